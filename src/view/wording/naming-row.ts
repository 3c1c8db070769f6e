import type { ActorRecord } from '../../schema/records/actor.ts';
import { copy } from '../copy.ts';
import type { DifferenceRow, DifferencesInput } from '../event/differences.ts';
import { type Line, oneLine } from '../parts/line.ts';
import type { Told } from '../told/told.ts';
import { type Term, termsOf } from './terms.ts';

/** As many terms that are used once each stand in a cell; more are counted. */
const MOST_TERMS = 2;

/** The most used terms of one source in its own voice. */
export interface MostUsed {
  readonly terms: readonly Term[];
  /** All mentions in its own voice, and how many terms they are. */
  readonly of: number;
  readonly different: number;
}

/** The actor whom the sources call by most different words in their own voice, each source with the word that it uses most. */
export function namingRow({ edition, event, told }: DifferencesInput): DifferenceRow | undefined {
  if (!told) return undefined;
  const rated = told.comparison.actors.map((actor) => ({ actor, ...rate(actor, told) }));
  const best = rated.toSorted((a, b) => b.different - a.different)[0];
  if (!best || best.different < 2) return undefined;
  const cells = edition.sourcesOfEvent(event.slug).map((source) => {
    if (!told.sources.includes(source)) return oneLine(copy.differences.notCompared, { soft: true });
    return cellOf(best.used.get(source.slug), best.actor);
  });
  return {
    label: [
      [{ text: copy.wording.calls(best.actor.name), isStrong: true }],
      [{ text: copy.wording.ownVoice, href: `#wording-${best.actor.id}` }],
    ],
    reason: copy.differences.reasons.naming,
    cells,
    values: cells.map((lines) => lines.slice(0, 1)),
  };
}

function rate(actor: ActorRecord, told: Told) {
  const used = new Map(told.sources.map(({ slug }) => [slug, mostUsed(termsOf(actor, slug, 'own', told))]));
  const terms = [...used.values()].flatMap((one) => one?.terms.map(({ uses }) => uses[0]?.term) ?? []);
  const sources = [...used.values()].filter((one) => one !== undefined).length;
  return { used, different: sources < 2 ? 0 : new Set(terms).size };
}

/** `undefined` where no term of theirs may be printed. */
export function mostUsed(terms: readonly Term[]): MostUsed | undefined {
  const shown = terms.filter(({ text }) => text !== undefined);
  const most = Math.max(0, ...shown.map(({ uses }) => uses.length));
  if (most === 0) return undefined;
  const of = terms.reduce((sum, { uses }) => sum + uses.length, 0);
  return { terms: shown.filter(({ uses }) => uses.length === most), of, different: shown.length };
}

function cellOf(used: MostUsed | undefined, actor: ActorRecord): Line[] {
  if (!used) return oneLine(copy.wording.none, { soft: true });
  const [first] = used.terms;
  const count = first?.uses.length ?? 0;
  if (count === 1 && used.terms.length > MOST_TERMS) {
    return oneLine(copy.wording.onceEach(used.terms.length), { soft: true, href: `#wording-${actor.id}` });
  }
  const terms = used.terms.map((term) => [
    { text: term.text ?? '', lang: term.language, href: `#${term.uses[0]?.id ?? ''}`, isValue: true },
  ]);
  return [...terms, [{ text: copy.wording.ofAll(count, used.of, used.terms.length), soft: true }]];
}
