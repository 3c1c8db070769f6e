import type { Rights } from '../../src/schema/source.ts';

/** What an event’s reports may tell: `told` of them do, each in one of the wordings. */
export interface Fact {
  readonly told: number;
  readonly wordings: readonly string[];
}

/** An outlet that does not exist, with what only its report tells. */
export interface Outlet {
  readonly name: string;
  readonly short?: string;
  readonly siglum?: string;
  readonly language?: string;
  readonly rights?: Rights;
  readonly headline: string;
  readonly only?: readonly string[];
  /** Headline of its second report. */
  readonly second?: string;
}

/** Words that stand for each `{…}` of a wording. */
export type Words = Readonly<Record<string, readonly string[]>>;

/** Facts and words that reports are composed of. */
interface Told {
  readonly facts: readonly Fact[];
  readonly choices: Words;
}

/** A prime number of reports, so that multiples of each number below it meet every report once. */
const REPORTS = 29;

/** A name in the letters of an address. */
export function slugOf(name: string): string {
  return name
    .toLowerCase()
    .replaceAll(/[’']/g, '')
    .replaceAll(/[^a-z0-9]+/g, '-');
}

/**
 * The report of one outlet as a capture: headline, then paragraphs of one to three sentences. Who tells which fact and in
 * which words follows from numbers alone, so that every run composes the same; the first fact stands first, the order of
 * the others differs from report to report.
 */
export function reportOf({ headline, only = [] }: Outlet, index: number, { facts, choices }: Told): string {
  const told = facts.flatMap(({ told, wordings }, fact) =>
    (index * (fact + 1) + fact * 5) % REPORTS < told
      ? [{ at: fact === 0 ? -1 : (fact * 3 + index * 5) % 11, text: wordings[(index + fact) % wordings.length] ?? '' }]
      : [],
  );
  const own = only.map((text, place) => ({ at: place * 6 + (index % 6), text }));
  const sentences = [...told, ...own]
    .toSorted((one, other) => one.at - other.at)
    .map(({ text }) => filled(text, choices, index));
  return `${headline}\n\n${paragraphs(sentences, index).join('\n\n')}\n`;
}

/** A choice may itself hold a choice; a sentence begins with a capital letter. */
function filled(wording: string, choices: Words, index: number): string {
  let text = wording;
  while (text.includes('{'))
    text = text.replaceAll(/\{(\w+)\}/g, (_, name: string) => {
      const words = choices[name] ?? [];
      return words[(index * 5 + name.length) % words.length] ?? '';
    });
  return text.replace(/^\p{Ll}/u, (letter) => letter.toUpperCase());
}

function paragraphs(sentences: readonly string[], index: number): string[] {
  const made: string[] = [];
  for (let from = 0, size = 1; from < sentences.length; from += size, size = ((from + index) % 3) + 1)
    made.push(sentences.slice(from, from + size).join(' '));
  return made;
}
