import type { Citation } from '../../../src/schema/records/citation.ts';
import type { Slice } from '../../../src/schema/records/evidence.ts';
import type { Hedge } from '../../../src/schema/records/hedge.ts';
import { isNamed, partiesIn, voicesIn } from './cited-parties.ts';
import { attribute, closest, type Element, elements, isElement, named, textOf } from './dom.ts';
import type { Place, Recount } from './recount.ts';
import { columnSource, sourceNamed } from './source-counts.ts';

const sourceOf = ({ article }: { article: string }, { told }: Place) => told.reports.get(article)?.source;

/** Parties, and quotations that are no terms. */
export const partiesAndQuotations: Recount = (place) => [[partiesOf(place).size, speechOf(place).length]];

/** Each number of the last line. */
export const citedReach = {
  sentences: (place) => [
    [citing(place, undefined).size, place.comparison?.articles.reduce((sum, { units }) => sum + units, 0)],
  ],
  parties: (place) => {
    const { comparison } = place;
    const parties = [...partiesOf(place).keys()];
    return [[parties.length, comparison && parties.filter((party) => isNamed(party, comparison)).length]];
  },
  quotations: (place) => [[speechOf(place).length]],
  utterances: ({ comparison }) => [[comparison?.utterances.length]],
  inferred: (place) => [[speechOf(place).filter(({ basis }) => basis === 'pronoun' || basis === 'continued').length]],
  withoutSpeaker: (place) => [[speechOf(place).filter(({ basis }) => basis === 'none').length]],
  hedges: ({ comparison }) => [[comparison?.hedges.length]],
  noHedge: ({ comparison }) => (comparison?.hedges.length === 0 ? [[]] : [[0]]),
} satisfies Readonly<Record<string, Recount>>;

/** Parties of one source each. */
export const citedAlone: Recount = (place) => [
  [[...partiesOf(place).values()].filter((voices) => voices.length === 1).length],
];

/** Of the source that a summary names: whom it alone cites. */
export const citedAloneBy: Recount = (place) => {
  const name = summaryName(place);
  const alone = [...partiesOf(place).values()].filter((voices) => voices.length === 1).flat();
  return [[alone.filter(({ source }) => place.told.outlets.get(source)?.name === name).length]];
};

/** All sentences of the party whose drawer it is: as its row has numbers. */
export const sentencesOfParty: Recount = ({ element }) => {
  const drawer = closest(element, ({ tagName }) => tagName === 'details');
  return [[drawer && elements(drawer, (each) => attribute(each, 'class') === 'said').length]];
};

/** Sentences of the source in whose column it stands that cite somebody, of how many; or its parties by name, of how many. */
export const citingOf: Recount = (place) => {
  const source = sourceAt(place);
  const units = (place.comparison?.articles ?? []).filter((each) => each.source === source);
  return [[citing(place, source).size, units.reduce((sum, each) => sum + each.units, 0)]];
};

/** In a row about all sources: of the one whose link or whose page it is. */
export function citingOfEach(place: Place): (number | undefined)[][] {
  const row = closest(place.element, ({ tagName }) => tagName === 'tr');
  if (!row || !/cite somebody/.test(textOf(row))) return [];
  const link = closest(place.element, ({ tagName }) => tagName === 'a');
  const linked = /\/events\/[^/]+\/([^/#]+)\/$/.exec((link && attribute(link, 'href')) ?? '')?.[1];
  const source = linked ?? place.page.path.split('/')[2];
  const units = (place.comparison?.articles ?? []).filter((each) => each.source === source);
  return [[citing(place, source).size, units.reduce((sum, each) => sum + each.units, 0)]];
}

export const namedOf: Recount = (place) => {
  const { comparison } = place;
  const source = sourceAt(place);
  const own = [...partiesOf(place)].filter(([, voices]) => voices.some((voice) => voice.source === source));
  return [[comparison && own.filter(([party]) => isNamed(party, comparison)).length, own.length]];
};

/** Sources of the row of a list, and how many of them quote or do not. */
export const citersOf: Recount = (place) => {
  const { element, said, comparison } = place;
  const cell = closest(element, ({ tagName }) => tagName === 'td');
  const links = cell ? named(cell, 'a').map((link) => attribute(link, 'href') ?? '') : [];
  const compared = new Set((comparison?.articles ?? []).filter((each) => each.compared).map(({ source }) => source));
  const line = closest(element, (each) => attribute(each, 'class') === 'l');
  return said.length === 1
    ? [[line && named(line, 'a').length]]
    : [[links.length, compared.size, ...said.slice(2).map(() => firstLine(cell))]];
};

/** Every place of a verb that introduces somebody, and every hedge. */
export const introducing: Recount = (place) => [[usesOf(place).length]];

/** The places of the word whose lines these are, or to which the link beside the number leads. */
export const usesOfWord: Recount = (place) => {
  const { element, comparison } = place;
  if (!closest(element, (each) => attribute(each, 'id') === 'cited')) return [];
  const said = closest(element, (each) => /^(?:verb|h)-/.test(attribute(each, 'id') ?? ''));
  const line = closest(element, (each) => attribute(each, 'class') === 'l');
  const link = line && named(line, 'a').map((each) => (attribute(each, 'href') ?? '').slice(1))[0];
  const first = usesOf(place).find(({ id }) => id === ((said && attribute(said, 'id')) ?? link));
  // A source behind the number is a link of the other table.
  if (!said && link?.startsWith('cited-')) return [];
  if (!first || !comparison) return [[undefined]];
  const isHidden = place.told.outlets.get(sourceOf(first.at, place) ?? '')?.rights !== 'full';
  if (isHidden) return [];
  const alike = usesOf(place).filter(
    ({ at, isHedge }) =>
      isHedge === first.isHedge &&
      at.text.toLowerCase() === first.at.text.toLowerCase() &&
      sourceOf(at, place) === sourceOf(first.at, place),
  );
  return [[alike.length]];
};

/** Sentences of a party that is nobody: what the summary is about stands in its words. */
export const sentencesOfNobody: Recount = (place) => {
  const text = textOf(place.element);
  const party = /pronoun/.test(text) ? 'a pronoun' : /term/.test(text) ? 'a term' : 'no speaker';
  const voices = place.comparison ? voicesIn(place.comparison, place.told) : [];
  return [[voices.filter((voice) => voice.party === party).reduce((sum, { sentences }) => sum + sentences.size, 0)]];
};

function speechOf({ comparison }: Place) {
  return (comparison?.quotations ?? []).filter(({ kind }) => kind !== 'term');
}

function firstLine(cell: Element | undefined): number | undefined {
  const lines = cell ? elements(cell, (each) => attribute(each, 'class') === 'l') : [];
  return lines.map((line) => named(line, 'a').length).find((count) => count > 0);
}

function partiesOf({ comparison, told }: Place) {
  return comparison ? partiesIn(comparison, told) : new Map<string, never[]>();
}

function citing({ comparison, told }: Place, source: string | undefined): Set<string> {
  const voices = comparison ? voicesIn(comparison, told) : [];
  const own = voices.filter((voice) => voice.party !== 'a term' && (source === undefined || voice.source === source));
  return new Set(own.flatMap(({ sentences }) => [...sentences]));
}

/** Of the column, or of the row where sources are rows. */
function sourceAt(place: Place): string | undefined {
  const row = closest(place.element, ({ tagName }) => tagName === 'tr');
  const head = row?.childNodes.filter(isElement).find(({ tagName }) => tagName === 'th');
  return columnSource(place) ?? (head && sourceNamed(head, place));
}

interface Use {
  readonly id: string;
  readonly at: Slice;
  readonly isHedge: boolean;
}

function usesOf({ comparison }: Place): Use[] {
  const ofVerb = ({ id, verbs }: Citation) => verbs.map((at) => ({ id: `verb-${id}-${at.start}`, at, isHedge: false }));
  const ofHedge = ({ id, term }: Hedge) => ({ id, at: term, isHedge: true });
  const all = [...(comparison?.citations ?? []).flatMap(ofVerb), ...(comparison?.hedges ?? []).map(ofHedge)];
  const byPlace = new Map<string, Use>();
  for (const use of all) {
    const key = `${use.at.article}#${use.at.sentence}:${use.at.start} ${use.isHedge}`;
    if (!byPlace.has(key)) byPlace.set(key, use);
  }
  return [...byPlace.values()];
}

function summaryName({ element }: Place): string | undefined {
  const summary = closest(element, ({ tagName }) => tagName === 'summary');
  const [name] = summary ? named(summary, 'bdi') : [];
  return name && textOf(name);
}
