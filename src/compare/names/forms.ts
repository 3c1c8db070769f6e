import { compareText } from '../../text/order.ts';
import type { Mention } from './find-mentions.ts';

/** One written form of a name with everything the event says of it. */
export interface Form {
  readonly text: string;
  /** Its words in lower case. */
  readonly parts: readonly string[];
  readonly mentions: readonly Mention[];
  readonly articles: ReadonlySet<string>;
}

/** The written forms of all mentions, in the order of their texts. */
export function formsOf(mentions: readonly Mention[]): Form[] {
  const byText = new Map<string, Mention[]>();
  for (const mention of mentions) {
    const same = byText.get(mention.text);
    if (same) same.push(mention);
    else byText.set(mention.text, [mention]);
  }
  return [...byText]
    .toSorted(([a], [b]) => compareText(a, b))
    .map(([text, of]) => ({
      text,
      parts: of[0]?.parts ?? [],
      mentions: of,
      articles: new Set(of.map(({ unit }) => unit.article)),
    }));
}
