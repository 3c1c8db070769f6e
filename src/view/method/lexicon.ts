import type { Lexicon } from '../../schema/lexicon.ts';
import { compareText } from '../../text/order.ts';

/** What the method page shows of the lexicon: every row of words, and every list, long ones in part. */
export interface LexiconView {
  readonly heading: string;
  readonly lede: string;
  readonly concepts: {
    readonly summary: string;
    readonly rows: readonly { readonly words: string; readonly why: string; readonly example: string }[];
  };
  readonly lists: {
    readonly summary: string;
    readonly rows: readonly { readonly name: string; readonly why: string; readonly words: string }[];
  };
}

/** Of longer lists the first words are shown: the page stays light, and the file has them all. */
const SHOWN = 40;

/** The rows and lists in the order of the alphabet, whatever the order of the file. */
export function lexiconView({ concepts, lists }: Lexicon): LexiconView {
  const named = Object.entries(lists).toSorted(([a], [b]) => compareText(a, b));
  return {
    heading: 'The lexicon',
    lede: 'General words of English, the same for every event. A row holds words that mean nearly the same, with the reason and two sentences of any field that it aligns; a list tells one kind of word from others. No row or list knows an event, a person or a source.',
    concepts: {
      summary: `${concepts.length} rows of words that mean nearly the same`,
      rows: concepts
        .toSorted((a, b) => compareText(a.name, b.name))
        .map(({ words, reason, example }) => ({ words: words.join(', '), why: reason, example })),
    },
    lists: {
      summary: `${named.length} lists of words`,
      rows: named.map(([name, { words, reason }]) => ({ name: spaced(name), why: reason, words: shown(words) })),
    },
  };
}

/** personTitles is shown as person titles. */
function spaced(name: string): string {
  return name.replace(/[A-Z]/g, (letter) => ` ${letter.toLowerCase()}`);
}

function shown(words: readonly string[]): string {
  if (words.length <= SHOWN) return words.join(', ');
  return `${words.slice(0, SHOWN).join(', ')} and ${words.length - SHOWN} more`;
}
