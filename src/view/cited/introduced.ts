import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line, Words } from '../parts/line.ts';
import { type Matrix, transposed } from '../parts/matrix.ts';
import { passageOfAll } from '../parts/passage.ts';
import { sourceHeads } from '../parts/source-heads.ts';
import type { Said } from '../quotations/said.ts';
import { unitsOf } from '../source-on-event/own.ts';

import type { Told } from '../told/told.ts';
import { hedgesOf, type IntroducingWord, verbsOf } from './introducing-words.ts';
import type { PartyLines } from './lines.ts';
import { type Parties, type Party, partiesOf } from './parties.ts';

/** More columns than this are narrower than a word. */
const MOST_COLUMNS = 6;
/** As many words stand in a cell; the rest is in the lines below. */
const MOST_WORDS = 8;
/** Of a word that introduces more parties than this none is named: its lines tell. */
const MOST_PARTIES = 1;

/** With which words each source introduces what somebody says. */
export interface Introduced {
  readonly legend: string;
  readonly table: Matrix;
  readonly lines: Pick<PartyLines, 'summary' | 'sources'>;
}

type Row = readonly [
  label: readonly [full: string, short: string],
  cell: (source: SourceEntry) => Line[],
  isCompact?: boolean,
];

/** `undefined` where nobody is cited and no word keeps a distance. */
export function introducedView(told: Told): Introduced | undefined {
  const { citations, hedges } = told.comparison;
  if (citations.length + hedges.length === 0) return undefined;
  const { sources, event } = told;
  const parties = partiesOf(told);
  const words = copy.cited.introduced;
  const table: Matrix = {
    caption: words.caption(event.facts.title),
    corner: words.corner,
    heads: sourceHeads(sources),
    rows: rowsOf(parties, told).map(([[label, short], cell, isCompact = false]) => ({
      head: { lines: [[{ text: label }]], short },
      cells: sources.map((source) => ({ lines: cell(source) })),
      isCompact,
    })),
    rowHeads: 'labels',
  };
  return {
    legend: words.legend(hedges.length > 0),
    table: sources.length > MOST_COLUMNS ? transposed(table) : table,
    lines: allLines(told),
  };
}

function rowsOf(parties: Parties, told: Told): Row[] {
  const { rows } = copy.cited.introduced;
  const hedges: Row = [rows.hedges, (source) => wordLines(hedgesOf(source.slug, told), parties)];
  return [
    [rows.sentences, (source) => sentencesCell(source, parties, told), true],
    [rows.parties, (source) => partiesCell(source, parties), true],
    [rows.verbs, (source) => wordLines(verbsOf(source.slug, told), parties)],
    ...(told.comparison.hedges.length === 0 ? [] : [hedges]),
  ];
}

/** Every sentence of a source that cites or quotes somebody, by `sentenceKey()`; terms in quotation marks are nobody’s words. */
export function citingSentences(source: string, { cited, unknown, withoutSpeaker }: Parties): ReadonlySet<string> {
  const all = [...cited, ...[unknown, withoutSpeaker].flatMap((party) => party ?? [])];
  return new Set(all.flatMap(({ bySource }) => (bySource.get(source) ?? []).map(({ ref }) => sentenceKey(ref))));
}

function sentencesCell({ slug }: SourceEntry, parties: Parties, told: Told): Line[] {
  return [
    [{ isValue: true, text: copy.cited.introduced.of(citingSentences(slug, parties).size, unitsOf(slug, told)) }],
  ];
}

function partiesCell({ slug }: SourceEntry, { cited }: Parties): Line[] {
  const own = cited.filter(({ bySource }) => bySource.has(slug));
  return [[{ text: copy.cited.introduced.named(own.filter(({ isNamed }) => isNamed).length, own.length) }]];
}

function wordLines(all: readonly IntroducingWord[], parties: Parties): Line[] {
  const words = copy.cited.introduced;
  if (all.length === 0) return [[{ text: words.none, soft: true }]];
  const more = all.slice(MOST_WORDS);
  return [
    ...all.slice(0, MOST_WORDS).map((word) => wordLine(word, parties)),
    ...(more.length === 0 ? [] : [[{ text: words.more(more.length), soft: true, href: `#${idOf(more[0])}` }]]),
  ];
}

function wordLine(word: IntroducingWord, parties: Parties): Line {
  const { text, language, uses } = word;
  const href = `#${idOf(word)}`;
  if (text === undefined) return [{ text: copy.cited.introduced.notShown(uses.length), soft: true, href }];
  return [
    { text, lang: language, href },
    ...(uses.length === 1 ? [] : [{ text: copy.cited.introduced.times(uses.length), soft: true, clings: true }]),
    ...whom(word, parties),
  ];
}

/** Whom a word introduces, where that is not many. */
function whom({ uses, language }: IntroducingWord, { cited }: Parties): Words[] {
  const ids = new Set(uses.flatMap(({ citations }) => citations.map(({ id }) => id)));
  const introduced = cited.filter((party) => citationsOf(party).some((id) => ids.has(id)));
  if (introduced.length > MOST_PARTIES) return [];
  const [use] = uses;
  const [citation] = use?.citations ?? [];
  if (!use || !citation || introduced.length === 0) return [];
  // A pronoun says too little without its sentence.
  const { text } = citation.who && citation.rule.endsWith('pronoun') ? citation.who : citation.party;
  return [{ text, lang: language, soft: true }];
}

function citationsOf({ bySource }: Party): string[] {
  return [...bySource.values()].flat().flatMap(({ citations }) => citations.map(({ id }) => id));
}

function idOf(word: IntroducingWord | undefined): string {
  return word?.uses[0]?.id ?? '';
}

function allLines(told: Told): Introduced['lines'] {
  const words = copy.cited.introduced;
  const groups = told.sources.map(({ slug, facts }) => ({
    slug,
    name: facts.name,
    said: [
      ...verbsOf(slug, told).map((word) => saidOf(word, words.verb, told)),
      ...hedgesOf(slug, told).map((word) => saidOf(word, words.hedge, told)),
    ],
    count: [...verbsOf(slug, told), ...hedgesOf(slug, told)].reduce((sum, { uses }) => sum + uses.length, 0),
  }));
  const count = groups.reduce((sum, group) => sum + group.count, 0);
  return {
    summary: words.lines(count),
    sources: groups
      .filter(({ said }) => said.length > 0)
      .map(({ slug, name, said }) => ({ id: `introduced-${slug}`, name, said })),
  };
}

/** All sentences of a word, one after the other; of one with the word twice both are set off. */
function saidOf(word: IntroducingWord, what: string, told: Told): Said {
  const sentences = [...Map.groupBy(word.uses, ({ at }) => sentenceKey(at)).values()];
  return {
    id: idOf(word),
    passages: sentences.flatMap((uses) =>
      passageOfAll(
        uses.map(({ at }) => at),
        told,
      ),
    ),
    facts: [
      ...(word.text === undefined ? [] : [{ text: word.text, lang: word.language }]),
      { text: what },
      { text: copy.cited.introduced.times(word.uses.length) },
    ],
  };
}
