import type { Figure, FigureGroup } from '../../schema/comparison.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../direction.ts';
import type { Line, Words } from '../line.ts';
import { keyOf } from '../statements/places.ts';
import type { Told } from '../statements/told.ts';

/** Figures that count the same, as pages go by them. */
export interface CountedGroup {
  readonly record: FigureGroup;
  readonly members: readonly Figure[];
  /** By slug of the source, in the order of sources; of each in the order of its articles. */
  readonly bySource: ReadonlyMap<string, readonly Figure[]>;
  /** What is counted, in words of a member. */
  readonly label: Line;
}

/** Groups that two sources or more give; those of most sources first, of as many by their first place in the articles. */
export function countedGroups(told: Told): CountedGroup[] {
  const byId = new Map(told.comparison.figures.map((figure) => [figure.id, figure]));
  const rank = rankOf(told);
  return told.comparison.figureGroups
    .map((record) => {
      const found = record.figures.flatMap((id) => byId.get(id) ?? []);
      const members = found.toSorted((a, b) => rank(a) - rank(b));
      return { record, members, bySource: bySource(members, told), label: labelOf(record, members, told) };
    })
    .toSorted((a, b) => b.bySource.size - a.bySource.size || firstOf(a, rank) - firstOf(b, rank));
}

/** Whether the sentence of a figure may be printed. */
export function mayPrint({ at }: Pick<Figure, 'at'>, { places }: Told): boolean {
  return places.get(keyOf(at))?.mayBePrinted === true;
}

/** Words of an article, with the attributes of its language. */
export function wordsOf(text: string, { at }: Pick<Figure, 'at'>, { places }: Told): Words {
  return { text, lang: languageAttributes(places.get(keyOf(at))?.language ?? copy.language) };
}

/** The source that gives a figure, by its slug. */
export function sourceOf({ at }: Pick<Figure, 'at'>, { places }: Told): string {
  return places.get(keyOf(at))?.source ?? '';
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

/** Where a figure stands: by article, then down the article. */
function rankOf({ edition, event, places }: Told): (figure: Figure) => number {
  const articles = new Map(edition.articlesOfEvent(event.slug).map(({ id }, at) => [id, at]));
  return ({ at }) => (articles.get(at.article) ?? articles.size) + (places.get(keyOf(at))?.depth ?? 0);
}

function firstOf({ members: [first] }: CountedGroup, rank: (figure: Figure) => number): number {
  return first ? rank(first) : Number.POSITIVE_INFINITY;
}

/** The record’s label is made of runs of a member; where one is none that may be printed, a member stands for the whole. */
function labelOf({ label }: FigureGroup, members: readonly Figure[], told: Told): Line {
  const printed = members.filter((member) => mayPrint(member, told));
  const runs = label.split(', ').map((text) => {
    const member = printed.find(({ at }) => told.places.get(keyOf(at))?.sentence.text.includes(text));
    return member && wordsOf(text, member, told);
  });
  if (runs.every((run) => run !== undefined)) return runs;
  const [member] = printed;
  return member ? [wordsOf(member.at.text, member, told)] : [{ text: copy.notShown, soft: true }];
}
