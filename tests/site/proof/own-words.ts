import { attribute, elements, named } from './dom.ts';
import { runsIn } from './runs.ts';
import type { Page } from './site.ts';
import type { Told } from './told.ts';

/** Words of ours as they stand on a page, and the form in which they are registered. */
export interface OwnWords {
  readonly text: string;
  /** Names, titles and other records are `‹›`, days `‹day›`, clock times `‹clock›`, files `‹file›`, numbers `#`. */
  readonly form: string;
}

/** Everything a page says in our own voice below its header, line by line, and what it says to those who only hear it. */
export function ownWords({ root }: Page, told: Told): OwnWords[] {
  const [main] = named(root, 'main');
  if (!main) return [];
  const shown = runsIn(main).filter(({ isSource }) => !isSource);
  const heard = elements(main, (each) => attribute(each, 'aria-label') !== undefined);
  return [...shown.map(({ text }) => text), ...heard.map((each) => attribute(each, 'aria-label') ?? '')]
    .map((text) => text.replaceAll(/\s+/g, ' ').trim())
    .map((text) => ({ text, form: formOf(text, told) }));
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?|mailto):\S+/g, '‹address›'],
  [/\b[0-9a-f]{64}\b|\b[0-9a-f]{12}\b/g, '‹hash›'],
  [/\bcaptures\/\S+|\b[a-z0-9-]+\/[a-z0-9-]+\b/g, '‹file›'],
  [new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`, 'g'), '‹day›'],
  [/\b\d{2}:\d{2}\b/g, '‹clock›'],
  [/\b\d+(?:,\d{3})*\b/g, '#'],
  [/‹›(?:, ‹›)*(?: and ‹›)/g, '‹›'],
];

function formOf(text: string, told: Told): string {
  if (told.records.has(text)) return '‹›';
  let form = text.replaceAll(namesOf(told), '‹›');
  for (const [pattern, with_] of FORMS) form = form.replaceAll(pattern, with_);
  return form;
}

const made = new WeakMap<Told, RegExp>();

/** Records that may stand inside our words, the longest first; single words of other records would hide what we say. */
function namesOf(told: Told): RegExp {
  const known = made.get(told);
  if (known) return known;
  const names = [...told.records].filter((record) => record.length > 3 && /\p{Lu}/u.test(record));
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
  made.set(told, pattern);
  return pattern;
}
