import { type Document, isMap, isScalar, LineCounter, type Node, type ParsedNode, parseDocument } from 'yaml';
import type { z } from 'zod';
import { closest } from './closest.ts';
import { type Parsed, type Problem, placeAt } from './problem.ts';
import { refusedNodes } from './yaml-refused.ts';

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
  const at = (offset: number): Place => {
    const { line, column, excerpt } = placeAt(text, offset);
    return { file, line: line + lineOffset, column, excerpt };
  };
  const unreadable = [...syntaxProblems(document, at), ...refusedProblems(document, at)];
  if (unreadable.length > 0) return { ok: false, problems: unreadable };

  const result = schema.safeParse(document.toJS({ maxAliasCount: 0 }) ?? {});
  if (result.success) return { ok: true, value: result.data };
  const { issues } = result.error;
  const problems = decisive(issues).flatMap((issue) =>
    explain(issue, issues, document.getIn(issue.path)).map(({ path, message, remedy }) => ({
      ...at(waitingLine(text, issue) ?? offsetOf(document.contents, path)),
      message,
      remedy,
    })),
  );
  return { ok: false, problems };
}

type Place = Required<Pick<Problem, 'file' | 'line' | 'column' | 'excerpt'>>;
type PlaceOf = (offset: number) => Place;

function syntaxProblems({ errors, warnings }: Document.Parsed, at: PlaceOf): Problem[] {
  return [...errors, ...warnings].map(({ pos, code, message }) => {
    const place = at(pos[0]);
    return { ...place, message: firstSentence(message), remedy: syntaxRemedy(code, place.excerpt) };
  });
}

function refusedProblems({ contents }: Document.Parsed, at: PlaceOf): Problem[] {
  return [...refusedNodes(contents)].map(({ offset, ...told }) => ({ ...at(offset), ...told }));
}

/** Of a file in another version of the format nothing else can be said. */
function decisive(issues: readonly z.core.$ZodIssue[]): readonly z.core.$ZodIssue[] {
  const version = issues.filter(({ path }) => isVersion(path));
  return version.length > 0 ? version : issues;
}

function isVersion(path: readonly PropertyKey[]): boolean {
  return path.length === 1 && path[0] === 'schemaVersion';
}

/** Offset of the commented line that waits for a missing key: `# title: …`. */
function waitingLine(text: string, { code, path, input }: z.core.$ZodIssue): number | undefined {
  const [key, ...deeper] = path;
  if (code !== 'invalid_type' || input !== undefined || typeof key !== 'string' || deeper.length > 0) return undefined;
  const offset = text.search(new RegExp(`^# ?${key}:`, 'm'));
  return offset < 0 ? undefined : offset;
}

/** A key without the space behind its colon is read as text that goes on in the next line. */
function syntaxRemedy(code: string, excerpt: string): string {
  if (code === 'MULTILINE_IMPLICIT_KEY' && /^[\s-]*\w+:\S/.test(excerpt)) return 'Put a space behind the colon';
  if (/^(?:MULTILINE_IMPLICIT_KEY|MISSING_CHAR)$/.test(code) && /^\w+\s*$/.test(excerpt))
    return `Put a colon behind it: ${excerpt.trim()}:`;
  return SYNTAX_REMEDIES[code] ?? 'Put the value in quotation marks if it holds : # [ ] { } or starts with a sign';
}

/** What to do about mistakes that quotation marks do not mend, by the parser’s code. */
const SYNTAX_REMEDIES: Readonly<Record<string, string>> = {
  DUPLICATE_KEY: 'Keep one of the lines with this key',
  MULTIPLE_DOCS: 'Delete the line that consists of ---',
  TAB_AS_INDENT: 'Indent with spaces',
  TAG_RESOLVE_FAILED: 'Delete the tag, or put the value in quotation marks',
  BAD_INDENT: 'Align the line with the other keys of its group',
  BAD_ALIAS: 'Put the value in quotation marks',
  RESOURCE_EXHAUSTION: 'Write the value with fewer levels',
};

interface Explained {
  readonly path: readonly PropertyKey[];
  readonly message: string;
  readonly remedy: string;
}

/**
 * An unknown key is one problem per key, placed at the key; everything else is placed at its value, which `given` is. A rule
 * of the schema may bring its own remedy, as `params.remedy`, and then says all of it.
 */
function explain(issue: z.core.$ZodIssue, all: readonly z.core.$ZodIssue[], given: unknown): Explained[] {
  const { path } = issue;
  if (issue.code === 'unrecognized_keys') {
    return issue.keys.map((key) => ({
      path: [...path, key, KEY],
      message: `${quoted([...path, key])} is not known here`,
      remedy: unknownKeyRemedy(closest(key, missingKeys(path, all))),
    }));
  }
  if (issue.code === 'invalid_union' && issue.discriminator !== undefined) return [unknownKind(issue, given)];
  if (isVersion(path)) return [{ path, message: `${quoted(path)}: ${issue.message}`, remedy: OTHER_VERSION }];
  if (issue.code === 'custom' && typeof issue.params?.remedy === 'string')
    return [{ path, message: issue.message, remedy: issue.params.remedy }];
  if (issue.code !== 'invalid_type')
    return [{ path, message: `${quoted(path)}: ${issue.message}`, remedy: 'Correct the value' }];
  if (issue.input === undefined && issue.message.includes('undefined')) {
    return [{ path, message: `${quoted(path)} is missing`, remedy: `Add a line ${String(path.at(-1))}: …` }];
  }
  const message = `${quoted(path)}: ${issue.message.replace(/^Invalid input: /, '')}`;
  return [{ path, message, remedy: TYPE_REMEDIES[issue.expected] ?? 'Correct the value' }];
}

/** Keys that are missing beside an unknown one, which may be one of them. */
function missingKeys(path: readonly PropertyKey[], all: readonly z.core.$ZodIssue[]): string[] {
  return all.flatMap((issue) => {
    const isBeside = issue.path.slice(0, -1).join('.') === path.join('.');
    return issue.code === 'invalid_type' && isBeside ? [String(issue.path.at(-1))] : [];
  });
}

function unknownKeyRemedy(meant: string | undefined): string {
  const remedy = 'Check the spelling, or delete the line; the schema beside the content folder lists every key';
  return meant === undefined ? remedy : `Write ${meant}, if that is meant, or delete the line`;
}

/** One of several kinds of rows, told apart by a key that says nothing known. */
function unknownKind(issue: z.core.$ZodIssueInvalidUnion, given: unknown): Explained {
  const { path } = issue;
  const known = 'options' in issue && Array.isArray(issue.options) ? issue.options.map(String) : [];
  const meant = closest(String(given), known);
  const one = `one of ${known.join(', ')}`;
  return given === undefined
    ? { path, message: `${quoted(path)} is missing`, remedy: `Add a line ${String(path.at(-1))}: with ${one}` }
    : {
        path,
        message: `${quoted(path)}: “${String(given)}” is not known here`,
        remedy: meant === undefined ? `Write ${one}` : `Write ${meant}, if that is meant, or ${one}`,
      };
}

const OTHER_VERSION =
  'Use a program that reads this version; CHANGELOG.md tells what changed between versions, and what is written by normalise and compare is written anew by each';

/** What to do about a value of the wrong type, by the type that was expected. */
const TYPE_REMEDIES: Readonly<Record<string, string>> = {
  string: 'Put the value in quotation marks, or add one if there is none',
  object: 'Write keys and values, one a line, such as title: …',
  tuple: 'Write both in square brackets, a comma between them',
  array: 'Write a list: one line for each entry, each with a hyphen in front',
};

/** Last step of a path that means the key itself, not its value. */
const KEY = Symbol('key');

function quoted(path: readonly PropertyKey[]): string {
  return path.length === 0 ? 'The file' : `“${path.map(String).join('.')}”`;
}

function firstSentence(message: string): string {
  return (message.split(/\n|; /)[0] ?? message).replace(/ at line \d+, column \d+:?$/, '').replace(/[.:]$/, '');
}

/** Line, column and excerpt of what stands at `path` in a YAML text that has been read without problems. */
export function placeInYaml(text: string, path: readonly PropertyKey[]): ReturnType<typeof placeAt> {
  return placeAt(text, offsetOf(parseDocument(text, { version: '1.2', schema: 'core' }).contents, path));
}

/** Offset of the node at `path`, or of the deepest ancestor that exists; a key's offset where the path ends at an unknown key. */
function offsetOf(root: ParsedNode | null, path: readonly PropertyKey[]): number {
  let node: Node | null = root;
  let offset = node?.range?.[0] ?? 0;
  for (const step of path) {
    if (step === KEY) return offset;
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
