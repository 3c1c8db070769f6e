import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import { type Line, oneLine } from '../parts/line.ts';
import { type Matrix, MOST_NAMED_COLUMNS, plain } from '../parts/matrix.ts';
import { shortName } from '../parts/short-name.ts';
import { sourceHeads } from '../parts/source-heads.ts';
import { foldedList, type ValueList } from '../parts/value-list.ts';
import { placeHref } from '../statements/marks.ts';

import type { Told } from '../told/told.ts';
import { type AloneFigures, aloneBySource, aloneFigures } from './alone.ts';
import { dayOf, figureWords, givenLines, giverOf } from './given.ts';
import { type CountedGroup, countedGroups, sourceOf } from './groups.ts';
import { type Scale, scaleOf } from './scale.ts';

/** Figures that two sources or more give. */
export interface CountedView {
  /** A column for each source; absent where sources are too many, or nothing is counted twice. */
  readonly table: Matrix | undefined;
  /** The same with the values first, where there are too many sources for columns. */
  readonly lists: readonly (ValueList & { readonly id: string })[];
}

/** The panel of figures. */
export interface FiguresView extends CountedView {
  /** What does not stand open. */
  readonly folded: ({ readonly label: string } & CountedView) | undefined;
  readonly scales: readonly Scale[];
  readonly alone: { readonly label: string; readonly sources: readonly AloneFigures[] } | undefined;
  /** How many figures were found, and how many of them stand where. */
  readonly reach: string;
}

/** As many things stand open; those behind are mostly what all give alike. */
const MOST_GROUPS = 8;

/** Which figures two sources or more give and how they compare, and what each gives alone. */
export function figuresView(told: Told): FiguresView {
  const groups = countedGroups(told);
  const rest = groups.slice(MOST_GROUPS);
  const alone = aloneFigures(told).length;
  return {
    ...countedView(groups.slice(0, MOST_GROUPS), told),
    folded: rest.length === 0 ? undefined : { label: copy.differences.more(rest.length), ...countedView(rest, told) },
    scales: groups.flatMap((group) => scaleOf(group, told) ?? []),
    alone:
      alone === 0 ? undefined : { label: copy.figures.alone(alone, told.sources.length), sources: aloneBySource(told) },
    reach: copy.figures.reach(told.comparison.figures.length, groups.length, alone, told.sources.length),
  };
}

function countedView(groups: readonly CountedGroup[], told: Told): CountedView {
  const sources = told.edition.sourcesOfEvent(told.event.slug);
  const isMany = sources.length > MOST_NAMED_COLUMNS;
  return {
    table: groups.length === 0 || isMany ? undefined : tableOf(groups, sources, told),
    lists: isMany ? groups.map((group) => listOf(group, told)) : [],
  };
}

function tableOf(groups: readonly CountedGroup[], sources: readonly SourceEntry[], told: Told): Matrix {
  return {
    caption: copy.figures.caption(told.event.facts.title),
    corner: copy.figures.corner,
    heads: sourceHeads(sources),
    rows: groups.map((group) => ({
      id: group.record.id,
      head: { lines: headOf(group, told) },
      cells: sources.map((source) => ({ lines: cellOf(group, source, told) })),
    })),
    rowHeads: 'labels',
  };
}

function cellOf({ bySource }: CountedGroup, source: SourceEntry, told: Told): Line[] {
  if (!told.sources.includes(source)) return oneLine(copy.differences.notCompared, { soft: true });
  const own = bySource.get(source.slug) ?? [];
  if (own.length === 0) return oneLine(copy.figures.notFound, { isAbsent: true });
  return givenLines(own, told);
}

/** What is counted, how the values compare, and by which rule. */
function headOf({ label, record, members }: CountedGroup, told: Told): Line[] {
  const { verdict, rule, lessExact, decided } = record;
  const rounder = new Set(members.filter(({ id }) => lessExact.includes(id)).map((figure) => sourceOf(figure, told)));
  const names = [...rounder].map((slug) => shortName(told.edition.source(slug)));
  return [
    label,
    [{ text: copy.figures.verdict(verdict), isStrong: true }],
    ...oneLine(copy.figures.rule(rule), { soft: true }),
    ...(names.length === 0 || verdict === 'less exact'
      ? []
      : [
          [{ text: copy.figures.lessExact(names), names, isStrong: true }],
          [{ text: copy.figures.rule('round number word'), soft: true }],
        ]),
    ...oneLine(decided && copy.figures.decided(decided)),
  ];
}

function listOf(group: CountedGroup, told: Told): FiguresView['lists'][number] {
  // Where the verdict goes by days, a value is told with its own.
  const isByDay = group.record.rule.endsWith('other day');
  const given = group.members.map((figure) => {
    const about = [...giverOf(figure, told), ...(isByDay ? dayOf(figure, told) : [])];
    return { figure, lines: [[figureWords(figure, told)], ...(about.length === 0 ? [] : [about])] };
  });
  const values = [...Map.groupBy(given, ({ lines }) => plain({ lines }).toLowerCase()).values()]
    .toSorted((a, b) => b.length - a.length)
    .map((alike) => ({
      value: alike[0]?.lines ?? [],
      sources: placesOf(
        alike.map(({ figure }) => figure),
        told,
      ),
    }));
  return { id: group.record.id, ...foldedList(headOf(group, told), values) };
}

/** Who has a value, each a link to its sentence. */
function placesOf(figures: CountedGroup['members'], told: Told): Line {
  const count = new Set(figures.map((figure) => sourceOf(figure, told))).size;
  return [
    ...(count < 2 ? [] : [{ text: copy.differences.haveIt(count), soft: true }]),
    ...figures.map((figure) => placeOf(figure, told)),
  ];
}

function placeOf({ at }: CountedGroup['members'][number], { edition, places, to }: Told): Line[number] {
  const place = places.get(sentenceKey(at));
  const name = shortName(edition.source(place?.source ?? ''));
  const { part = 'body', number = 0 } = place?.sentence ?? {};
  return {
    text: copy.only.place(name, part, number),
    href: placeHref(at, places, to),
    names: [name],
  };
}
