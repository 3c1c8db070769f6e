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
  if (target === undefined) return figureText(measure, figure);
  const verdict = figure.value === undefined ? '' : meets(figure, target) ? 'met' : 'NOT MET';
  const bound = `${target.at === 'least' ? '≥' : '≤'} ${target.bound.toFixed(2)}`;
  return `${figureText(measure, figure).padEnd(WIDTH)}  ${bound}  ${verdict}`.trimEnd();
}

/** Up to the targets, the rows are this wide. */
const WIDTH = 62;

/** One printed row: measure, figure, value, count. */
export function figureText(measure: string, figure: Figure): string {
  const count = figure.of === undefined ? '' : figure.of.join('/');
  return `  ${measure.padEnd(12)}  ${figure.name.padEnd(28)}  ${shownValue(figure)}  ${count.padStart(9)}`.trimEnd();
}

/** Three decimals; a dash where there is nothing to judge. */
export function shownValue({ value }: Partial<Pick<Figure, 'value'>>): string {
  return value === undefined ? '  –  ' : value.toFixed(3);
}

/** What is wrong and what is missing, by ref; with the words where they may be shown. */
export function itemRows({ slug, texts, sections }: EventScore, withWords: boolean): string[] {
  const words = { wrong: 'false', missed: 'missed' };
  return [`${slug}, one by one:`, ...sectionRows(sections, words, withWords ? texts : undefined)];
}

/** Notes, wrong and missed items of sections; `names` says what wrong and missed are called. */
export function sectionRows(
  sections: readonly Section[],
  names: Readonly<Record<'wrong' | 'missed', string>>,
  texts: Texts | undefined,
): string[] {
  return sections.flatMap(({ measure, notes, ...section }) => [
    ...notes.map((note) => `  ${measure}: ${note}`),
    ...(['wrong', 'missed'] as const).flatMap((what) =>
      section[what].flatMap((item) => [
        `  ${measure}, ${names[what]}: ${itemRow(item)}`,
        ...(texts === undefined ? [] : item.at.map((at) => `      ${shownWords(at, texts)}`)),
      ]),
    ),
  ]);
}

/** An item’s key, with its note in brackets. */
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
