import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Statement } from '../../../src/schema/records/statement.ts';
import { citingOf, citingOfEach } from './cited-counts.ts';
import { attribute, closest, type Element, elements, isElement, named, textOf } from './dom.ts';
import { marksIn } from './marks.ts';
import type { Page } from './site.ts';
import { keyOf, type StatementRow } from './statement-rows.ts';
import type { Told } from './told.ts';

/** Where a count is printed, and what it can be held against. */
export interface Place {
  readonly element: Element;
  readonly page: Page;
  /** The page of the event, on which drawers and rows are. */
  readonly eventPage: Page | undefined;
  readonly told: Told;
  readonly comparison: Comparison | undefined;
  readonly rows: readonly StatementRow[];
  readonly said: readonly number[];
}

/** The numbers that should stand there, counted anew: on the page, in the comparison, or in both; each must be what is said. */
export type Recount = (place: Place) => readonly (readonly (number | undefined)[])[];

const sourceOf = (article: string, told: Told) => told.reports.get(article)?.source;
const distinct = (values: readonly unknown[]) => new Set(values).size;
const isTr = ({ tagName }: Element) => tagName === 'tr';
/** The statement that a link leads to: the one the words stand in, or one beside them in the same line. */
const linkTarget = ({ element }: Place) => {
  const line = closest(element, ({ tagName }) => tagName === 'a' || tagName === 'p' || tagName === 'li');
  const links = line ? [line, ...named(line, 'a')].map((link) => attribute(link, 'href') ?? '') : [];
  return links.flatMap((href) => /#(st-[0-9a-f]{8})$/.exec(href)?.[1] ?? [])[0];
};

export function compared({ comparison }: Place): number {
  return distinct((comparison?.articles ?? []).filter((each) => each.compared).map(({ source }) => source));
}

function statementOf(place: Place): Statement | undefined {
  const id = linkTarget(place) ?? drawerId(place.element);
  if (id !== undefined) return place.comparison?.statements.find((each) => each.id === id);
  return rowOf(place)?.statements[0];
}

function drawerId(element: Element): string | undefined {
  const drawer = closest(
    element,
    (each) =>
      /^st-[0-9a-f]{8}$/.test(attribute(each, 'id') ?? '') ||
      (each.tagName === 'details' && drawers(each).length === 1),
  );
  return (
    drawer && (drawer.tagName === 'details' ? attribute(drawers(drawer)[0] ?? drawer, 'id') : attribute(drawer, 'id'))
  );
}

function drawers(element: Element): Element[] {
  return elements(element, (each) => /^st-[0-9a-f]{8}$/.test(attribute(each, 'id') ?? ''));
}

function rowOf({ element, rows }: Place): StatementRow | undefined {
  const row = closest(element, isTr);
  return rows.find((each) => each.row === row);
}

/** Sources with a mark in the row of a statement, and how many it has in the comparison. */
const tellers: Recount = (place) => {
  const statement = statementOf(place);
  const row = place.rows.find(({ statements }) => statement !== undefined && statements.includes(statement));
  return [
    [distinct((row?.marks ?? []).map(({ article }) => sourceOf(article, place.told)))],
    [statement?.sources.length],
  ];
};

/** The same, and the sources that were compared. */
export const tellersOfAll: Recount = (place) => tellers(place).map(([count]) => [count, compared(place)]);

/** Versions in the drawer of a statement: entries that lead to a sentence. */
export const versions: Recount = (place) => {
  const id = statementOf(place)?.id;
  const drawer = place.eventPage?.ids.get(id ?? '');
  const entries = drawer ? named(drawer, 'dt').filter((entry) => marksIn(entry).length > 0) : [];
  // Without a drawer the address is that of the row itself.
  return [...(drawer?.tagName === 'tr' ? [] : [[entries.length]]), ...tellers(place)];
};

/** The group that a heading of rows begins: its rows, each told by as many sources. */
export const group: Recount = (place) => {
  const body = closest(place.element, ({ tagName }) => tagName === 'tbody');
  const rows = place.rows.filter(({ row }) => closest(row, (each) => each === body) !== undefined);
  const counts = rows.map(({ marks }) => distinct(marks.map(({ article }) => sourceOf(article, place.told))));
  const [count] = counts;
  const same = counts.every((each) => each === count) ? count : undefined;
  const inComparison = place.comparison?.statements.filter(({ sources }) => sources.length === count).length;
  return [
    [same, compared(place), rows.length],
    [same, compared(place), inComparison],
  ];
};

/** Further sentences of the same article that tell the row’s statement. */
export const furtherMembers: Recount = (place) => {
  const cell = closest(place.element, ({ tagName }) => tagName === 'td' || tagName === 'li');
  const members = statementOf(place)?.members ?? [];
  const shown = cell ? marksIn(cell).map(({ article }) => article) : [];
  const counts = shown.map((article) => members.filter((member) => member.article === article).length - 1);
  // A cell of two articles holds two counts; each must be one of them.
  return [place.said.map((said) => (counts.includes(said) ? said : counts[0]))];
};

/** Items of the list that a summary or heading opens. */
export const listed: Recount = ({ element }) => {
  const holder = closest(element, ({ tagName }) => tagName === 'details');
  return [[holder ? items(holder) : behind(closest(element, ({ tagName }) => /^h[2-4]$/.test(tagName)))]];
};

function behind(heading: Element | undefined): number {
  const siblings = (heading?.parentNode && isElement(heading.parentNode) ? heading.parentNode.childNodes : []).filter(
    isElement,
  );
  const after = siblings.slice(heading ? siblings.indexOf(heading) + 1 : 0);
  const end = after.findIndex(({ tagName }) => tagName === heading?.tagName);
  return after.slice(0, end < 0 ? after.length : end).reduce((sum, each) => sum + items(each), 0);
}

function items(element: Element): number {
  return named(element, 'li').filter((item) => !named(item, 'li').length).length;
}

/** Statements of which an event’s page has rows. */
export const allRows: Recount = ({ rows, comparison }) => [[rows.length], [comparison?.statements.length]];

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

function reportsOf({ event }: Page, { reports }: Told) {
  return [...reports.values()].filter((report) => report.event === event);
}

/** What the panel of statements reaches. */
export const reach: Recount = ({ comparison }) => {
  const singles = comparison?.singles ?? [];
  const only = singles.filter(({ verdict }) => verdict === 'only').length;
  const units = (comparison?.articles ?? []).reduce((sum, each) => sum + each.units, 0);
  const members = distinct((comparison?.statements ?? []).flatMap((each) => each.members.map(keyOf)));
  const open = singles.length - only;
  return [[units, members, comparison?.statements.length, only, ...(open === 0 ? [] : [open])]];
};

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

/** Underlined stretches of the version that a hidden count stands beside. */
export const partsOnlyHere: Recount = ({ element }) => {
  const version = closest(element, ({ tagName }) => tagName === 'dd');
  return [[version ? named(version, 'u').length : undefined]];
};

export const origins: Recount = (place) => [[statementOf(place)?.origins.atMost]];

/** Words that two sources of the statement have in common, by a record of shared copy. */
export const sharedWords: Recount = (place) => {
  const [statement, { comparison }] = [statementOf(place), place];
  const keys = new Set(statement?.members.map(keyOf));
  const records =
    comparison?.sharedCopy.filter(({ a, b }) => [a, b].every((side) => side.some((slice) => keys.has(keyOf(slice))))) ??
    [];
  return [
    place.said.map((said) =>
      records.some(({ words, longest }) => words === said || longest === said) ? said : records[0]?.words,
    ),
  ];
};

/**
 * In how many sources what a sentence tells is found: the counts of the statements that it is a member of, and the sources
 * compared. The sentence is the last one before the words.
 */
export const tellersOfSentence: Recount = (place) => {
  const statements =
    place.comparison?.statements.filter(({ members }) =>
      members.some((member) => keyOf(member) === sentenceBefore(place)),
    ) ?? [];
  const counts = [...new Set(statements.map(({ sources }) => sources.length))].toSorted((a, b) => b - a);
  return [[...counts, compared(place)]];
};

function sentenceBefore({ element, page }: Place): string {
  const at = page.order.get(element) ?? 0;
  const before = [...page.ids].filter(([id, each]) => /^s-[0-9a-f]{8}/.test(id) && (page.order.get(each) ?? 0) < at);
  return keyOf({ article: page.path.replace(/^articles\/|\/$/g, ''), sentence: before.at(-1)?.[0] ?? '' });
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

/** Items behind a summary; a number elsewhere is a place. */
export const listedInSummary: Recount = (place) =>
  closest(place.element, ({ tagName }) => tagName === 'summary') ? listed(place) : [];

/** By the link that the words are or that stands beside them; a summary speaks of the sentence before it. */
export const ofLinkOrSentence: Recount = (place) => {
  const statement = closest(place.element, ({ tagName }) => tagName === 'summary') ? undefined : statementOf(place);
  return statement ? [[statement.sources.length, compared(place)]] : tellersOfSentence(place);
};

export const ofLinkAndVersions: Recount = (place) => {
  const { sources } = statementOf(place) ?? {};
  return [[sources?.length, compared(place), sources?.length]];
};

/** Expressions of time: all, and of a whole line those with a date and without. */
export const times: Recount = ({ comparison, said }) => {
  const all = comparison?.dates ?? [];
  const dated = all.filter(({ iso }) => iso !== undefined).length;
  return [[all.length, dated, all.length - dated].slice(0, said.length)];
};

export const timesFromPublication: Recount = ({ comparison }) => [
  [comparison?.dates.filter(({ against }) => against?.kind === 'publication').length],
];

export const timesAssumed: Recount = ({ comparison }) => [
  [comparison?.dates.filter(({ assumed }) => assumed === true).length],
];
