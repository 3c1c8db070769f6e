import type { PinWording } from '../../schema/pins.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { sentenceKey, sliceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';
import { recordId } from '../record-id.ts';
import { plainTerm } from '../wording/term.ts';
import { ADDED, inReadingOrder, pinsOf, wordsIn } from './pinned-words.ts';

interface Found {
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
  readonly idOf: (actor: string) => string;
}

/** The mentions with what an editor says of them, those that were not found among them. */
export function pinWording(found: readonly WordingMention[], corpus: Corpus, around: Found): WordingMention[] {
  const pins = pinsOf(corpus, 'pin-wording').flatMap(({ pin, unit }) => {
    const at = wordsIn(unit, pin.words);
    return at ? [{ pin, at }] : [];
  });
  if (pins.length === 0) return [...found];
  const isAbout = ({ at }: WordingMention, { at: own }: { readonly at: Slice }) =>
    sentenceKey(at) === sentenceKey(own) && at.text === own.text;
  const changed = found.map((mention) => {
    const own = pins.find((one) => isAbout(mention, one));
    return own ? changedMention(mention, own.pin, around) : mention;
  });
  const added = pins.flatMap(({ pin, at }) =>
    found.some((mention) => isAbout(mention, { at })) ? [] : (addedMention(pin, at, around) ?? []),
  );
  return inReadingOrder([...changed, ...added], corpus, ({ at }) => at);
}

function changedMention(mention: WordingMention, pin: PinWording, around: Found): WordingMention {
  const { voice: _, quotation: _q, citation: _c, ...rest } = mention;
  const { id, at, actor, term, rule } = rest;
  const voice = pin.voice === undefined ? voiceIn(mention) : voicePinned(pin.voice, at, around);
  return {
    ...{ id, actor: pin.actor === undefined ? actor : around.idOf(pin.actor), at, term: pin.term ?? term },
    ...voice,
    ...{ rule, decided: pin.reason },
  };
}

function addedMention(pin: PinWording, at: Slice, around: Found): WordingMention | undefined {
  if (pin.actor === undefined) return undefined;
  const term = pin.term ?? plainTerm(at.text).replace(/^(?:an?|the) /u, '');
  return {
    ...{ id: recordId('w', sliceKey(at)), actor: around.idOf(pin.actor), at, term },
    ...voicePinned(pin.voice ?? voiceOf(at, around), at, around),
    ...{ rule: ADDED, decided: pin.reason },
  };
}

type Voice = Pick<WordingMention, 'voice' | 'quotation' | 'citation'>;

function voiceIn({ voice, quotation, citation }: WordingMention): Voice {
  return { voice, ...(quotation ? { quotation } : {}), ...(citation ? { citation } : {}) };
}

/** By where the words stand. */
function voiceOf(at: Slice, { quotations, citations }: Found): Voice['voice'] {
  if (innermost(at, quotations, ({ slices }) => slices)) return 'quoted';
  return innermost(at, citations, ({ content }) => content) ? 'attributed' : 'own';
}

/** A voice with the records that the words stand in, where there are any: an editor may know of one that was not found. */
function voicePinned(voice: Voice['voice'], at: Slice, { quotations, citations }: Found): Voice {
  const quotation = voice === 'quoted' ? innermost(at, quotations, ({ slices }) => slices)?.id : undefined;
  const citation = voice === 'own' ? undefined : innermost(at, citations, ({ content }) => content)?.id;
  return { voice, ...(quotation ? { quotation } : {}), ...(citation ? { citation } : {}) };
}

function innermost<R>(at: Slice, records: readonly R[], slicesOf: (record: R) => readonly Slice[]): R | undefined {
  const around = records.flatMap((record) =>
    slicesOf(record)
      .filter((one) => sentenceKey(one) === sentenceKey(at) && one.start <= at.start && at.end <= one.end)
      .map(({ start, end }) => ({ record, length: end - start })),
  );
  return around.toSorted((a, b) => a.length - b.length)[0]?.record;
}
