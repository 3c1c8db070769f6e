import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { type Party, partiesOf } from '../cited/parties.ts';
import type { Told } from '../told/told.ts';
import { sentenceCells, sliceText } from './cells.ts';
import { BETWEEN, type Row, type Table } from './csv.ts';

/** One row for each party of a sentence, with what it is cited for; several words of a cell have ` | ` between them. */
export function citationsTable(told: Told): Table {
  const parties = byCitation(told);
  return {
    heads: [
      ...[
        'citation',
        'source',
        'sentence',
        'party as printed',
        'in fuller words',
        'stands for',
        'counted as',
        'kind',
        'named',
      ],
      ...[
        'verbs',
        'channels',
        'what is cited',
        'quotations',
        'cited through',
        'rule',
        'decided by the editor',
        'note',
        'link',
      ],
    ],
    rows: told.comparison.citations.map((citation): Row => {
      const { id, party, described, who, kind, named, quotations, via = '', rule, decided = '' } = citation;
      const { source, where, note, link } = sentenceCells(party, told);
      const counted = parties.get(id)?.label.text ?? '';
      const printed = [party, described, who].map((slice) => sliceText(slice, told));
      const about = [...printed, counted, kind, named ? 'yes' : 'no'];
      return [
        id,
        source,
        where,
        ...about,
        ...saidCells(citation, told),
        quotations.join(BETWEEN),
        via,
        rule,
        decided,
        note,
        link,
      ];
    }),
  };
}

function saidCells({ verbs, channels, content }: Citation, told: Told): Row {
  const words = (slices: readonly Slice[]) =>
    slices
      .map((slice) => sliceText(slice, told))
      .filter((text) => text !== '')
      .join(BETWEEN);
  return [words(verbs), words(channels), words(content)];
}

/** The party of each citation that the page counts; none for a pronoun whose noun is not known. */
function byCitation(told: Told): ReadonlyMap<string, Party> {
  return new Map(
    partiesOf(told).cited.flatMap((party) =>
      [...party.bySource.values()].flat().flatMap(({ citations }) => citations.map(({ id }) => [id, party] as const)),
    ),
  );
}

/** One row for each word that keeps a distance and names nobody. */
export function hedgesTable(told: Told): Table {
  return {
    heads: ['hedge', 'source', 'sentence', 'words', 'stands before', 'rule', 'note', 'link'],
    rows: told.comparison.hedges.map(({ id, term, introduces, rule }): Row => {
      const { source, where, note, link } = sentenceCells(term, told);
      return [id, source, where, sliceText(term, told), sliceText(introduces, told), rule, note, link];
    }),
  };
}
