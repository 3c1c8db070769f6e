import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';

/**
 * Whether the articles call a name an area anywhere, by a word of the lexicon’s `areaNouns` behind it: “Millbrook State”, “in
 * Millbrook and Eastford counties”, or with “of” in front: “the province of Millbrook”. Whether the town is meant where the word is missing, nobody knows. Where the names tell the
 * two apart already (“Millbrook province” is a name of its own), the town stays.
 */
export function calledArea({ input, units }: Corpus): (name: Name) => boolean {
  const words = input.lexicon.lists['areaNouns']?.words ?? [];
  if (words.length === 0) return () => false;
  const many = words.filter((word) => word.endsWith('s')).join('|');
  const behind = new RegExp(`^ (?:${words.join('|')})\\b`, 'iu');
  const behindAll = new RegExp(`^(?:(?:,|,? and|,? or) \\p{Lu}[\\p{L}’'-]+)+ (?:${many})\\b`, 'u');
  const before = new RegExp(`\\b(?:${words.join('|')}) of $`, 'iu');
  const texts = new Map(units.map((unit) => [sentenceKey(unit), unit.text]));
  return ({ variants }) =>
    variants.some(({ mentions }) =>
      mentions.some((mention) => {
        const text = texts.get(sentenceKey(mention)) ?? '';
        const rest = text.slice(mention.end);
        return behind.test(rest) || behindAll.test(rest) || before.test(text.slice(0, mention.start));
      }),
    );
}
