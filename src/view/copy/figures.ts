import { grouped, list, plural } from '../parts/counted-words.ts';

/** What the event’s page says of figures. */
export const figuresCopy = {
  heading: 'The figures',
  legend:
    'Grouped only when they count the same thing. A verdict compares the numbers as printed; it does not say who is right.',
  caption: (title: string) =>
    `Figures in the articles on “${title}” that two sources or more give, one column for each source`,
  corner: 'What is counted',
  verdict: (verdict: string) => `→ ${verdict}`,
  rule: (rule: string) => FIGURE_RULES[rule] ?? rule,
  lessExact: (names: readonly string[]) => `less exact: ${list(names)}`,
  decided: (reason: string) => `decided by the editor: ${reason}`,
  nobody: 'nobody cited',
  age: 'age',
  notFound: 'not found',
  asOf: (day: string) => `as of ${day}`,
  scope: (words: string) => `“${words}”`,
  drawn: 'Drawn to scale',
  drawnLegend:
    '● one number; ○ the number itself is left out; a broken line goes on without an end; a frame reaches from one number to another.',
  scale: (items: readonly string[], most: string) => `Drawn to scale from 0 to ${most}: ${items.join('; ')}`,
  scaleItem: (who: string, words: string) => `${who}, ${words}`,
  who: (names: readonly string[]) => list(names),
  tick: (value: number, isPercent: boolean) => `${grouped(value)}${isPercent ? '%' : ''}`,
  /** Of an event of one source nothing can be “only”. */
  alone: (count: number, sources: number) =>
    `${sources === 1 ? 'Given' : 'Given by one source only'} · ${grouped(count)}`,
  count: (count: number) => plural(count, 'figure', 'figures'),
  moreSources: (count: number) => `and ${plural(count, 'more source', 'more sources')}`,
  reach: (found: number, shared: number, alone: number, sources: number) =>
    [
      `${plural(found, 'figure', 'figures')} found`,
      ...(sources === 1
        ? []
        : shared === 0
          ? ['none given by two sources']
          : [
              `${plural(shared, 'thing is', 'things are')} counted by two sources or more`,
              `${plural(alone, 'figure', 'figures')} given by one source only`,
            ]),
    ].join(' · '),
} as const;

/** Why a verdict on figures is what it is, by the rule’s name. */
const FIGURE_RULES: Readonly<Record<string, string>> = {
  // The verdict says it.
  'same value': '',
  'same value in other words': 'the same number, in other words',
  'same value, other day': 'the same number, given for different days',
  'values overlap': 'the values have numbers in common, or touch',
  'round number word': 'a round-number word, within ten times the other value',
  'other day': 'given for different days',
  'other place or part': 'narrowed by different words',
  'values apart': 'no number in common, and no word of day or place that explains it',
};
