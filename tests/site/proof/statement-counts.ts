import type { Statement } from '../../../src/schema/records/statement.ts';
import { attribute, closest, type Element, elements, named } from './dom.ts';
import { marksIn } from './marks.ts';
import { compared, distinct, type Place, type Recount, sourceOf } from './recount.ts';
import { keyOf, type StatementRow } from './statement-rows.ts';

export const isTr = ({ tagName }: Element) => tagName === 'tr';
/** The statement that a link leads to: the one the words stand in, or one beside them in the same line. */
const linkTarget = ({ element }: Place) => {
  const line = closest(element, ({ tagName }) => tagName === 'a' || tagName === 'p' || tagName === 'li');
  const links = line ? [line, ...named(line, 'a')].map((link) => attribute(link, 'href') ?? '') : [];
  return links.flatMap((href) => /#(st-[0-9a-f]{8})$/.exec(href)?.[1] ?? [])[0];
};

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

export function drawers(element: Element): Element[] {
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

/** Statements of which an event’s page has rows. */
export const allRows: Recount = ({ rows, comparison }) => [[rows.length], [comparison?.statements.length]];

/** What the panel of statements reaches. */
export const reach: Recount = ({ comparison }) => {
  const singles = comparison?.singles ?? [];
  const only = singles.filter(({ verdict }) => verdict === 'only').length;
  const units = (comparison?.articles ?? []).reduce((sum, each) => sum + each.units, 0);
  const members = distinct((comparison?.statements ?? []).flatMap((each) => each.members.map(keyOf)));
  const open = singles.length - only;
  return [[units, members, comparison?.statements.length, only, ...(open === 0 ? [] : [open])]];
};

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

/** By the link that the words are or that stands beside them; a summary speaks of the sentence before it. */
export const ofLinkOrSentence: Recount = (place) => {
  const statement = closest(place.element, ({ tagName }) => tagName === 'summary') ? undefined : statementOf(place);
  return statement ? [[statement.sources.length, compared(place)]] : tellersOfSentence(place);
};

export const ofLinkAndVersions: Recount = (place) => {
  const { sources } = statementOf(place) ?? {};
  return [[sources?.length, compared(place), sources?.length]];
};
