import { lstatSync, mkdirSync, readdirSync, readFileSync, rmSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { listFolder } from '../content/list-folder.ts';
import type { Content } from '../content/read-content.ts';
import type { Compared } from '../derived/compare-content.ts';
import { replaceFile } from '../derived/derived-files.ts';
import { heldBackFile } from '../derived/held-back.ts';
import type { Derived } from '../derived/normalise-content.ts';

/** Folders of which every file counts; what of the others may be shown is known by name. */
const WHOLE = ['lexicon'];

/** What the copy is made of. */
interface Mirroring {
  readonly content: Content;
  /** What may be shown of what was normalised and compared. */
  readonly derived: Pick<Derived, 'files'>;
  readonly compared: Pick<Compared, 'files' | 'heldBack'>;
  /** The folder that is to hold the copy. Absolute. */
  readonly copy: string;
}

/**
 * Makes `copy` hold what the pages may show of a content folder and nothing else: no record with problems, so that one of them
 * does not stop all pages; no symbolic link; no article of which only the last good state is there, because what an editor
 * says of it now does not hold. Touches only files that differ, so that a server which watches the copy sees only changes.
 */
export function mirrorContent({ content, derived, compared, copy }: Mirroring): void {
  const paths = [...writtenPaths(content), ...derived.files.keys(), ...compared.files.keys()];
  for (const path of paths) putFile(readFileSync(join(content.folder, path)), join(copy, path));
  putFile(Buffer.from(heldBackFile(compared.heldBack)), join(copy, HELD_BACK_FILE));
  sweep(copy, new Set([HELD_BACK_FILE, ...paths.flatMap((path) => [path, ...foldersOf(path)])]));
}

/** Which events the pages show without their comparison, and why. */
const HELD_BACK_FILE = 'held-back.json';

function writtenPaths({ folder, sources, events, captures }: Content): string[] {
  return [
    'site.yaml',
    ...[...sources.records.keys()].map((slug) => `sources/${slug}.yaml`),
    ...[...events.records.keys()].map((slug) => `events/${slug}.yaml`),
    ...captures.map(({ path }) => path),
    ...WHOLE.flatMap((name) => filesBelow(folder, name)),
  ];
}

function filesBelow(content: string, path: string): string[] {
  const { files, folders } = listFolder(join(content, path));
  return [
    ...files.map((name) => `${path}/${name}`),
    ...folders.flatMap((name) => filesBelow(content, `${path}/${name}`)),
  ];
}

/** `captures` and `captures/flood` of `captures/flood/post.txt`. */
function foldersOf(path: string): string[] {
  const parts = path.split('/').slice(0, -1);
  return parts.map((_, index) => parts.slice(0, index + 1).join('/'));
}

function putFile(bytes: Buffer, to: string): void {
  const stat = lstatSync(to, { throwIfNoEntry: false });
  if (stat?.isFile() && readFileSync(to).equals(bytes)) return;
  if (stat?.isDirectory()) rmSync(to, { recursive: true });
  mkdirSync(dirname(to), { recursive: true });
  replaceFile(to, bytes);
}

function sweep(copy: string, wanted: ReadonlySet<string>, under = ''): void {
  for (const entry of readdirSync(join(copy, under), { withFileTypes: true })) {
    const path = under === '' ? entry.name : `${under}/${entry.name}`;
    if (!wanted.has(path)) rmSync(join(copy, path), { recursive: true, force: true });
    else if (entry.isDirectory()) sweep(copy, wanted, path);
  }
}
