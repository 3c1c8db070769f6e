import type { Share } from './judge-article.ts';
import type { EditionScore } from './judge-edition.ts';
import type { SetScore } from './judge-set.ts';

/** One line per article and one for all, then what is wrong. */
export function editionRows({ name, judgements }: EditionScore): string[] {
  const width = Math.max(...judgements.map(({ id }) => id.length), 3);
  const row = (label: string, lines: Share, fields: Share, blocks: Share) =>
    `  ${label.padEnd(width)}  lines ${share(lines)}  fields ${share(fields)}  paragraphs ${share(blocks)}`;
  const all = (of: 'lines' | 'fields' | 'blocks'): Share => ({
    right: judgements.reduce((sum, { judgement }) => sum + judgement[of].right, 0),
    of: judgements.reduce((sum, { judgement }) => sum + judgement[of].of, 0),
  });
  return [
    `${name}:`,
    ...judgements.map(({ id, judgement: { lines, fields, blocks } }) => row(id, lines, fields, blocks)),
    row('all', all('lines'), all('fields'), all('blocks')),
    ...judgements.flatMap(({ id, judgement }) => judgement.wrong.map((wrong) => `  ${id}: ${wrong}`)),
  ];
}

function share({ right, of }: Share): string {
  return `${String(right).padStart(3)}/${String(of).padEnd(3)}`;
}

/** What is printed of a set: counts, runs of four words, then the rates that something was asked of. */
export function setRows({ articles, failed, precision, recall, f1, rates }: SetScore): string[] {
  return [
    `${articles} captures, ${failed} failed`,
    `F1 ${f1.toFixed(3)}  precision ${precision.toFixed(3)}  recall ${recall.toFixed(3)}  (runs of four words)`,
    ...rates.filter(({ of }) => of > 0).map(({ name, rate, of }) => `${name.padEnd(14)} ${rate.toFixed(3)}  of ${of}`),
  ];
}
