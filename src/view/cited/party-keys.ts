import type { Comparison } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { keyOf } from '../../text/words.ts';

/** Who counts as one: the record of a name or of an actor, else the words. */
export interface PartyKeys {
  readonly ofCitation: (citation: Citation) => string;
  /** `undefined` where the quotation has no speaker. */
  readonly ofSpeaker: (quotation: Quotation) => string | undefined;
}

/** Stands for all parties that are a pronoun whose noun is not known: no two of them need be the same. */
export const UNKNOWN = 'unknown';

/**
 * A name is one party in all its forms. Whoever has no name is one by the words: those that an actor of the event’s file is
 * called by are that actor, others are the same where the words are.
 */
export function partyKeys({ citations, wording }: Pick<Comparison, 'citations' | 'wording'>): PartyKeys {
  const actors = new Map(wording.map(({ at, actor }) => [endOf(at), actor]));
  const ofCitation = ({ name, who, party, named, rule }: Citation): string => {
    if (name !== undefined) return name;
    if (!who && /: pronoun(?: without a name)?$/u.test(rule)) return UNKNOWN;
    const written = who ?? party;
    return (named ? undefined : actors.get(endOf(written))) ?? wordsKey(written);
  };
  const written = new Map(citations.map((citation) => [placeOf(citation.party), ofCitation(citation)]));
  return {
    ofCitation,
    ofSpeaker: ({ name, speaker }) => name ?? (speaker && (written.get(placeOf(speaker)) ?? wordsKey(speaker))),
  };
}

/** Speakers may stand with their article, parties of citations stand without. */
function wordsKey({ text }: Slice): string {
  return `“${keyOf(text.replace(/^(?:an?|the)\s+/iu, ''))}”`;
}

function endOf(slice: Slice): string {
  return `${sentenceKey(slice)}:${slice.end}`;
}

function placeOf(slice: Slice): string {
  return `${sentenceKey(slice)}:${slice.start}-${slice.end}`;
}
