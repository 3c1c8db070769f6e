import type { Normalised } from '../../src/normalise/normalise.ts';
import { findDate } from '../../src/normalise/read-date.ts';
import { cleaned, nameInBylines, nameInRights, nameOfFile } from './outlet-names.ts';
import type { Outlets } from './outlets.ts';
import type { Input } from './read-inputs.ts';

/**
 * A fact and how it is known: the capture tells it, and the normaliser reads it there (`read`); something in the capture
 * tells a person (`capture`); the person who runs the command knows it (`editor`, with or without a reason).
 */
export interface Recognised {
  readonly value: string;
  readonly basis: 'read' | 'capture' | 'editor';
  readonly reason?: string;
}

/** What the person said about all files of a run. */
export interface Said {
  /** Name or slug of the outlet. */
  readonly source?: string | undefined;
  /** Every file is named after its outlet. */
  readonly byName?: boolean | undefined;
  /** When those were published that do not say it. */
  readonly published?: string | undefined;
}

/**
 * The outlet that an input is from: what the person said, what the capture says of itself, a known outlet’s name in the
 * file’s name, the owner in its rights line, a byline that is an outlet’s name. `undefined` if nothing tells.
 */
export function outletOf(
  input: Input,
  { facts, page }: Normalised,
  said: Said,
  outlets: Outlets,
): Recognised | undefined {
  if (said.source !== undefined) return { value: outlets.named(cleaned(said.source)), basis: 'editor' };
  const file = cleaned(input.stem);
  const ownName = said.byName ? nameOfFile(input.stem) : undefined;
  const named = outlets.inFileName(input.stem) ?? (ownName === undefined ? undefined : outlets.named(ownName));
  if (named !== undefined && (said.byName || facts.source === undefined)) {
    return { value: named, basis: 'editor', reason: `The file was named after the outlet: “${file}”` };
  }
  if (facts.source !== undefined) return { value: facts.source, basis: 'read' };
  const siteName = cleaned(page.siteName ?? '');
  if (siteName !== '') return fromCapture(outlets.named(siteName), 'The page names its site', siteName);
  const owner = nameInRights(facts.rightsNotice);
  if (owner !== undefined) return fromCapture(outlets.named(owner), 'The rights line names the outlet', owner);
  const byline = nameInBylines(facts.bylines);
  if (byline !== undefined) return fromCapture(outlets.named(byline), 'The byline names the outlet', byline);
  return undefined;
}

/** When an input was published: as it prints it, in its dateline, or as the person said. `undefined` if nothing tells. */
export function publicationOf({ facts }: Normalised, said: Said): Recognised | undefined {
  if (facts.published !== undefined) return { value: facts.published, basis: 'read' };
  const dateline = cleaned(facts.dateline ?? '');
  const filed = findDate(dateline)?.value;
  if (filed !== undefined) return fromCapture(filed, 'The dateline names the day', dateline);
  return said.published === undefined ? undefined : { value: said.published, basis: 'editor' };
}

/** Why an input has no date of publication. */
export function whyUndated({ facts, receipt, text }: Normalised): string {
  const unclear = receipt.tiles.find(({ reason = '' }) => /day and the month/.test(reason));
  if (unclear) {
    return `The text prints “${cleaned(text.slice(unclear.start, unclear.end))}”, whose day and month cannot be told apart.`;
  }
  if (facts.modified !== undefined) return `The text prints only when it was changed: ${facts.modified}.`;
  return 'The text prints no date of publication.';
}

/** Why the outlet of an input is not known, with what may help to tell. */
export function whyNameless({ facts }: Normalised): string {
  const names = [...facts.agencies, ...facts.bylines, ...facts.credits].map(cleaned).filter((name) => name !== '');
  return names.length === 0
    ? 'The text names no outlet.'
    : `The text names no outlet that is known here, only ${names.map((name) => `“${name}”`).join(', ')}.`;
}

function fromCapture(value: string, reason: string, words: string): Recognised {
  return { value, basis: 'capture', reason: `${reason}: “${words}”` };
}
