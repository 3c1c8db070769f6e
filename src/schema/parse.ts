import { isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { type Parsed, type Problem, placeAt } from './problem.ts';

/**
 * The value of a YAML text that fits `schema`, or every problem in it with line and column.
 * `file` names the text in the messages. Dates stay strings; aliases, duplicate keys and `__proto__` are refused,
 * because none of them has a use here and each is a way to hide something or to make a small file huge.
 * `lineOffset` is added to every line, for front matter that begins further down in its file.
 */
export function parseYaml<S extends z.ZodType>(
  schema: S,
  text: string,
  file: string,
  lineOffset = 0,
): Parsed<z.output<S>> {
  const lines = new LineCounter();
  const document = parseDocument(text, { lineCounter: lines, version: '1.2', schema: 'core', uniqueKeys: true });
  const at = (offset: number) => {
    const { line, column, excerpt } = placeAt(text, offset);
    return { file, line: line + lineOffset, column, excerpt };
  };
  const syntax = [...document.errors, ...document.warnings].map(
    (error): Problem => ({
      ...at(error.pos[0]),
      message: firstSentence(error.message),
      remedy: 'Put the value in quotation marks if it holds : # [ ] { } or starts with a sign',
    }),
  );
  const refused = [...refusedNodes(document.contents)].map(
    ({ offset, message, remedy }): Problem => ({ ...at(offset), message, remedy }),
  );
  if (syntax.length > 0 || refused.length > 0) return { ok: false, problems: [...syntax, ...refused] };

  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return { ok: true, value: result.data };
  return {
    ok: false,
    problems: result.error.issues.flatMap((issue) =>
      explain(issue).map(({ path, message, remedy }) => ({
        ...at(offsetOf(document.contents, path)),
        message,
        remedy,
      })),
    ),
  };
}

interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly remedy: string;
}

/** An unknown key is one problem per key, placed at the key; everything else is placed at its value. */
function explain(issue: z.core.$ZodIssue): Explained[] {
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...issue.path, key],
      message: `${quoted([...issue.path, key])} is not known here`,
      remedy: 'Check the spelling, or delete the line; the schema beside the content folder lists every key',
    }));
  }
  const missing = issue.code === 'invalid_type' && issue.input === undefined && issue.message.includes('undefined');
  return [
    {
      path: issue.path,
      message: missing ? `${quoted(issue.path)} is missing` : `${quoted(issue.path)}: ${issue.message}`,
      remedy: missing ? `Add a line ${String(issue.path.at(-1))}: …` : 'Correct the value',
    },
  ];
}

function quoted(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The file' : `“${path.map(String).join('.')}”`;
}

function firstSentence(message: string): string {
  return (message.split('\n')[0] ?? message).replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

/** Offset of the node at `path`, or of the deepest ancestor that exists; a key's offset where the path ends at an unknown key. */
function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: Node | null = root;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (isMap(node)) {
      const pair: { key: unknown; value: unknown } | undefined = node.items.find(
        (item) => isScalar(item.key) && item.key.value === step,
      );
      if (!pair) return offset;
      offset = (pair.key as Node).range?.[0] ?? offset;
      node = (pair.value as Node | null) ?? null;
    } else {
      const items: readonly unknown[] | undefined = (node as { items?: unknown[] } | null)?.items;
      node = (items?.[Number(step)] as Node | undefined) ?? null;
      offset = node?.range?.[0] ?? offset;
    }
  }
  return node?.range?.[0] ?? offset;
}

/** Aliases, anchors and keys that would reach into an object's prototype. */
function* refusedNodes(node: unknown): Generator<{ offset: number; message: string; remedy: string }> {
  if (node === null || typeof node !== 'object') return;
  const { range, anchor, source } = node as { range?: [number, number, number]; anchor?: string; source?: string };
  const offset = range?.[0] ?? 0;
  if ('source' in node && !('value' in node) && typeof source === 'string') {
    yield { offset, message: 'An alias (*) is not allowed', remedy: 'Write the value out' };
    return;
  }
  if (anchor !== undefined) yield { offset, message: 'An anchor (&) is not allowed', remedy: 'Delete the anchor' };
  const items = (node as { items?: unknown[] }).items ?? [];
  for (const item of items) {
    const pair = item as { key?: unknown; value?: unknown };
    if ('key' in (item as object)) {
      if (isScalar(pair.key) && (pair.key.value === '__proto__' || pair.key.value === 'constructor')) {
        yield {
          offset: pair.key.range?.[0] ?? 0,
          message: `The key ${String(pair.key.value)} is not allowed`,
          remedy: 'Delete the line',
        };
      }
      yield* refusedNodes(pair.value);
    } else {
      yield* refusedNodes(item);
    }
  }
}
