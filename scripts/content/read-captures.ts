import { lstatSync } from 'node:fs';
import { join } from 'node:path';
import type { Capture } from '../../src/normalise/normalise.ts';
import { closest } from '../../src/schema/closest.ts';
import { parseYaml } from '../../src/schema/parse.ts';
import { type Problem, placeAt } from '../../src/schema/problem.ts';
import { type Sidecar, sidecar } from '../../src/schema/sidecar.ts';
import { shown } from '../project.ts';
import { isSlug, slugOf, splitName } from './file-name.ts';
import { listFolder } from './list-folder.ts';
import { CAPTURE_EXTENSIONS, readCaptureFile } from './read-capture-file.ts';
import { misnamed, type Records } from './read-records.ts';
import { readUtf8 } from './read-text.ts';

/** A capture that can be normalised. */
export interface CaptureFile extends Capture {
  /** `<event>/<name>`. */
  readonly id: string;
  /** Where the capture and its sidecar lie, as the user knows it. */
  readonly shown: string;
  readonly sidecarShown: string;
  readonly sidecar: Sidecar;
  /** The sidecar as written, for places in it; `undefined` if there is none. */
  readonly sidecarText: string | undefined;
}

interface Captures {
  readonly captures: readonly CaptureFile[];
  /** How many captures there are, those included that cannot be normalised. */
  readonly found: number;
  readonly problems: readonly Problem[];
}

interface NamedFile {
  readonly name: string;
  readonly stem: string;
  readonly extension: string;
}

interface Known {
  readonly sources: Records<unknown>;
  readonly events: Records<unknown>;
}

/** Every capture below `captures/` that can be normalised, by event and name, and what is wrong with the others. */
export function readCaptures(content: string, known: Known): Captures {
  const root = join(content, 'captures');
  const { files, folders, problems } = listFolder(root);
  const stray = files.map((name) => misplaced(join(root, name), 'Move it into a folder that is named after its event'));
  const read = folders.map((folder) => readEventFolder(content, folder, known));
  return {
    captures: read.flatMap(({ captures }) => captures),
    found: read.reduce((sum, { found }) => sum + found, 0),
    problems: [...problems, ...stray, ...read.flatMap((event) => event.problems)],
  };
}

function readEventFolder(content: string, event: string, known: Known): Captures {
  const folder = join(content, 'captures', event);
  if (!isSlug(event)) return { captures: [], found: 0, problems: [misnamed(folder, slugOf(event))] };
  const { files, folders, problems } = listFolder(folder);
  const names = files.map((name) => ({ name, ...splitName(name) }));
  const captureNames = names.filter(({ extension }) => CAPTURE_EXTENSIONS.has(extension));
  const stems = captureNames.map(({ stem }) => stem);
  const twice = new Set(stems.filter((stem, index) => stems.indexOf(stem) !== index));
  const found = captureNames.length;
  const faults: Problem[] = [
    ...problems,
    ...folders.map((name) =>
      misplaced(join(folder, name), 'Captures lie directly in the folder of their event; move them there'),
    ),
    ...names.flatMap((file) => sidecarProblems(folder, file, stems)),
    ...eventProblems(content, event, captureNames.length, known),
  ];
  if (!known.events.records.has(event)) return { captures: [], found, problems: faults };
  const captures: CaptureFile[] = [];
  for (const { name, stem, extension } of captureNames) {
    const misfit = nameProblem(join(folder, name), stem, extension, twice);
    const capture = misfit ? { problems: [misfit] } : readCapture(folder, event, name, stem, known);
    if ('problems' in capture) faults.push(...capture.problems);
    else captures.push(capture);
  }
  return { captures, found, problems: faults };
}

/** Why a capture can have no address: its name is no slug, or one of two files has the name already. */
function nameProblem(path: string, stem: string, extension: string, twice: ReadonlySet<string>): Problem | undefined {
  const isOldEnding = extension === '.htm';
  if (!isSlug(stem) || isOldEnding) return misnamed(path, `${slugOf(stem)}${isOldEnding ? '.html' : extension}`);
  return twice.has(stem) ? sameName(path) : undefined;
}

function readCapture(folder: string, event: string, name: string, stem: string, known: Known) {
  const sidecarPath = join(folder, `${stem}.yaml`);
  const bytes = readCaptureFile(join(folder, name));
  // What is no file was named when the folder was listed; read, a link leads out and a pipe never ends.
  if (lstatSync(sidecarPath, { throwIfNoEntry: false })?.isFile() === false) return { problems: [] };
  const facts = readSidecar(sidecarPath, known);
  if (!bytes.ok || facts.problems.length > 0) {
    return { problems: [...(bytes.ok ? [] : bytes.problems), ...facts.problems] };
  }
  return {
    id: `${event}/${stem}`,
    path: `captures/${event}/${name}`,
    shown: shown(join(folder, name)),
    sidecarShown: shown(sidecarPath),
    bytes: bytes.value,
    sidecar: facts.value,
    sidecarText: facts.text,
  };
}

const NO_FACTS: Sidecar = { corrections: [] };

function readSidecar(
  path: string,
  { sources }: Known,
): { value: Sidecar; text?: string; problems: readonly Problem[] } {
  let text: string;
  try {
    const read = readUtf8(path);
    if (!('text' in read)) return { value: NO_FACTS, problems: [read] };
    text = read.text;
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code === 'ENOENT') return { value: NO_FACTS, problems: [] };
    const message = `It cannot be read: ${(error as Error).message}`;
    return {
      value: NO_FACTS,
      problems: [{ file: shown(path), message, remedy: 'Correct the permissions of the file' }],
    };
  }
  const parsed = parseYaml(sidecar, text, shown(path));
  if (!parsed.ok) return { value: NO_FACTS, text, problems: parsed.problems };
  const { source } = parsed.value;
  const slug = typeof source === 'object' ? source.value : source;
  const isKnown = slug === undefined || sources.records.has(slug);
  return { value: parsed.value, text, problems: isKnown ? [] : [unknownSource(path, text, slug, sources)] };
}

function unknownSource(path: string, text: string, slug: string, { records, broken }: Records<unknown>): Problem {
  const meant = closest(slug, records.keys());
  const place = placeAt(text, Math.max(0, text.search(new RegExp(`(?<=^\\s*(?:source|value):[ '"]*)${slug}`, 'm'))));
  const remedy = broken.has(slug)
    ? `Mend content/sources/${slug}.yaml`
    : meant === undefined
      ? `Write content/sources/${slug}.yaml, with the outlet’s name`
      : `Write ${meant}, or add content/sources/${slug}.yaml`;
  const message = broken.has(slug) ? `The record of the source ${slug} has problems` : `There is no source ${slug}`;
  return { file: shown(path), ...place, message, remedy };
}

function eventProblems(content: string, event: string, captures: number, { events }: Known): Problem[] {
  if (captures === 0 || events.records.has(event) || events.broken.has(event)) return [];
  return [
    {
      file: shown(join(content, 'events', `${event}.yaml`)),
      message: `There are captures of the event ${event}, but no record of it`,
      remedy: 'Write the file with two lines, title: What happened, and date: YYYY-MM-DD',
    },
  ];
}

/** What is wrong with a file that is no capture. A sidecar is found by its exact name, so `.YAML` and `.yml` are none. */
function sidecarProblems(folder: string, { name, stem, extension }: NamedFile, stems: readonly string[]): Problem[] {
  const path = join(folder, name);
  if (CAPTURE_EXTENSIONS.has(extension)) return [];
  if (name.endsWith('.yaml')) return stems.includes(stem) ? [] : [lonelySidecar(path, stem, stems)];
  if (extension === '.yaml' || extension === '.yml') return [misnamed(path, `${stem}.yaml`)];
  return [misplaced(path, 'Save it as .txt or .html, or move it out of the content folder')];
}

function lonelySidecar(path: string, stem: string, stems: readonly string[]): Problem {
  const meant = closest(stem, stems);
  return {
    file: shown(path),
    message: `There is no capture ${stem}.txt or ${stem}.html beside this sidecar`,
    remedy:
      meant === undefined ? 'Add the capture, or delete the sidecar' : `Rename it to ${meant}.yaml, or add the capture`,
  };
}

function sameName(path: string): Problem {
  return {
    file: shown(path),
    message: 'Two captures of this event have the same name',
    remedy: 'Rename one of them together with its sidecar, or delete it',
  };
}

function misplaced(path: string, remedy: string): Problem {
  return { file: shown(path), message: 'This does not belong here', remedy };
}
