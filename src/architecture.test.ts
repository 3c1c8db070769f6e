import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { dirname, join, relative, sep } from 'node:path';
import { test } from 'node:test';
import ts from 'typescript';
import { parseDocument } from 'yaml';

/** What a room may import of ours. `type` = only with `import type`. README.md beside this file draws the same arrows. */
const ARROWS: Readonly<Record<string, Readonly<Record<string, 'value' | 'type'>>>> = {
  schema: {},
  text: { schema: 'value' },
  normalise: { schema: 'value', text: 'value' },
  compare: { schema: 'value', text: 'value' },
  search: { schema: 'type', text: 'value' },
  view: { schema: 'value', text: 'value' },
  content: { schema: 'value', text: 'value' },
  layouts: {
    components: 'value',
    content: 'value',
    schema: 'type',
    search: 'value',
    styles: 'value',
    text: 'type',
    view: 'value',
  },
  components: { schema: 'type', search: 'value', text: 'type', view: 'value' },
  pages: {
    components: 'value',
    content: 'value',
    layouts: 'value',
    schema: 'type',
    search: 'value',
    styles: 'value',
    text: 'type',
    view: 'value',
  },
  styles: {},
  scripts: { compare: 'value', normalise: 'value', schema: 'value', text: 'value' },
};
const PURE_ROOMS = ['schema', 'text', 'normalise', 'compare', 'search', 'view'];
/** Of Node’s modules the pure core uses one, and only to name things by their content. */
const PURE_NODE_MODULES = ['node:crypto'];
/** Packages that belong to one edge. */
const EDGE_PACKAGES = /^(?:astro(?:$|[:/])|commander$|playwright-core$)/;

const root = join(import.meta.dirname, '..');
const files = globSync(['src/**/*.{ts,astro}', 'scripts/**/*.{ts,mjs}'], { cwd: root }).map(slashed);
const code = files.filter((file) => !/\.test\.ts$|\.d\.ts$|\/fixtures\//.test(file));

test('the list of files is not empty and holds every room that has code', () => {
  assert.ok(code.length > 20);
  for (const room of new Set(code.map(roomOf))) assert.ok(room in ARROWS, `${room} has no arrows; add it to ARROWS`);
});

test('rooms import only along the arrows', () => {
  const wrong = code.flatMap((file) =>
    importsOf(file)
      .filter(({ target }) => target.startsWith('.'))
      .map((found) => ({ ...found, to: roomOf(slashed(relative(root, join(root, dirname(file), found.target)))) }))
      .filter(({ to, isType }) => {
        const from = roomOf(file);
        const allowed = ARROWS[from]?.[to];
        return to !== from && (allowed === undefined || (allowed === 'type' && !isType));
      })
      .map(
        ({ target, to, isType }) => `${file} imports ${target} (${isType ? 'type' : 'value'}, ${roomOf(file)} → ${to})`,
      ),
  );
  assert.deepEqual(wrong, []);
});

test('the pure core touches no files, network, clock, console, process or site builder', () => {
  const wrong = code
    .filter((file) => PURE_ROOMS.includes(roomOf(file)) && !isBrowserEntry(file))
    .flatMap((file) => [
      ...importsOf(file)
        .filter(({ target, isType }) => !isType && isImpure(target))
        .map(({ target }) => `${file} imports ${target}`),
      ...globalsOf(file).map((name) => `${file} uses ${name}`),
    ]);
  assert.deepEqual(wrong, []);
});

test('src/content.ts is the only module that queries collections', () => {
  const wrong = code.filter(
    (file) =>
      !['src/content.ts', 'src/content.config.ts'].includes(file) &&
      importsOf(file).some(({ target }) => target === 'astro:content'),
  );
  assert.deepEqual(wrong, []);
});

test('names of files say what is in them', () => {
  const wrong = files.filter((file) => {
    const name = file.split('/').at(-1) ?? '';
    const isRoute = file.startsWith('src/pages/');
    const drawer = /(?:^|[-/])(?:utils?|helpers?|common|misc|types|index)\.ts$/.test(file);
    const spelling = isRoute || /^(?:[a-z0-9.-]+\.(?:ts|mjs)|[A-Z][A-Za-z]+\.astro)$/.test(name);
    return drawer || !spelling;
  });
  assert.deepEqual(wrong, []);
});

test('nothing but routes lies under src/pages', () => {
  assert.deepEqual(
    files.filter((file) => file.startsWith('src/pages/') && /\.test\.ts$|helper/.test(file)),
    [],
  );
});

test('no code knows an event, a place or an outlet of the edition', () => {
  const words = wordsOfTheEdition();
  const wrong = globSync(['src/**/*.{ts,astro,css,json,md,txt,html,yaml}', 'scripts/**/*.{ts,mjs}'], { cwd: root })
    .map(slashed)
    .flatMap((file) => {
      const text = readFileSync(join(root, file), 'utf8');
      return words
        .filter((word) => new RegExp(`(?<![\\p{L}])${word}(?![\\p{L}])`, 'u').test(text))
        .map((word) => `${file} knows ${word}`);
    });
  assert.deepEqual(wrong, []);
});

interface Import {
  readonly target: string;
  readonly isType: boolean;
}

function importsOf(file: string): Import[] {
  const found: Import[] = [];
  visit(file, (node) => {
    if ((ts.isImportDeclaration(node) || ts.isExportDeclaration(node)) && node.moduleSpecifier) {
      const target = (node.moduleSpecifier as ts.StringLiteral).text;
      found.push({ target: target.replace(/\?.*$/, ''), isType: isTypeOnly(node) });
    } else if (ts.isCallExpression(node) && node.expression.kind === ts.SyntaxKind.ImportKeyword) {
      const [argument] = node.arguments;
      if (argument && ts.isStringLiteral(argument)) found.push({ target: argument.text, isType: false });
    }
  });
  return found;
}

function isTypeOnly(node: ts.ImportDeclaration | ts.ExportDeclaration): boolean {
  if (ts.isExportDeclaration(node)) return node.isTypeOnly;
  const clause = node.importClause;
  if (!clause) return false;
  if (clause.phaseModifier === ts.SyntaxKind.TypeKeyword) return true;
  const named = clause.namedBindings;
  return (
    clause.name === undefined &&
    named !== undefined &&
    ts.isNamedImports(named) &&
    named.elements.every((element) => element.isTypeOnly)
  );
}

/** Names of ambient things that would make a result depend on where and when it is computed. */
function globalsOf(file: string): string[] {
  const found: string[] = [];
  const forbidden = new Set([
    'console',
    'process',
    'fetch',
    'window',
    'document',
    'localStorage',
    'performance',
    'setTimeout',
    'setInterval',
  ]);
  visit(file, (node) => {
    if (!ts.isIdentifier(node) || !forbidden.has(node.text)) return;
    const { parent } = node;
    const isOwnName =
      (ts.isPropertyAccessExpression(parent) && parent.name === node) ||
      ts.isPropertyAssignment(parent) ||
      ts.isPropertySignature(parent) ||
      ts.isParameter(parent) ||
      ts.isVariableDeclaration(parent) ||
      ts.isBindingElement(parent);
    const declares = ts.isSourceFile(parent) ? false : isOwnName;
    if (!declares && !isLocal(node)) found.push(node.text);
  });
  return found;
}

/** Whether an identifier is declared in its own file, as a parameter or variable (`document` of yaml is a document). */
function isLocal(identifier: ts.Identifier): boolean {
  let found = false;
  const look = (node: ts.Node): void => {
    const named =
      ts.isVariableDeclaration(node) ||
      ts.isParameter(node) ||
      ts.isBindingElement(node) ||
      ts.isFunctionDeclaration(node);
    if (named && node.name !== undefined && ts.isIdentifier(node.name) && node.name.text === identifier.text)
      found = true;
    ts.forEachChild(node, look);
  };
  look(identifier.getSourceFile());
  return found;
}

function visit(file: string, each: (node: ts.Node) => void): void {
  for (const [index, chunk] of scriptsOf(file).entries()) {
    const source = ts.createSourceFile(`${file}.${index}.ts`, chunk, ts.ScriptTarget.Latest, true);
    const walk = (node: ts.Node): void => {
      each(node);
      ts.forEachChild(node, walk);
    };
    walk(source);
  }
}

/** The TypeScript of a file: all of it, or an Astro component’s front matter and its scripts. */
function scriptsOf(file: string): string[] {
  const text = readFileSync(join(root, file), 'utf8');
  if (!file.endsWith('.astro')) return [text];
  const front = /^---\n([\s\S]*?)\n---/.exec(text)?.[1] ?? '';
  const inline = [...text.matchAll(/<script>([\s\S]*?)<\/script>/g)].map(([, script = '']) => script);
  return [front, ...inline];
}

function isImpure(target: string): boolean {
  return (target.startsWith('node:') && !PURE_NODE_MODULES.includes(target)) || EDGE_PACKAGES.test(target);
}

/** The one module of the search room that runs in the page and may therefore touch it. */
function isBrowserEntry(file: string): boolean {
  return /^src\/search\/(?:.*-)?page\.ts$/.test(file);
}

/** `src/text/words.ts` → `text`; `src/content.config.ts` → `content`; `scripts/build.ts` → `scripts`. */
function roomOf(file: string): string {
  const [top = '', room = '', ...rest] = file.split('/');
  if (top === 'scripts') return 'scripts';
  if (top !== 'src') return top;
  return rest.length === 0 ? (room.split('.')[0] ?? '') : room;
}

/** Names that only the content folder may know: outlets with their aliases, and the places events happened at. */
function wordsOfTheEdition(): string[] {
  const records = (pattern: string) =>
    globSync(pattern, { cwd: root }).map(
      (file) => parseDocument(readFileSync(join(root, file), 'utf8')).toJS() as Record<string, unknown>,
    );
  const outlets = records('content/sources/*.yaml').flatMap(({ name, short, aliases }) => [
    name,
    short ?? name,
    ...((aliases as string[] | undefined) ?? []),
  ]);
  const places = records('content/events/*.yaml').flatMap(({ place, title }) => [
    ...String(place ?? '').split(/,\s*/),
    // An adjective of nationality in the title, never its first common word: the nationality, not the word after it.
    ...(String(title).match(/\p{Lu}\p{Ll}+(?:an|ese|ish)\b/gu) ?? []),
  ]);
  return [...new Set([...outlets, ...places].map(String))]
    .filter((word) => word.length > 2)
    .map((word) => word.replace(/[.*+?^${}()|[\]\\]/g, '\\$&'));
}

function slashed(path: string): string {
  return path.split(sep).join('/');
}
