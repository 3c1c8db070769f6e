import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import type { FoundMark } from './found-mark.ts';

/** Names; the first of each shorter form of an article with the longest that may be printed of any article. */
export function namesIn(article: string, told: Told): FoundMark[] {
  return told.comparison.names.flatMap((name) => mentionsOf(name, article, told));
}

function mentionsOf(name: Name, article: string, { places }: Told): FoundMark[] {
  const depth = (mention: FoundMark['at']) => places.get(sentenceKey(mention))?.depth ?? 0;
  const longest = longestForm(name, { places });
  return name.variants.flatMap(({ text, mentions }) => {
    const own = mentions.filter((mention) => mention.article === article);
    const sorted = own.toSorted((a, b) => depth(a) - depth(b) || a.start - b.start);
    return sorted.map((at, index) => ({
      id: name.id,
      at,
      meaning: index > 0 || longest === undefined || isAlike(longest, text) ? undefined : { text: longest },
    }));
  });
}

function isAlike(one: string, other: string): boolean {
  return one.toLowerCase() === other.toLowerCase();
}

/** The longest written form of a name that stands in a sentence which may be printed. */
export function longestForm({ name, variants }: Name, { places }: Pick<Told, 'places'>): string | undefined {
  const printed = variants.filter(({ mentions }) => mentions.some((mention) => mayBePrinted(mention, places)));
  const whole = printed.find(({ text }) => text === name) ?? printed[0];
  return whole?.text;
}
