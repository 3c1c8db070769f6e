import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';
import type { Areas } from './areas.ts';
import type { Surroundings } from './choose-town.ts';

type Behind = NonNullable<Surroundings['behind']>;

/** Behind an area another one follows: then they are a list, and no area tells where the name before it lies. */
const AND = /^(?:, and|, or|,| and| or) (?:the )?/;

/**
 * The area that stands right behind a name, a comma between them, wherever it does so: “Millbrook, Ohio”. A name with two
 * different ones is two places, so that none counts as sure: it then has no code.
 */
export function areasBehind({ units }: Corpus, places: readonly Name[], areas: Areas): Map<string, Behind> {
  const starts = areaMentions(places, areas);
  const texts = new Map(units.map((unit) => [sentenceKey(unit), unit.text]));
  const found = new Map<string, Behind>();
  for (const { id, variants } of places)
    for (const mention of variants.flatMap(({ mentions }) => mentions)) {
      const text = texts.get(sentenceKey(mention)) ?? '';
      const area = text.startsWith(', ', mention.end) ? starts.get(placeOf(mention, mention.end + 2)) : undefined;
      if (!area || isListed(mention, area.end, text, starts)) continue;
      const before = found.get(id);
      const isSame = before === undefined || before.codes.join() === area.codes.join();
      found.set(id, { codes: isSame ? area.codes : [], words: area.words });
    }
  return found;
}

interface AreaMention extends Behind {
  readonly end: number;
}

/** Where in the texts areas are named. */
function areaMentions(places: readonly Name[], areas: Areas): Map<string, AreaMention> {
  const found = new Map<string, AreaMention>();
  for (const { text, mentions } of places.flatMap(({ variants }) => variants)) {
    const codes = areas.codes(text);
    const [first] = codes;
    if (first === undefined) continue;
    for (const at of mentions) found.set(placeOf(at, at.start), { codes, words: areas.name(first), end: at.end });
  }
  return found;
}

function isListed(mention: Slice, end: number, text: string, starts: ReadonlyMap<string, AreaMention>): boolean {
  const [and] = AND.exec(text.slice(end)) ?? [];
  return and !== undefined && starts.has(placeOf(mention, end + and.length));
}

function placeOf(at: Slice, start: number): string {
  return `${sentenceKey(at)} ${start}`;
}
