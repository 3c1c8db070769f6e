import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { distinctSlugs, splitName } from '../content/file-name.ts';
import { listFolder } from '../content/list-folder.ts';
import { CAPTURE_EXTENSIONS } from '../content/read-capture-file.ts';
import { readEvents, readSite, readSources } from '../content/read-records.ts';
import { bodyless, failed } from '../derived/normalise-content.ts';
import { EXIT, Stop } from '../exit.ts';
import { closeWorkers, normaliseCapture } from '../normalise-capture.ts';
import { shown } from '../project.ts';
import { type EventFacts, eventFile, type SidecarFacts, sidecarFile, sourceFile } from './file-texts.ts';
import type { NewFile } from './new-files.ts';
import { Outlets } from './outlets.ts';
import { type Ask, askForEvent, askForOutlet } from './questions.ts';
import { type Input, readInputs } from './read-inputs.ts';
import { outletOf, publicationOf, type Said, whyNameless, whyUndated } from './recognise.ts';

/** What `npm run new` was asked for. */
export interface EventRequest {
  readonly folder: string;
  readonly event: string;
  readonly facts: EventFacts;
  /** Files and folders of reports. */
  readonly paths: readonly string[];
  readonly said: Said;
  /** `undefined` where nobody sits at the terminal. */
  readonly ask?: Ask | undefined;
}

/** A file that is there already and stays as it is. */
export interface KeptFile {
  readonly path: string;
  readonly from?: string;
}

/** What has to be written for an event, before anything is. */
export interface EventPlan {
  readonly files: readonly NewFile[];
  readonly kept: readonly KeptFile[];
  /** What cannot be taken over. */
  readonly problems: readonly Problem[];
}

/** Every file that an event needs and does not have yet. Reads and asks, writes nothing. */
export async function planEvent(request: EventRequest): Promise<EventPlan> {
  const { folder, event, paths } = request;
  const { inputs, problems } = readInputs(paths);
  const plan = { files: [] as NewFile[], kept: [] as KeptFile[], problems: [...problems] };
  // A slip in a path must not leave a record behind that lacks what the next, right command says.
  if (paths.length > 0 && inputs.length === 0) return plan;
  await planRecord(request, plan);
  const outlets = new Outlets(readSources(folder));
  const names = new CaptureNames(folder, event);
  const site = readSite(folder);
  for (const input of inputs) {
    const name = names.holding(input.sha256);
    if (name !== undefined && names.hasSidecar(name)) {
      plan.kept.push({ path: `captures/${event}/${name}`, from: input.shown });
      continue;
    }
    const facts = await recognise(input, request, outlets, site.ok ? site.value.language : 'en');
    if ('message' in facts) plan.problems.push(facts);
    else planCapture(input, facts, { name, names, folder, event }, plan);
  }
  await closeWorkers();
  for (const [slug, { name }] of outlets.added) {
    plan.files.push({ kind: 'source', path: `sources/${slug}.yaml`, ...contentOf(sourceFile(name)) });
  }
  return plan;
}

type Plan = { files: NewFile[]; kept: KeptFile[]; problems: Problem[] };

async function planRecord({ folder, event, facts, ask }: EventRequest, plan: Plan): Promise<void> {
  const path = `events/${event}.yaml`;
  if (!existsSync(join(folder, path))) {
    plan.files.push({ kind: 'event', path, ...contentOf(eventFile(ask ? await askForEvent(facts, ask) : facts)) });
    return;
  }
  plan.kept.push({ path });
  const written: EventFacts = readEvents(folder).records.get(event) ?? {};
  const text = readFileSync(join(folder, path), 'utf8');
  for (const key of ['title', 'date', 'place'] as const) {
    if (facts[key] === undefined || facts[key] === written[key]) continue;
    const says = new RegExp(`^${key}:`, 'm').test(text);
    plan.problems.push({
      file: shown(join(folder, path)),
      message: says
        ? `The event has its record already, and --${key} ${JSON.stringify(facts[key])} is not what it says`
        : `The event has its record already, which has no ${key} yet`,
      remedy: says
        ? `Edit its line ${key}: yourself; no file is written over`
        : `Write the line ${key}: ${facts[key]} into it yourself; no file is written over`,
    });
  }
}

async function recognise(input: Input, { said, ask }: EventRequest, outlets: Outlets, language: string) {
  try {
    const capture = { path: `capture${input.extension}`, bytes: input.bytes };
    const read = await normaliseCapture(capture, { sidecar: { corrections: [] }, sources: outlets.all, language });
    const facts = {
      whyNameless: whyNameless(read),
      whyUndated: whyUndated(read),
      isBodyless: read.body.trim() === '',
      published: publicationOf(read, said),
    };
    const source = outletOf(input, read, said, outlets);
    if (source !== undefined || !ask) return { ...facts, source };
    const name = await askForOutlet(input.shown, facts.whyNameless, ask);
    return {
      ...facts,
      source: name === undefined ? undefined : ({ value: outlets.named(name), basis: 'editor' } as const),
    };
  } catch (error) {
    return failed(input.shown, error);
  }
}

interface Place {
  /** The capture that holds the same bytes, if there is one. */
  readonly name: string | undefined;
  readonly names: CaptureNames;
  readonly folder: string;
  readonly event: string;
}

function planCapture(
  { shown: from, stem, extension, bytes, sha256 }: Input,
  facts: SidecarFacts & { readonly isBodyless: boolean },
  { name, names, folder, event }: Place,
  plan: Plan,
): void {
  const own = name ?? names.take(facts.source?.value ?? stem, extension, sha256);
  const path = `captures/${event}/${own}`;
  names.giveSidecar(own);
  if (facts.isBodyless) plan.problems.push(bodyless(shown(join(folder, path))));
  if (name === undefined) plan.files.push({ kind: 'capture', path, content: bytes, from });
  else plan.kept.push({ path, from });
  const sidecar = `captures/${event}/${splitName(own).stem}.yaml`;
  plan.files.push({ kind: 'sidecar', path: sidecar, ...contentOf(sidecarFile(facts)) });
}

function contentOf({ text, missing }: ReturnType<typeof eventFile>) {
  return { content: text, missing };
}

/** The names of an event’s captures, by what they hold. */
class CaptureNames {
  readonly #byHash = new Map<string, string>();
  readonly #slug: (name: string) => string;
  readonly #sidecars: Set<string>;

  constructor(folder: string, event: string) {
    const captures = join(folder, 'captures', event);
    const { files, problems } = listFolder(captures);
    if (problems.length > 0) throw new Stop(EXIT.input, 'Nothing was written', { problems });
    for (const name of files.filter((file) => CAPTURE_EXTENSIONS.has(splitName(file).extension))) {
      this.#byHash.set(
        createHash('sha256')
          .update(readFileSync(join(captures, name)))
          .digest('hex'),
        name,
      );
    }
    this.#slug = distinctSlugs(files.map((name) => splitName(name).stem));
    this.#sidecars = new Set(
      files.map(splitName).flatMap(({ stem, extension }) => (extension === '.yaml' ? stem : [])),
    );
  }

  hasSidecar(name: string): boolean {
    return this.#sidecars.has(splitName(name).stem);
  }

  giveSidecar(name: string): void {
    this.#sidecars.add(splitName(name).stem);
  }

  holding(sha256: string): string | undefined {
    return this.#byHash.get(sha256);
  }

  take(wanted: string, extension: string, sha256: string): string {
    const name = `${this.#slug(wanted)}${extension}`;
    this.#byHash.set(sha256, name);
    return name;
  }
}
