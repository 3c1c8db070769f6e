import { createHash } from 'node:crypto';
import { statSync } from 'node:fs';
import { basename, join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { splitName } from '../content/file-name.ts';
import { listFolder } from '../content/list-folder.ts';
import { CAPTURE_EXTENSIONS, readCaptureFile } from '../content/read-capture-file.ts';
import { shown } from '../project.ts';

/** A text or page that somebody wants to publish, as it lies outside the content folder. */
export interface Input {
  /** The file as the user knows it. */
  readonly shown: string;
  /** Its name without the extension. */
  readonly stem: string;
  readonly extension: '.txt' | '.html';
  readonly bytes: Uint8Array;
  readonly sha256: string;
}

interface Inputs {
  readonly inputs: readonly Input[];
  readonly problems: readonly Problem[];
}

/**
 * The texts and pages at some paths, in the order given; a folder gives the files directly in it, by name. What cannot
 * be read as a capture is a problem of its own. The pictures that browsers save beside a page (`…_files`) are passed over.
 */
export function readInputs(paths: readonly string[]): Inputs {
  const found = paths.map(readPath);
  return {
    inputs: found.flatMap(({ inputs }) => inputs),
    problems: found.flatMap(({ problems }) => problems),
  };
}

function readPath(path: string): Inputs {
  const stat = statSync(path, { throwIfNoEntry: false });
  if (!stat) return refuse(path, 'There is no such file or folder', 'Check the spelling of the path');
  return stat.isDirectory() ? readFolder(path) : readFile(path);
}

function readFolder(folder: string): Inputs {
  const { files, folders, problems } = listFolder(folder);
  const read = [
    ...files.map((name) => readFile(join(folder, name))),
    ...folders.filter((name) => !name.endsWith('_files')).map((name) => nested(join(folder, name))),
  ];
  return {
    inputs: read.flatMap(({ inputs }) => inputs),
    problems: [...problems, ...read.flatMap((one) => one.problems)],
  };
}

function nested(folder: string): Inputs {
  return refuse(folder, 'Folders inside the folder are not read', 'Name it as another folder, or move it away');
}

function readFile(path: string): Inputs {
  const { stem, extension } = splitName(basename(path));
  if (!CAPTURE_EXTENSIONS.has(extension)) {
    return refuse(path, 'Only .txt and .html files are read', 'Save it as text or HTML, or move it away');
  }
  const read = readCaptureFile(path);
  if (!read.ok) return { inputs: [], problems: read.problems };
  const sha256 = createHash('sha256').update(read.value).digest('hex');
  const kind = extension === '.txt' ? '.txt' : '.html';
  return { inputs: [{ shown: shown(path), stem, extension: kind, bytes: read.value, sha256 }], problems: [] };
}

function refuse(path: string, message: string, remedy: string): Inputs {
  return { inputs: [], problems: [{ file: shown(path), message, remedy }] };
}
