import { basename, join } from 'node:path';
import type { z } from 'zod';
import { event, eventFacts, type NewsEvent } from '../../src/schema/event.ts';
import { parseYaml } from '../../src/schema/parse.ts';
import type { Parsed, Problem } from '../../src/schema/problem.ts';
import { type Site, site } from '../../src/schema/site.ts';
import { type Source, source } from '../../src/schema/source.ts';
import { compareText } from '../../src/text/order.ts';
import { shown } from '../project.ts';
import { isDevice, isSlug, slugOf, splitName } from './file-name.ts';
import { listFolder } from './list-folder.ts';
import { readUtf8 } from './read-text.ts';

/** Slugs that a page of an event uses itself: `/events/<event>/side-by-side/`. */
export const RESERVED_SOURCES: ReadonlySet<string> = new Set(['side-by-side']);

/** The records of one folder by slug. One that cannot be used is in `broken`, not missing: what points to it has no second problem. */
export interface Records<T> {
  readonly records: ReadonlyMap<string, T>;
  /** Slugs of records that exist but cannot be used. */
  readonly broken: ReadonlySet<string>;
  readonly problems: readonly Problem[];
}

/** The site’s own record, or what is wrong with it. */
export function readSite(content: string): Parsed<Site> {
  const parsed = readYamlFile(site, join(content, 'site.yaml'));
  const isMissing = !parsed.ok && parsed.problems.some(({ remedy }) => remedy === WRITE_IT);
  return isMissing ? { ok: false, problems: parsed.problems.map((one) => ({ ...one, remedy: WRITE_SITE })) } : parsed;
}

const WRITE_IT = 'Write it';
const WRITE_SITE =
  'Name another content folder with --content, or write the file with the lines title, description, language, owner and licence';

/** The sources by their slugs; one whose slug the site needs for itself counts as broken. */
export function readSources(content: string): Records<Source> {
  const found = readRecords(source, join(content, 'sources'));
  const reserved = [...found.records.keys()].filter((slug) => RESERVED_SOURCES.has(slug));
  return {
    records: new Map([...found.records].filter(([slug]) => !RESERVED_SOURCES.has(slug))),
    broken: new Set([...found.broken, ...reserved]),
    problems: [
      ...found.problems,
      ...reserved.map((slug) => ({
        file: shown(join(content, 'sources', `${slug}.yaml`)),
        message: `The name ${slug} is taken by a page of every event`,
        remedy: 'Rename the file',
      })),
    ],
  };
}

/** The events, and those of which only title, date, place and note can be used. */
export interface Events extends Records<NewsEvent> {
  readonly factsOnly: ReadonlySet<string>;
}

/**
 * The events by their slugs. One with a slip in the lines about its comparison, such as its decisions, is there without any of
 * these lines: its articles can be shown, and the comparison that an editor meant cannot be made.
 */
export function readEvents(content: string): Events {
  const folder = join(content, 'events');
  const whole = readRecords(event, folder);
  const rescued = [...whole.broken].flatMap((slug): [string, NewsEvent][] => {
    const facts = readYamlFile(eventFacts, join(folder, `${slug}.yaml`));
    return facts.ok ? [[slug, event.parse(facts.value)]] : [];
  });
  const factsOnly = new Set(rescued.map(([slug]) => slug));
  return {
    records: new Map([...whole.records, ...rescued].sort(([a], [b]) => compareText(a, b))),
    broken: whole.broken.difference(factsOnly),
    factsOnly,
    problems: whole.problems,
  };
}

/** One YAML file, checked. A file that is missing or cannot be read is a problem, not an exception. */
export function readYamlFile<S extends z.ZodType>(schema: S, path: string): Parsed<z.output<S>> {
  try {
    const read = readUtf8(path);
    return 'text' in read ? parseYaml(schema, read.text, shown(path)) : { ok: false, problems: [read] };
  } catch (error) {
    const missing = (error as NodeJS.ErrnoException).code === 'ENOENT';
    const message = missing ? 'The file is missing' : `It cannot be read: ${(error as Error).message}`;
    return {
      ok: false,
      problems: [{ file: shown(path), message, remedy: missing ? WRITE_IT : 'Correct its permissions' }],
    };
  }
}

function readRecords<S extends z.ZodType>(schema: S, folder: string): Records<z.output<S>> {
  const listing = listFolder(folder);
  const records = new Map<string, z.output<S>>();
  const broken = new Set<string>();
  const problems: Problem[] = [...listing.problems, ...listing.folders.map((name) => misplaced(join(folder, name)))];
  for (const name of listing.files) {
    const path = join(folder, name);
    const { stem } = splitName(name);
    // By its exact name: the pages do not see `.YAML`.
    if (!name.endsWith('.yaml') || !isSlug(stem)) {
      problems.push(misnamed(path, `${slugOf(stem)}.yaml`));
      continue;
    }
    const parsed = readYamlFile(schema, path);
    if (parsed.ok) records.set(stem, parsed.value);
    else broken.add(stem);
    if (!parsed.ok) problems.push(...parsed.problems);
  }
  return { records, broken, problems };
}

function misplaced(path: string): Problem {
  return {
    file: shown(path),
    message: 'This is a folder, and records are files',
    remedy: 'Move it out of the content folder',
  };
}

/** A file whose name cannot stand in an address, or cannot be a file everywhere. */
export function misnamed(path: string, better: string): Problem {
  const { stem } = splitName(basename(path));
  return {
    file: shown(path),
    message: isDevice(stem)
      ? `Windows keeps the name ${stem} for itself, so no file can have it there`
      : 'The name must be lower-case letters, digits and single hyphens, and the extension one that is known here',
    remedy: `Rename it to ${better}`,
  };
}
