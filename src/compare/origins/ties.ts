import type { Quotation } from '../../schema/records/quotation.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { Utterance } from '../../schema/records/utterance.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';

/** A record that shows how two sentences or more come from one text or one mouth. */
export interface Tie {
  readonly id: string;
  /** The sentences, as `sentenceKey` writes them. */
  readonly sentences: readonly string[];
}

/** Shared copy that is nobody’s quotation: two outlets have printed one text. */
export function copyTies(sharedCopy: readonly SharedCopy[]): Tie[] {
  return sharedCopy
    .filter(({ kind }) => kind === 'copy')
    .map(({ id, a, b }) => ({ id, sentences: [...new Set([...a, ...b].map(sentenceKey))] }));
}

/** Share of a sentence’s letters that one utterance must give for the sentence to be no more than its report. */
const MOSTLY = 0.5;

/** Sentences that are mostly quotation of one utterance: one person said it once, however many outlets quote it. */
export function utteranceTies(
  { units }: Corpus,
  quotations: readonly Quotation[],
  utterances: readonly Utterance[],
): Tie[] {
  const lengths = new Map(units.map((unit) => [sentenceKey(unit), unit.text.length]));
  const byId = new Map(quotations.map((quotation) => [quotation.id, quotation]));
  return utterances.map(({ id, quotations: members }) => {
    const quoted = new Map<string, number>();
    for (const slice of members.flatMap((member) => byId.get(member)?.slices ?? [])) {
      quoted.set(sentenceKey(slice), (quoted.get(sentenceKey(slice)) ?? 0) + slice.end - slice.start);
    }
    const mostly = [...quoted].filter(([key, length]) => length >= MOSTLY * (lengths.get(key) ?? Infinity));
    return { id, sentences: mostly.map(([key]) => key) };
  });
}
