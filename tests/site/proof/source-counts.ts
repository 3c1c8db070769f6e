import { citingOf, citingOfEach } from './cited-counts.ts';
import { attribute, closest, type Element, isElement, named, textOf } from './dom.ts';
import { marksIn } from './marks.ts';
import { compared, distinct, type Place, type Recount, reportsOf, sourceOf } from './recount.ts';
import { isTr, tellersOfAll } from './statement-counts.ts';

/**
 * Of the source at the head of the column, or of those named behind a value: rows in which it has a mark, and sentences that
 * only it has.
 */
export const ofColumn: Recount = (place) => {
  const { rows, told, comparison } = place;
  const sources = [columnSource(place) ?? []].flat().concat(itemSources(place));
  return sources.map((source) => {
    const isOf = ({ article }: { article: string }) => sourceOf(article, told) === source;
    const inRows = rows.filter(({ marks }) => marks.some(isOf)).length;
    return [inRows, (comparison?.singles ?? []).filter((single) => single.verdict === 'only' && isOf(single)).length];
  });
};

/** The source at the head of a cell’s column. */
export function columnSource(place: Place): string | undefined {
  const cell = closest(place.element, ({ tagName }) => tagName === 'td');
  const row = cell && closest(cell, isTr);
  const table = cell && closest(cell, ({ tagName }) => tagName === 'table');
  if (!cell || !row || !table) return undefined;
  const at = row.childNodes.filter(isElement).indexOf(cell);
  const head = named(table, 'tr')[0]?.childNodes.filter(isElement)[at];
  return head && sourceNamed(head, place);
}

/** The source of the event whose name a head is. */
export function sourceNamed(head: Element, { page, told }: Place): string | undefined {
  const name = textOf(head);
  return reportsOf(page, told).find(({ source }) => told.outlets.get(source)?.name === name)?.source;
}

/** Sources and articles of the event. */
export const sourcesOfEvent: Recount = ({ page, told }) => [
  [distinct(reportsOf(page, told).map(({ source }) => source))],
];
export const sourcesAndArticles: Recount = ({ page, told }) => [
  [distinct(reportsOf(page, told).map(({ source }) => source)), reportsOf(page, told).length],
];

/** Sources named behind a value, in the item of a list: by links to their pages, or to sentences of theirs. */
export const sourcesOfItem: Recount = (place) => [[distinct([...itemSources(place), ...sentenceSources(place)])]];

function sentenceSources({ element, told }: Place): (string | undefined)[] {
  const item = closest(element, ({ tagName }) => tagName === 'li');
  return (item ? marksIn(item) : []).map(({ article }) => sourceOf(article, told));
}

function itemSources({ element }: Place): string[] {
  const item = closest(element, ({ tagName }) => tagName === 'li');
  const links = item ? named(item, 'a').map((link) => attribute(link, 'href') ?? '') : [];
  return links.flatMap((href) => /\/events\/[^/]+\/([^/]+)\/$/.exec(href)?.[1] ?? []);
}

export const comparedSources: Recount = (place) => [[compared(place)]];
export const articlesOfEvent: Recount = ({ page, told }) => [[reportsOf(page, told).length]];

/** The source that the words name, or that a page is about; and how much of it was compared. */
function ownSource({ element, page, told }: Place): string | undefined {
  const link = closest(element, ({ tagName }) => tagName === 'a');
  const linked = /\/events\/[^/]+\/([^/#]+)\/$/.exec((link && attribute(link, 'href')) ?? '')?.[1];
  return [linked, page.path.split('/')[2]].find((slug) => slug !== undefined && told.outlets.has(slug));
}

/** On the page of a source: how many statements it tells or does not tell, or sentences it alone has, of how many. */
const ofSource: Recount = (place) => {
  const source = ownSource(place);
  const { comparison, told, said } = place;
  const isOf = ({ article }: { article: string }) => sourceOf(article, told) === source;
  const statements = comparison?.statements ?? [];
  const inStatements = statements.filter((each) => source !== undefined && each.sources.includes(source)).length;
  const units = (comparison?.articles ?? [])
    .filter((each) => each.source === source)
    .reduce((sum, each) => sum + each.units, 0);
  const only = (comparison?.singles ?? []).filter((single) => single.verdict === 'only' && isOf(single)).length;
  const possible = [
    ...citingOfEach(place),
    [inStatements, statements.length],
    [statements.length - inStatements, statements.length],
    [only, units],
  ];
  return [possible.find((each) => String(each) === String(said)) ?? possible[0] ?? []];
};

/** What words in a cell, a row or a summary count, or what a source’s page says of it. */
export const ofRowOrSource: Recount = (place) => {
  if (place.page.kind === 'source-on-event') return ofSource(place);
  const table = closest(place.element, ({ tagName }) => tagName === 'table');
  const isIntroduced = (attribute(table ?? place.element, 'class') ?? '').split(' ').includes('introduced');
  return isIntroduced ? citingOf(place) : tellersOfAll(place);
};
