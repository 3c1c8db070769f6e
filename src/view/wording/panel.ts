import type { ActorRecord } from '../../schema/records/actor.ts';
import { VOICES } from '../../schema/records/wording-mention.ts';
import type { PartyLines } from '../cited/lines.ts';
import { copy } from '../copy.ts';
import type { SourceEntry } from '../edition.ts';
import type { Line } from '../parts/line.ts';
import { type Matrix, transposed } from '../parts/matrix.ts';
import { passageOf } from '../parts/passage.ts';
import { sourceHeads } from '../parts/source-heads.ts';
import type { Said } from '../quotations/said.ts';
import type { Told } from '../told/told.ts';
import { type Term, termsOf } from './terms.ts';

/** More columns than this are narrower than a term. */
const MOST_COLUMNS = 6;
/** As many terms stand in a cell; the rest is in the lines below. */
const MOST_TERMS = 4;

/** What the sources call one actor. */
interface CalledActor {
  readonly id: string;
  readonly name: string;
  readonly table: Matrix;
  /** Every line behind the counts. */
  readonly lines: Pick<PartyLines, 'summary' | 'sources'>;
}

/** What each source calls each actor, and how far the numbers reach. */
export interface WordingView {
  readonly id: string;
  readonly actors: readonly CalledActor[];
  readonly reach: string;
}

/** What each source calls each actor that the event’s file lists; `undefined` where it lists none that is mentioned. */
export function wordingView(told: Told): WordingView | undefined {
  const { actors, wording } = told.comparison;
  const mentioned = actors.filter(({ id }) => wording.some(({ actor }) => actor === id));
  if (mentioned.length === 0) return undefined;
  const counts = VOICES.map((voice) => wording.filter((one) => one.voice === voice).length);
  return {
    id: 'wording',
    actors: mentioned.map((actor) => calledActor(actor, told)),
    reach: copy.wording.reach(wording.length, counts),
  };
}

function calledActor(actor: ActorRecord, told: Told): CalledActor {
  const { sources, event } = told;
  const table: Matrix = {
    caption: copy.wording.caption(actor.name, event.facts.title),
    corner: copy.wording.corner,
    heads: sourceHeads(sources),
    rows: VOICES.map((voice) => ({
      head: { lines: [[{ text: copy.wording.voices[voice] }]] },
      cells: sources.map((source) => ({ lines: linesOf(termsOf(actor, source.slug, voice, told)) })),
    })),
    rowHeads: 'labels',
  };
  return {
    id: `wording-${actor.id}`,
    name: actor.name,
    table: sources.length > MOST_COLUMNS ? transposed(table) : table,
    lines: allLines(actor, told),
  };
}

function linesOf(terms: readonly Term[]): Line[] {
  if (terms.length === 0) return [[{ text: copy.wording.none, soft: true }]];
  const lines = terms.slice(0, MOST_TERMS).map(lineOf);
  const more = terms.slice(MOST_TERMS);
  return more.length === 0
    ? lines
    : [...lines, [{ text: copy.wording.more(more.length), soft: true, href: hrefOf(more[0]) }]];
}

function lineOf(term: Term): Line {
  const count = String(term.uses.length);
  if (term.text === undefined)
    return [{ text: copy.wording.notShown(term.uses.length), soft: true, href: hrefOf(term) }];
  return [
    { text: term.text, lang: term.language, href: hrefOf(term) },
    { text: count, soft: true, clings: true },
    ...byEditor(term),
  ];
}

/** How many of the mentions are as an editor says; the reasons stand in their lines. */
function byEditor({ uses }: Term): Line {
  const count = uses.filter(({ decided }) => decided !== undefined).length;
  return count === 0 ? [] : [{ text: copy.wording.byEditor(count), soft: true }];
}

/** The lines of a term stand together; its first mention names them. */
function hrefOf(term: Term | undefined): string {
  return `#${idOf(term)}`;
}

function idOf(term: Term | undefined): string {
  return term?.uses[0]?.id ?? '';
}

function allLines(actor: ActorRecord, told: Told): CalledActor['lines'] {
  const sources = told.sources.flatMap((source) => {
    const said = VOICES.flatMap((voice) =>
      termsOf(actor, source.slug, voice, told).map((term) => saidOf(term, copy.wording.voices[voice], told)),
    );
    return said.length === 0 ? [] : [{ id: `wording-${actor.id}-${source.slug}`, name: nameOf(source), said }];
  });
  const count = told.comparison.wording.filter((one) => one.actor === actor.id).length;
  return { summary: copy.wording.lines(count), sources };
}

function nameOf({ facts }: SourceEntry): string {
  return facts.name;
}

function saidOf(term: Term, voice: string, told: Told): Said {
  return {
    id: idOf(term),
    passages: term.uses.map(({ at }) => passageOf(at, [at], told)),
    facts: [{ text: voice }, { text: copy.wording.times(term.uses.length) }, ...reasonsOf(term)],
  };
}

function reasonsOf({ uses }: Term): Line {
  const reasons = new Set(uses.flatMap(({ decided }) => decided ?? []));
  return [...reasons].map((reason) => ({ text: copy.wording.decided(reason) }));
}
