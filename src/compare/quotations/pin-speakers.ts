import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import { keyOf } from '../../text/words.ts';
import type { Corpus } from '../corpus.ts';

/**
 * The quotations with the speakers that the event’s file pins. A pin names the sentence in which a quotation begins, its
 * first words, and the speaker as the article prints the name; one that fits nothing changes nothing.
 */
export function pinSpeakers(
  { input, units }: Pick<Corpus, 'input' | 'units'>,
  quotations: readonly Quotation[],
  names: readonly Name[],
): Quotation[] {
  const pins = input.event.decisions.flatMap((decision) => (decision.decide === 'pin-speaker' ? [decision] : []));
  return quotations.map((quotation) => {
    const first = quotation.slices[0];
    const pin = pins.find(
      ({ sentence, quotation: words }) =>
        `${input.slug}/${sentence}` === `${first?.article}#${first?.sentence}` && first?.text.startsWith(words),
    );
    if (!pin || !first) return quotation;
    const speaker = mentionOf(pin.speaker, first.article, units);
    if (!speaker) return quotation;
    const { name: _, ...rest } = quotation;
    const name = nameOf(pin.speaker, first.article, names);
    return { ...rest, basis: 'named', speaker, ...(name ? { name } : {}), rule: 'pinned', decided: pin.reason };
  });
}

/** The first place in the article where the speaker is named so. */
function mentionOf(speaker: string, article: string, units: Corpus['units']): Quotation['speaker'] {
  const unit = units.find((one) => one.article === article && one.text.includes(speaker));
  if (!unit) return undefined;
  const start = unit.text.indexOf(speaker);
  return { article, sentence: unit.sentence, start, end: start + speaker.length, text: speaker };
}

function nameOf(speaker: string, article: string, names: readonly Name[]): string | undefined {
  const isForm = ({ text, mentions }: Name['variants'][number]) =>
    keyOf(text) === keyOf(speaker) && mentions.some((mention) => mention.article === article);
  return names.find(({ variants }) => variants.some(isForm))?.id;
}
