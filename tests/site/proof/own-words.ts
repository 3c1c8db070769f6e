import { attribute, closest, type Element, elements, isBlock, named, textOf } from './dom.ts';
import { runsIn } from './runs.ts';
import type { Page } from './site.ts';
import type { Told } from './told.ts';

/** Words of ours as they stand on a page, and the form in which they are registered. */
export interface OwnWords {
  readonly text: string;
  /** Names, titles and other records are `‹›`, days `‹day›`, clock times `‹clock›`, files `‹file›`, numbers `#`. */
  readonly form: string;
  /** In the order of `#`. */
  readonly numbers: readonly number[];
  /** Where they stand, or what they are the name of. */
  readonly element: Element;
}

/** Everything a page says in our own voice below its header, line by line, and what it says to those who only hear it. */
export function ownWords({ root, event }: Page, told: Told): OwnWords[] {
  const [main] = named(root, 'main');
  if (!main) return [];
  const printed = [...told.reports.values()]
    .filter((report) => report.event === event)
    .flatMap((report) => report.printed);
  const shown = runsIn(main).filter(({ isSource }) => !isSource);
  const heard = elements(main, (each) => attribute(each, 'aria-label') !== undefined);
  const labels = heard.map((element) => ({ element, text: attribute(element, 'aria-label') ?? '' }));
  return [...shown, ...labels].map(({ element, text: words }) => {
    const text = words.replaceAll(/\s+/g, ' ').trim();
    return { text, element, ...formOf(shortened(text, printed, told.records), siglaIn(element, told), told) };
  });
}

/** Letters that stand for a source in a line, which spells them out; elsewhere they may be a word. */
function siglaIn(element: Element, { records }: Told): string[] {
  const line = closest(element, isBlock);
  const spelt = line ? named(line, 'abbr') : [];
  return spelt.filter((each) => records.has(attribute(each, 'title') ?? '')).map(textOf);
}

/** A name of a control may end with words of a source, shortened or not; they too must stand in a capture. */
function shortened(text: string, printed: readonly string[], records: ReadonlySet<string>): string {
  const [, axis, items = ''] = /^(Drawn to scale from 0 to [\d,]+%?): (.+)$/.exec(text) ?? [];
  const drawn = items.split('; ').map((item) => item.slice(item.lastIndexOf(', ') + 2));
  if (axis !== undefined && drawn.every((words) => printed.some((each) => each.includes(words))))
    return `${axis}: ‹words›`;
  const [, map, places = ''] = /^(Map of the places in the list above): (.+)$/.exec(text) ?? [];
  if (map !== undefined && places.split(', ').every((name) => records.has(name))) return `${map}: ‹›`;
  const [, speaker, inferred = ''] = /^said by (.+?)(, inferred)?$/.exec(text) ?? [];
  if (speaker !== undefined && printed.some((each) => each.includes(speaker))) return `said by ‹words›${inferred}`;
  const [, before, words = ''] =
    /^(.*?(?:sources|versions?|row|of|behind the numbers)): (.+?)(?: …)?$/.exec(text) ?? [];
  return before !== undefined && printed.some((each) => each.includes(words)) ? `${before}: ‹words›` : text;
}

const MONTHS = 'January|February|March|April|May|June|July|August|September|October|November|December';
const FORMS: readonly (readonly [RegExp, string])[] = [
  [/\b(?:https?|mailto):\S+/g, '‹address›'],
  [/\b[0-9a-f]{64}\b|\b[0-9a-f]{12}\b/g, '‹hash›'],
  [/\bcaptures\/\S+|\b[a-z0-9-]+\/[a-z0-9-]+\b/g, '‹file›'],
  [new RegExp(`\\b\\d{1,2} (?:${MONTHS}) \\d{4}\\b`, 'g'), '‹day›'],
  [new RegExp(`\\b(?:${MONTHS}) \\d{4}\\b`, 'g'), '‹month›'],
  [/\b\d{2}:\d{2}\b/g, '‹clock›'],
  [/‹›(?:, ‹›)*(?: and ‹›)/g, '‹›'],
  [/Matched on: .*?(?= Rule:|$)/g, 'Matched on: ‹terms›'],
];

const NUMBER = /\b\d+(?:,\d{3})*\b/g;

function formOf(text: string, sigla: readonly string[], told: Told): Pick<OwnWords, 'form' | 'numbers'> {
  if (told.records.has(text)) return { form: '‹›', numbers: [] };
  let form = text
    .replaceAll(namesOf(told), '‹›')
    .replaceAll(/(?<!\p{L})\p{L}{2,3}(?!\p{L})/gu, (word) => (sigla.includes(word) ? '‹›' : word));
  for (const [pattern, with_] of FORMS) form = form.replaceAll(pattern, with_);
  const numbers = [...form.matchAll(NUMBER)].map(([digits]) => Number(digits.replaceAll(',', '')));
  // A list of numbers is registered as one of two.
  return { form: form.replaceAll(NUMBER, '#').replaceAll(/#(?:, #)+ and #/g, '# and #'), numbers };
}

const made = new WeakMap<Told, RegExp>();

/** Records that may stand inside our words, the longest first; single words of other records would hide what we say. */
function namesOf(told: Told): RegExp {
  const known = made.get(told);
  if (known) return known;
  const outlets = [...told.outlets.values()].flatMap(({ name, short, siglum }) => [name, short, siglum]);
  const others = [...told.records].filter((record) => record.length > 2 && /\p{Lu}/u.test(record));
  const actors = [...told.comparisons.values()].flatMap((each) => each.actors.map(({ name }) => name));
  const names = [...new Set([...outlets, ...actors, ...others])].filter((name) => name !== undefined);
  const longestFirst = names.toSorted((a, b) => b.length - a.length).map((name) => RegExp.escape(name));
  const pattern = new RegExp(`(?<![\\p{L}\\d])(?:${longestFirst.join('|')})(?![\\p{L}\\d])`, 'gu');
  made.set(told, pattern);
  return pattern;
}
