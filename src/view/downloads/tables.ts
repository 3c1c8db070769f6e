import type { Member, SentenceRef, Slice, Statement } from '../../schema/comparison.ts';
import { copy } from '../copy.ts';
import { type Party, partiesOf } from '../quotations/parties.ts';
import { membersOf, placeHref } from '../statements/marks.ts';
import { keyOf } from '../statements/places.ts';
import type { Told } from '../statements/told.ts';
import type { Table } from './csv.ts';

type Row = Table['rows'][number];

/** One row for each sentence that tells a statement, and one for each source in which the statement was not found. */
export function statementsTable(told: Told): Table {
  const { edition, event, comparison, places } = told;
  const sources = edition.sourcesOfEvent(event.slug);
  const compared = new Set(comparison.articles.flatMap(({ source, compared: is }) => (is ? [source] : [])));
  const rowsOf = (statement: Statement) => {
    const { id, sources: own, origins } = statement;
    const about = [id, own.length, told.sources.length, origins.atMost];
    return sources.flatMap(({ slug, facts }): Row[] => {
      const members = membersOf(statement, slug, places);
      const verdict = compared.has(slug) ? copy.statements.notFound : copy.versions.notCompared;
      if (members.length === 0) return [[...about, facts.name, verdict, '', '', '', '', '']];
      return members.map((member) => [...about, ...memberCells(facts.name, member, told)]);
    });
  };
  return {
    heads: [
      ...['statement', 'found in sources', 'of compared sources', 'independent origins at most', 'source', 'found in'],
      ...['tier', 'tells it in', 'text', 'note', 'link'],
    ],
    rows: told.statements.flatMap(rowsOf),
  };
}

function memberCells(source: string, member: Member, told: Told): Row {
  const { where, text, note, link } = sentenceCells(member, told);
  return [source, where, member.tier, member.role === 'also' ? 'a clause' : 'the sentence', text, note, link];
}

/** One row for each sentence of a quotation. */
export function quotationsTable(told: Told): Table {
  const { comparison, edition, places } = told;
  const { named } = partiesOf(told);
  const parties = new Map(named.flatMap((party) => quotationIds(party).map((id) => [id, party.label.text])));
  return {
    heads: [
      ...['quotation', 'part', 'source', 'sentence', 'quoted words', 'kind', 'quoted', 'speaker as printed'],
      ...['verb', 'channel', 'how the speaker is known', 'utterance', 'note', 'link'],
    ],
    rows: comparison.quotations.flatMap(({ id, slices, kind, speaker, verb, channel, basis, utterance = '' }) =>
      slices.map((slice, at): Row => {
        const { where, note, link } = sentenceCells(slice, told);
        const source = edition.source(places.get(keyOf(slice))?.source ?? '').facts.name;
        const said = [speaker, verb, channel].map((one) => sliceText(one, told));
        const quoted = parties.get(id) ?? '';
        const words = sliceText(slice, told);
        return [id, at + 1, source, where, words, kind, quoted, ...said, basis, utterance, note, link];
      }),
    ),
  };
}

function quotationIds({ bySource }: Party): string[] {
  return [...bySource.values()].flat().map(({ id }) => id);
}

/** One row for each run of words that two articles print alike. */
export function sharedWordingTable(told: Told): Table {
  const side = (slice: Slice | undefined): Row => {
    const place = slice && told.places.get(keyOf(slice));
    if (!slice || !place) return ['', '', '', '', ''];
    const { where, note, link } = sentenceCells(slice, told);
    return [told.edition.source(place.source).facts.name, where, sliceText(slice, told), note, link];
  };
  const sideHeads = (name: string) => ['source', 'sentence', 'words', 'note', 'link'].map((head) => `${head} ${name}`);
  return {
    heads: [
      ...['record', 'kind', 'words in common', 'longest run', 'share of the shorter', 'rule', 'run'],
      ...[...sideHeads('a'), ...sideHeads('b')],
    ],
    rows: told.comparison.sharedCopy.flatMap(({ id, kind, words, longest, coverage, rule, a, b }) =>
      a.map((slice, at): Row => [id, kind, words, longest, coverage, rule, at + 1, ...side(slice), ...side(b[at])]),
    ),
  };
}

function sentenceCells(ref: SentenceRef, { places, to }: Told) {
  const place = places.get(keyOf(ref));
  const href = placeHref(ref, places, to);
  return {
    where: copy.versions.place(place?.sentence.part ?? 'body', place?.sentence.number ?? 0),
    text: place?.mayBePrinted ? place.sentence.text : '',
    note: place?.mayBePrinted ? '' : copy.notShown,
    link: to.absolute(href) ?? href,
  };
}

/** The words of a slice; nothing where its sentence may not be printed. */
function sliceText(slice: Slice | undefined, { places }: Told): string {
  return slice && places.get(keyOf(slice))?.mayBePrinted ? slice.text : '';
}
