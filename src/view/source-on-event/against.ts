import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { citedRows } from '../cited/against.ts';
import { contradictionRows } from '../contradictions/against.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import { commonFigures } from '../figures/against.ts';
import { grouped } from '../parts/counted-words.ts';
import type { Line, Words } from '../parts/line.ts';
import type { Matrix } from '../parts/matrix.ts';
import { shortName } from '../parts/short-name.ts';
import { sourceIn } from '../told/sentence-places.ts';
import type { AgainstRow } from './against-row.ts';

import { namingRows } from './naming.ts';
import { MOST_EACH, named } from './others.ts';
import { type Own, singlesOf, unitsOf } from './own.ts';

/** In the order of the table. A maker gives nothing where the event has nothing of its kind. */
const ROW_MAKERS: readonly ((own: Own) => AgainstRow | readonly AgainstRow[] | undefined)[] = [
  namingRows,
  commonFigures,
  contradictionRows,
  statementsRow,
  onlyRow,
  quotationsRow,
  citedRows,
  sharedWordingRow,
];

/** The source against all others. */
export function againstTable(own: Own): Matrix {
  const { source, told } = own;
  return {
    caption: copy.against.caption(source.facts.name, told.event.facts.title),
    corner: copy.against.corner,
    heads: [
      { lines: [[{ text: source.facts.name }]], short: shortName(source) },
      { lines: [[{ text: copy.against.others }]] },
    ],
    rows: ROW_MAKERS.flatMap((make) => make(own) ?? []).map((row) => ({
      head: { lines: [row.label] },
      cells: [{ lines: [row.own] }, { lines: bySource(row.others) }],
    })),
    rowHeads: 'labels',
  };
}

/** A line for each name of a source that has words behind it; counts run on in one. */
function bySource(others: Line): Line[] {
  const starts = others.flatMap(({ isStrong }, at) => (isStrong ? [at] : []));
  return starts.length === 0 ? [others] : starts.map((start, at) => others.slice(start, starts[at + 1]));
}

function statementsRow(own: Own): AgainstRow | undefined {
  const { statements } = own.told.comparison;
  if (statements.length === 0) return undefined;
  const told = ({ slug }: SourceEntry) => statements.filter(({ sources }) => sources.includes(slug)).length;
  const count = told(own.source);
  return {
    label: [{ text: copy.against.statements }],
    // Where it tells none, the page has no list of them.
    own: [value(copy.against.of(count, statements.length), count > 0 ? '#told' : undefined)],
    others: eachOther(own, told, grouped),
  };
}

function onlyRow(own: Own): AgainstRow {
  const only = ({ slug }: SourceEntry) => singlesOf(slug, 'only', own.told).length;
  return {
    label: [{ text: copy.against.only }],
    own: [value(copy.against.of(only(own.source), unitsOf(own.source.slug, own.told)), '#only')],
    others: eachOther(own, only, (count, other) => copy.against.of(count, unitsOf(other.slug, own.told))),
  };
}

/** Terms in quotation marks are no quotations. */
function quotationsRow(own: Own): AgainstRow | undefined {
  const { comparison, places } = own.told;
  const quotations = comparison.quotations.filter(({ kind }) => kind !== 'term');
  if (quotations.length === 0) return undefined;
  const counts = Map.groupBy(quotations, ({ slices: [first] }) => first && sourceIn(first, places));
  const count = ({ slug }: SourceEntry) => counts.get(slug)?.length ?? 0;
  return {
    label: [{ text: copy.against.quotations }],
    own: [value(grouped(count(own.source)))],
    others: eachOther(own, count, grouped),
  };
}

/** With whom the source shares runs of words, and how many the others share with anybody. */
function sharedWordingRow(own: Own): AgainstRow | undefined {
  const { comparison, places } = own.told;
  if (comparison.sharedCopy.length === 0) return undefined;
  const sourcesOf = ({ a: [a], b: [b] }: SharedCopy) => [a, b].map((slice) => slice && sourceIn(slice, places));
  const shared = (one: SourceEntry, other?: SourceEntry) =>
    comparison.sharedCopy.filter((copied) => {
      const sources = sourcesOf(copied);
      return sources.includes(one.slug) && (other === undefined || sources.includes(other.slug));
    });
  const partners = own.others.flatMap((other) => {
    const words = shared(own.source, other).map((copied) => copied.words);
    return words.length === 0 ? [] : [{ name: shortName(other), words }];
  });
  return {
    label: [{ text: copy.against.sharedWording }],
    own: sharedWith(partners),
    others: eachOther(own, (other) => shared(other).length, copy.against.passages),
  };
}

interface Partner {
  readonly name: string;
  /** Of each passage. */
  readonly words: readonly number[];
}

function sharedWith(partners: readonly Partner[]): Line {
  if (partners.length === 0) return [{ text: copy.none, soft: true }];
  const most = Math.max(...partners.flatMap(({ words }) => words));
  if (partners.length > MOST_EACH) return [value(copy.against.sharedWithMany(partners.length, most))];
  return partners.map(({ name, words }) => ({ ...value(copy.against.sharedWith(name, words)), names: [name] }));
}

function value(text: string, href?: string): Words {
  return { text, isValue: true, ...(href === undefined ? {} : { href }) };
}

/** What each other source has, behind its name, which leads to its own page; of many, the least and the most. */
function eachOther(
  own: Own,
  count: (other: SourceEntry) => number,
  has: (count: number, other: SourceEntry) => string,
): Line {
  const { others } = own;
  const counts = others.map(count);
  if (others.length > MOST_EACH) return [{ text: copy.against.span(Math.min(...counts), Math.max(...counts)) }];
  return others.map((other) => named(other, copy.against.each(shortName(other), has(count(other), other)), own));
}
