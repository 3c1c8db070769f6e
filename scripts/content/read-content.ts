import { statSync } from 'node:fs';
import type { Problem } from '../../src/schema/problem.ts';
import type { Site } from '../../src/schema/site.ts';
import type { Source } from '../../src/schema/source.ts';
import { EXIT, Stop } from '../exit.ts';
import { count } from '../messages.ts';
import { shown } from '../project.ts';
import { type CaptureFile, readCaptures } from './read-captures.ts';
import { type Events, type Records, readEvents, readSite, readSources } from './read-records.ts';

/** Everything in a content folder that can be used. */
export interface Content {
  readonly folder: string;
  readonly site: Site;
  readonly sources: Records<Source>;
  readonly events: Events;
  readonly captures: readonly CaptureFile[];
  /** How many captures lie there, those included that cannot be used. */
  readonly found: number;
  /** What is wrong with the rest. */
  readonly problems: readonly Problem[];
}

/**
 * Reads a content folder whole, so that all its problems are known at once.
 * Stops only where nothing can be done without: the folder itself and `site.yaml`.
 */
export function readContent(folder: string): Content {
  requireFolder(folder, CONTENT_NEEDED);
  const site = readSite(folder);
  const sources = readSources(folder);
  const events = readEvents(folder);
  const { captures, found, problems: ofCaptures } = readCaptures(folder, { sources, events });
  const problems = [...sources.problems, ...events.problems, ...ofCaptures];
  if (!site.ok) {
    const all = [...site.problems, ...problems];
    throw new Stop(EXIT.input, `Nothing was done: site.yaml is needed first (${count(all.length, 'problem')})`, {
      problems: all,
    });
  }
  return { folder, site: site.value, sources, events, captures, found, problems };
}

/** Stops if a folder is not there, or is a file. */
export function requireFolder(folder: string, remedy: string): void {
  const stat = statSync(folder, { throwIfNoEntry: false });
  if (stat?.isDirectory()) return;
  const what = stat ? `${shown(folder)} is a file, and a folder is needed` : `There is no folder ${shown(folder)}`;
  throw new Stop(EXIT.input, what, { remedy });
}

/** What to do where the content folder is not there. */
export const CONTENT_NEEDED = 'It holds site.yaml, captures/, sources/ and events/; name another with --content';
