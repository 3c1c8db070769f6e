import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { FigureGroup } from '../../schema/records/figure-group.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf as textWords } from '../../text/words.ts';
import { copy } from '../copy.ts';
import type { Line, Words } from '../parts/line.ts';
import { readingOrder } from '../told/reading-order.ts';
import { languageIn, mayBePrinted, sourceIn } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';

/** Figures that count the same, as pages go by them. */
export interface CountedGroup {
  readonly record: FigureGroup;
  readonly members: readonly Figure[];
  /** By slug of the source, in the order of sources; of each in the order of its articles. */
  readonly bySource: ReadonlyMap<string, readonly Figure[]>;
  /** What is counted, in words of a member. */
  readonly label: Line;
}

/**
 * Groups that two sources or more give; those first whose values are not the same, of these those of most sources, of as many
 * by their first place in the articles.
 */
export function countedGroups(told: Told): CountedGroup[] {
  const byId = new Map(told.comparison.figures.map((figure) => [figure.id, figure]));
  const order = readingOrder(told);
  return told.comparison.figureGroups
    .map((record) => {
      const found = record.figures.flatMap((id) => byId.get(id) ?? []);
      const members = found.toSorted((a, b) => order(a.at) - order(b.at));
      return { record, members, bySource: bySource(members, told), label: labelOf(record, members, told) };
    })
    .toSorted(
      (a, b) =>
        Number(a.record.verdict === 'same') - Number(b.record.verdict === 'same') ||
        b.bySource.size - a.bySource.size ||
        firstOf(a, order) - firstOf(b, order),
    );
}

/** Words of an article, with the attributes of its language. */
export function wordsOf(text: string, { at }: Pick<Figure, 'at'>, { places }: Told): Words {
  return { text, lang: languageIn(at, places) };
}

/** The source that gives a figure, by its slug. */
export function sourceOf({ at }: Pick<Figure, 'at'>, { places }: Told): string {
  return sourceIn(at, places) ?? '';
}

/** Figures by source, in the order of sources. */
export function bySource(figures: readonly Figure[], told: Told): ReadonlyMap<string, readonly Figure[]> {
  const own = Map.groupBy(figures, (figure) => sourceOf(figure, told));
  return new Map(
    told.edition.sourcesOfEvent(told.event.slug).flatMap(({ slug }) => {
      const found = own.get(slug);
      return found ? [[slug, found] as const] : [];
    }),
  );
}

function firstOf({ members: [first] }: CountedGroup, order: (ref: SentenceRef) => number): number {
  return first ? order(first.at) : Number.POSITIVE_INFINITY;
}

/**
 * The record’s label is made of words of a member; where one of them stands in none that may be printed, as the unit of
 * “km” in “4km” does not, a member stands for the whole.
 */
function labelOf({ label, verdict }: FigureGroup, members: readonly Figure[], told: Told): Line {
  const printed = members.filter((member) => mayBePrinted(member.at, told.places));
  // “Hour” says less than “four hours” where all give the same.
  const isUnit = verdict === 'same' && members.some(({ unit, counts }) => unit === label && counts === undefined);
  const runs = label.split(', ').map((text) => {
    const member = printed.find(({ at }) => holdsWords(told.places.get(sentenceKey(at))?.sentence.text ?? '', text));
    return member && wordsOf(text, member, told);
  });
  if (!isUnit && runs.every((run) => run !== undefined)) return runs;
  const [member] = printed;
  if (member?.kind === 'age') return [{ text: copy.figures.age }];
  return member ? [wordsOf(member.at.text, member, told)] : [{ text: copy.notShown, soft: true }];
}

/** Whether words stand in a text with nothing of another word beside them. */
function holdsWords(text: string, words: string): boolean {
  return ` ${keysIn(text)} `.includes(` ${keysIn(words)} `);
}

function keysIn(text: string): string {
  return textWords(text)
    .map(({ key }) => key)
    .join(' ');
}
