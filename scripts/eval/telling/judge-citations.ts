import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Citation } from '../../../src/schema/records/citation.ts';
import type { Slice } from '../../../src/schema/records/evidence.ts';
import type { Hedge } from '../../../src/schema/records/hedge.ts';
import { type Place, refOf, type Texts, wordsAt } from '../compare/places.ts';
import { type Item, type Section, share } from '../compare/section.ts';
import type { GoldCitation, GoldHedge, TellingLabels } from './labels.ts';

/** Who is cited, held against the labels: the same party of the same sentence, whichever of its words are taken. */
export function judgeCitations({ citations: labels }: TellingLabels, { citations }: Comparison, texts: Texts): Section {
  const written = labels.filter((gold) => gold.party !== undefined);
  const { right, missed, wrong } = matched(
    written.map((gold) => ({ gold, at: gold.party as Place })),
    citations.map((record) => ({ record, at: placeOf(record.party) })),
  );
  const counted = right.filter(([, { gold }]) => gold.neutral !== true);
  const lost = missed.filter(({ gold }) => gold.neutral !== true);
  const agree = (is: (record: Citation, gold: GoldCitation) => boolean) =>
    share('', counted.filter(([{ record }, { gold }]) => is(record, gold)).length, counted.length);
  const chains = counted.filter(([{ record }, { gold }]) => (record.via ?? gold.via) !== undefined);
  return {
    measure: 'citations',
    figures: [
      share('precision', counted.length, counted.length + wrong.length),
      share('recall', counted.length, counted.length + lost.length),
      { ...agree((record, gold) => isSame(placeOf(record.party), gold.party)), name: 'words' },
      { ...agree((record, gold) => record.kind === gold.kind), name: 'kind' },
      { ...agree((record, gold) => record.named === gold.named), name: 'named' },
      { ...agree((record, gold) => samePlaces(record.verbs, gold.verbs)), name: 'verbs' },
      { ...agree((record, gold) => overlapping(record.channels, gold.channels)), name: 'channels' },
      share(
        'chains',
        chains.filter(([{ record }, { gold }]) => (record.via === undefined) === (gold.via === undefined)).length,
        chains.length,
      ),
    ],
    right: counted.map(([{ at }]) => itemOf(at)),
    wrong: wrong.map(({ at, record }) => itemOf(at, record.rule)),
    missed: lost.map(({ at }) => itemOf(at)),
    notes: counted.flatMap(([{ record }, { gold }]) => differences(record, gold, texts)),
  };
}

/** Words that keep a distance without a party. */
export function judgeHedges({ hedges: labels }: TellingLabels, { hedges }: Comparison): Section {
  const { right, missed, wrong } = matched(
    labels.map((gold: GoldHedge) => ({ gold, at: gold.at })),
    hedges.map((record: Hedge) => ({ record, at: placeOf(record.term) })),
  );
  const counted = right.filter(([, { gold }]) => gold.neutral !== true);
  const lost = missed.filter(({ gold }) => gold.neutral !== true);
  return {
    measure: 'hedges',
    figures: [
      share('precision', counted.length, counted.length + wrong.length),
      share('recall', counted.length, counted.length + lost.length),
    ],
    right: counted.map(([{ at }]) => itemOf(at)),
    wrong: wrong.map(({ at }) => itemOf(at)),
    missed: lost.map(({ at }) => itemOf(at)),
    notes: [],
  };
}

/** Each label with the record whose words lie over its own the most. */
function matched<G extends { readonly at: Place }, F extends { readonly at: Place }>(
  labels: readonly G[],
  found: readonly F[],
) {
  const free = new Set(found);
  const right: [F, G][] = [];
  const missed: G[] = [];
  for (const gold of labels) {
    const best = [...free]
      .map((one) => ({ one, shared: sharedLength(one.at, gold.at) }))
      .filter(({ shared }) => shared > 0)
      .toSorted((a, b) => b.shared - a.shared)[0];
    if (best) {
      free.delete(best.one);
      right.push([best.one, gold]);
    } else missed.push(gold);
  }
  return { right, missed, wrong: [...free] };
}

function placeOf(slice: Slice): Place {
  return { ref: refOf(slice), start: slice.start, end: slice.end };
}

function sharedLength(a: Place, b: Place): number {
  return a.ref === b.ref ? Math.min(a.end, b.end) - Math.max(a.start, b.start) : 0;
}

function isSame(a: Place, b: Place | undefined): boolean {
  return b !== undefined && a.ref === b.ref && a.start === b.start && a.end === b.end;
}

function samePlaces(found: readonly Slice[], gold: readonly Place[] = []): boolean {
  return found.length === gold.length && found.every((one) => gold.some((other) => isSame(placeOf(one), other)));
}

function overlapping(found: readonly Slice[], gold: readonly Place[] = []): boolean {
  const meets = (one: Slice) => gold.some((other) => sharedLength(placeOf(one), other) > 0);
  return found.length === 0 || gold.length === 0 ? found.length === gold.length : found.every(meets);
}

function differences(record: Citation, gold: GoldCitation, texts: Texts): string[] {
  const key = shown(placeOf(record.party));
  const words = (places: readonly Place[] = []) => places.map((place) => wordsAt(place, texts)).join(', ');
  const own = (slices: readonly Slice[]) => slices.map(({ text }) => text).join(', ');
  const note = (what: string, a: string, b: string) => `${what} of ${key}: ${a || 'none'}, labelled ${b || 'none'}`;
  return [
    ...(isSame(placeOf(record.party), gold.party)
      ? []
      : [note('words', record.party.text, words(gold.party ? [gold.party] : []))]),
    ...(record.kind === gold.kind ? [] : [note('kind', `${record.kind} (${record.party.text})`, gold.kind)]),
    ...(record.named === gold.named
      ? []
      : [note('named', `${record.named} (${record.party.text})`, String(gold.named))]),
    ...(samePlaces(record.verbs, gold.verbs) ? [] : [note('verbs', own(record.verbs), words(gold.verbs))]),
    ...(overlapping(record.channels, gold.channels)
      ? []
      : [note('channels', own(record.channels), words(gold.channels))]),
    ...((record.via === undefined) === (gold.via === undefined)
      ? []
      : [note('chain', record.via ?? '', gold.via ?? '')]),
  ];
}

function itemOf(place: Place, note?: string): Item {
  return { key: shown(place), at: [place], ...(note === undefined ? {} : { note }) };
}

function shown({ ref, start, end }: Place): string {
  return `${ref} ${start} ${end}`;
}
