import { list, plural } from '../parts/counted-words.ts';
import { countCopy } from './counts.ts';

/** What the event’s page says of statements and who tells them. */
export const statementsCopy = {
  heading: 'What they report',
  corner: 'Statement',
  caption: (title: string) => `What the articles on “${title}” report, one row for each statement`,
  legend: {
    row: 'One statement a row, in one source’s words; where only a clause tells it, the clause is bold. A mark is a place, and opens it:',
    strong: 'sentence 4 tells it, a strong match',
    likely: 'likely',
    weak: 'weak',
    headline: 'in the headline',
    dek: 'in the dek',
    more: ['+3', 'three more sentences'],
    none: ['–', 'not found in the captured text'],
    blank: ['blank', 'not found in the captured text'],
  },
  foundIn: 'Found in',
  foundInCount: (count: number, all: number) => `in ${count} of ${countCopy.sources(all)}`,
  group: (count: number, all: number, statements: number) =>
    `In ${count} of ${countCopy.sources(all)} · ${plural(statements, 'statement', 'statements')}`,
  outOf: (count: number, all: number) => `${count} of ${all}`,
  onlyIn: (sentences: number) => `In one source only · ${countCopy.sentences(sentences)}`,
  unaligned: (sentences: number) => `No aligned statement found · ${countCopy.sentences(sentences)}`,
  unalignedNote: 'Too like something in another source to stand alone, not like enough to be put together.',
  ofSource: (source: string, sentences: number) => `${source} · ${sentences}`,
  nearest: 'nearest:',
  notFound: 'not found',
  more: (count: number) => `+${count}`,
  moreUnseen: ' more',
  fold: (count: number) => `${count} more`,
  notCompared: (names: readonly string[]) =>
    `${list(names)} ${names.length === 1 ? 'is' : 'are'} not compared: only English is compared.`,
  markText: (part: string, number: number) => (part === 'headline' ? 'H' : part === 'dek' ? 'D' : String(number)),
  mark: (source: string, part: string, number: number, { role, tier }: { role: string; tier: string }) => {
    const place = part === 'body' ? `sentence ${number}` : part;
    return role === 'also' ? `${source}, part of ${place}, ${tier}` : `${source}, ${place}, ${tier}`;
  },
  reach: (examined: number, told: number, statements: number, only: number, open: number) =>
    [
      `${plural(examined, 'sentence or headline', 'sentences and headlines')} examined`,
      `${told} in ${plural(statements, 'shared statement', 'shared statements')}`,
      `${only} in one source only`,
      ...(open === 0 ? [] : [`${open} without an aligned statement`]),
      'aligned is not agreed',
    ].join(' · '),
} as const;
