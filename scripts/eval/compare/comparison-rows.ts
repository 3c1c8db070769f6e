import { type Place, type Ref, type Texts, wordsAt } from './places.ts';
import type { Figure, Item, Section } from './section.ts';
import { meets, targetOf } from './targets.ts';

/** What is printed of an event. */
export interface EventScore {
  readonly slug: string;
  readonly own: boolean;
  readonly texts: Texts;
  readonly sections: readonly Section[];
  /** How far a second labeller agrees with the first; empty if there is none. */
  readonly agreement: readonly Section[];
}

/** One line a figure, with its target. */
export function figureRows({ slug, own, texts, sections }: EventScore): string[] {
  return [
    `${slug} (${own ? 'content folder' : 'set'}, ${texts.sources.size} articles, ${texts.texts.size} units):`,
    ...sections.flatMap(({ measure, figures }) => figures.map((figure) => figureRow(measure, figure, own))),
  ];
}

function figureRow(measure: string, figure: Figure, own: boolean): string {
  const target = targetOf(measure, figure.name, own);
  const [part, whole] = figure.of ?? [];
  const count = part === undefined ? '' : `${part}/${whole}`;
  const bound = target === undefined ? '' : `${target.at === 'least' ? '≥' : '≤'} ${target.bound.toFixed(2)}`;
  const verdict = target === undefined || figure.value === undefined ? '' : meets(figure, target) ? 'met' : 'NOT MET';
  const row = [
    measure.padEnd(12),
    figure.name.padEnd(28),
    shownValue(figure),
    count.padStart(9),
    bound.padEnd(6),
    verdict,
  ];
  return `  ${row.join('  ')}`.trimEnd();
}

export function shownValue({ value }: Pick<Figure, 'value'>): string {
  return value === undefined ? '  –  ' : value.toFixed(3);
}

/** What is wrong and what is missing, by ref; with the words where they may be shown. */
export function itemRows({ slug, texts, sections }: EventScore, withWords: boolean): string[] {
  const words = (item: Item) => (withWords ? item.at.map((at) => `      ${shownWords(at, texts)}`) : []);
  const rows = (measure: string, what: string, items: readonly Item[]) =>
    items.flatMap((item) => [`  ${measure}, ${what}: ${itemRow(item)}`, ...words(item)]);
  return [
    `${slug}, one by one:`,
    ...sections.flatMap(({ measure, wrong, missed, notes }) => [
      ...notes.map((note) => `  ${measure}: ${note}`),
      ...rows(measure, 'false', wrong),
      ...rows(measure, 'missed', missed),
    ]),
  ];
}

export function itemRow({ key, note }: Item): string {
  return note === undefined ? key : `${key} (${note})`;
}

function shownWords(at: Ref | Place, texts: Texts): string {
  return typeof at === 'string' ? (texts.texts.get(at) ?? '(lost)') : `“${wordsAt(at, texts)}”`;
}

/** Figures of an event of the content folder that miss their target. */
export function missedTargets({ own, sections }: EventScore): string[] {
  return sections.flatMap(({ measure, figures }) =>
    figures.flatMap((figure) => {
      const target = own ? targetOf(measure, figure.name, own) : undefined;
      return target === undefined || meets(figure, target) ? [] : [`${measure} ${figure.name}`];
    }),
  );
}
