import type { Figure } from '../../schema/records/figure.ts';
import type { Told } from '../told/told.ts';
import { sentenceCells, sliceText, wordsIn } from './cells.ts';
import type { Row, Table } from './csv.ts';

/** One row for each number, with its value and, where others count the same thing, what its group says. */
export function figuresTable(told: Told): Table {
  const { figures, figureGroups } = told.comparison;
  const groupOf = new Map(figureGroups.flatMap((group) => group.figures.map((id) => [id, group])));
  return {
    heads: [
      ...['figure', 'source', 'sentence', 'words', 'kind', 'from', 'up to', 'unit', 'what is counted', 'holds for'],
      ...[
        'as of',
        'given by',
        'counted together',
        'how the values compare',
        'rule',
        'decided by the editor',
        'note',
        'link',
      ],
    ],
    rows: figures.map((figure): Row => {
      const { source, where, note, link } = sentenceCells(figure.at, told);
      const group = groupOf.get(figure.id);
      const compared = [group?.id ?? '', group?.verdict ?? '', group?.rule ?? ''];
      return [figure.id, source, where, ...valueCells(figure, told), ...compared, figure.decided ?? '', note, link];
    }),
  };
}

/** A number is withheld with the words that give it. */
function valueCells(figure: Figure, told: Told): Row {
  const { at, kind, value, unit, counts, scope, asOf, by } = figure;
  const words = wordsIn(at, at.text, told);
  const from = words === '' ? '' : value.low;
  const to = words === '' ? '' : (value.high ?? '');
  const holdsFor = wordsIn(at, scope.map(({ text }) => text).join('; '), told);
  const counted = wordsIn(at, counts?.text, told);
  return [words, kind, from, to, wordsIn(at, unit, told), counted, holdsFor, asOf ?? '', sliceText(by?.at, told)];
}

/** One row for each expression of time. */
export function datesTable(told: Told): Table {
  return {
    heads: [
      ...['date', 'source', 'sentence', 'words', 'value', 'precision', 'counted from'],
      ...['part', 'rule', 'decided by the editor', 'note', 'link'],
    ],
    rows: told.comparison.dates.map(({ id, at, iso = '', precision, against, role, rule, decided = '' }): Row => {
      const { source, where, note, link } = sentenceCells(at, told);
      const from = against?.kind === 'date' ? against.date : (against?.day ?? '');
      return [id, source, where, sliceText(at, told), iso, precision, from, role, rule, decided, note, link];
    }),
  };
}

/** One row for each mention of somebody by a description. */
export function wordingTable(told: Told): Table {
  const actors = new Map(told.comparison.actors.map(({ id, name }) => [id, name]));
  return {
    heads: [
      ...['mention', 'whom', 'source', 'sentence', 'words', 'term', 'voice', 'quotation', 'rule'],
      ...['decided by the editor', 'note', 'link'],
    ],
    rows: told.comparison.wording.map(({ id, actor, at, term, voice, quotation = '', rule, decided = '' }): Row => {
      const { source, where, note, link } = sentenceCells(at, told);
      const words = [sliceText(at, told), wordsIn(at, term, told)];
      return [id, actors.get(actor) ?? '', source, where, ...words, voice, quotation, rule, decided, note, link];
    }),
  };
}
