import type { Slice } from '../../schema/records/evidence.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { type Party, partiesOf } from '../cited/parties.ts';
import { copy } from '../copy.ts';
import { membersOf } from '../statements/marks.ts';
import type { Told } from '../told/told.ts';
import { sentenceCells, sliceText } from './cells.ts';
import type { Row, Table } from './csv.ts';

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
      return members.map((member) => [...about, ...memberCells(member, told)]);
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

function memberCells(member: Member, told: Told): Row {
  const { source, where, text, note, link } = sentenceCells(member, told);
  return [source, where, member.tier, member.role === 'also' ? 'a clause' : 'the sentence', text, note, link];
}

/** One row for each sentence of a quotation. */
export function quotationsTable(told: Told): Table {
  const { comparison } = told;
  const { cited } = partiesOf(told);
  const parties = new Map(cited.flatMap((party) => quotationIds(party).map((id) => [id, party.label.text])));
  return {
    heads: [
      ...['quotation', 'part', 'source', 'sentence', 'quoted words', 'kind', 'quoted', 'speaker as printed'],
      ...['verb', 'channel', 'how the speaker is known', 'utterance', 'decided by the editor', 'note', 'link'],
    ],
    rows: comparison.quotations.flatMap(
      ({ id, slices, kind, speaker, verb, channel, basis, utterance = '', decided = '' }) =>
        slices.map((slice, at): Row => {
          const { source, where, note, link } = sentenceCells(slice, told);
          const said = [speaker, verb, channel].map((one) => sliceText(one, told));
          const quoted = parties.get(id) ?? '';
          const words = sliceText(slice, told);
          return [id, at + 1, source, where, words, kind, quoted, ...said, basis, utterance, decided, note, link];
        }),
    ),
  };
}

function quotationIds({ bySource }: Party): string[] {
  return [...bySource.values()].flat().flatMap(({ quotations }) => quotations.map(({ id }) => id));
}

/** One row for each run of words that two articles print alike. */
export function sharedWordingTable(told: Told): Table {
  const side = (slice: Slice | undefined): Row => {
    if (!slice) return ['', '', '', '', ''];
    const { source, where, note, link } = sentenceCells(slice, told);
    return [source, where, sliceText(slice, told), note, link];
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
