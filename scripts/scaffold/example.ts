import { execFileSync } from 'node:child_process';
import { join } from 'node:path';
import { z } from 'zod';
import { slug } from '../../src/schema/fields.ts';
import { listFolder } from '../content/list-folder.ts';
import { readYamlFile } from '../content/read-records.ts';
import { EXIT, Stop } from '../exit.ts';
import { shown } from '../project.ts';

/** File of the content folder that says which events and sources are the example’s. */
export const EXAMPLE = '.example.yaml';

/** What the file says. */
export const example = z.strictObject({ events: z.array(slug), sources: z.array(slug) });

/** What an edition consists of, from the content folder; `site.yaml` is treated apart. */
export const ROOMS = ['captures', 'events', 'sources', 'articles', 'receipts', 'comparisons', 'gold'] as const;

/**
 * Stops unless everything in the content folder is the example and every byte of it can be had back from git: the
 * only case in which deleting it loses nothing. Gives whether `site.yaml` too is as git has it.
 */
export function requireUntouchedExample(folder: string): { site: boolean } {
  const found = readYamlFile(example, join(folder, EXAMPLE));
  if (!found.ok) {
    refuse(`${shown(folder)} does not say that it holds the example: there is no usable ${EXAMPLE}`);
  }
  const own = ownRecords(folder, found.value);
  if (own.length > 0) refuse(`Not everything in ${shown(folder)} is the example’s: ${own.join(', ')}`);
  const changed = changedFiles(folder);
  if (changed === undefined) refuse(`${shown(folder)} is not under git, so what is deleted could not be had back`);
  const inRooms = changed.filter((path) => ROOMS.some((room) => path.startsWith(`${room}/`)));
  if (inRooms.length > 0) refuse(`Git does not have these files as they are now: ${inRooms.join(', ')}`);
  return { site: !changed.includes('site.yaml') };
}

function refuse(message: string): never {
  throw new Stop(EXIT.input, `Nothing was deleted. ${message}`, {
    remedy: 'Save what is yours elsewhere or commit it; --force deletes in any case',
  });
}

/** Records that are not the example’s, as paths from the content folder. */
function ownRecords(folder: string, { events, sources }: z.infer<typeof example>): string[] {
  const strangers = (room: string, known: readonly string[], ending = '') => {
    const { files, folders } = listFolder(join(folder, room));
    const names = new Set(known.map((name) => `${name}${ending}`));
    return [...files, ...folders].filter((name) => !names.has(name)).map((name) => `${room}/${name}`);
  };
  return [
    ...strangers('events', events, '.yaml'),
    ...strangers('sources', sources, '.yaml'),
    ...strangers('captures', events),
    // Labels for comparisons, for how an event is told, contradictions and places belong to the example, whatever events they are of:
    // they serve to measure the software.
    ...strangers('gold', [...events, 'comparisons', 'telling', 'contradictions', 'places']),
  ];
}

/** Files that differ from git’s last commit or are not in it; `undefined` where there is no git or no commit. */
function changedFiles(folder: string): string[] | undefined {
  try {
    const git = (...options: string[]) =>
      execFileSync('git', ['-C', folder, ...options], { encoding: 'utf8', stdio: ['ignore', 'pipe', 'ignore'] });
    const inside = git('rev-parse', '--show-prefix').trim();
    git('rev-parse', '--verify', 'HEAD');
    const status = git(
      'status',
      '--porcelain=v1',
      '-z',
      '--no-renames',
      '--untracked-files=all',
      '--ignored',
      '--',
      '.',
    );
    return status
      .split('\0')
      .filter((entry) => entry !== '')
      .map((entry) => entry.slice(3 + inside.length));
  } catch {
    return undefined;
  }
}
