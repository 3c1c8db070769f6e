import type { ArticleFacts, Caption } from '../schema/article.ts';
import type { Rights, Source } from '../schema/source.ts';
import type { Block, Sentence } from '../text/read-article.ts';
import type { ArticleText } from './edition.ts';

/** A picture’s words that may be printed. */
export interface Picture extends Caption {
  readonly sentences: readonly Sentence[];
}

/** What may be printed of an article’s text. Every output that carries text takes it from here. */
export interface Permitted {
  readonly rights: Rights;
  readonly headline: Sentence | undefined;
  /** First words of the text, where the capture carries no headline; `undefined` where they may not be printed. */
  readonly derivedHeadline: string | undefined;
  readonly dek: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;
  /** The body: all of it, its first whole sentences, or nothing. */
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly links: ArticleFacts['links'];
}

/** The longest excerpt, in words. */
export const EXCERPT_WORDS = 60;

/**
 * What the source’s rights let through. The headline is always printed. `full` adds all the rest; `excerpt` adds the
 * first whole sentences of the body, at most 60 words in all (none, if the first is longer); `link` adds nothing.
 * A derived headline is text of the body, so it is printed only where its sentence is.
 */
export function permit({ entry: { facts }, text }: ArticleText, { rights }: Pick<Source, 'rights'>): Permitted {
  const isFull = rights === 'full';
  const blocks = isFull ? text.blocks : rights === 'excerpt' ? excerpt(text.blocks, facts.language) : [];
  const isDerived = facts.headlineBasis === 'derived';
  return {
    rights,
    headline: text.headline,
    derivedHeadline: isDerived && blocks.length > 0 ? facts.headline : undefined,
    dek: isFull && facts.dek !== undefined ? { text: facts.dek, sentences: text.dek } : undefined,
    blocks,
    pictures: isFull
      ? facts.captions.map((caption, index) => ({ ...caption, sentences: text.captions[index] ?? [] }))
      : [],
    links: isFull ? facts.links : [],
  };
}

/** Whether the text of a capture may be shown in the receipt. */
export function mayShowCapture({ rights }: Pick<Source, 'rights'>): boolean {
  return rights === 'full';
}

function excerpt(blocks: readonly Block[], language: string): Block[] {
  const kept: Block[] = [];
  let left = EXCERPT_WORDS;
  for (const block of blocks) {
    const fitting: Sentence[] = [];
    for (const sentence of block.sentences) {
      const words = countWords(sentence.text, language);
      if (words > left) {
        left = 0;
        break;
      }
      left -= words;
      fitting.push(sentence);
    }
    const end = fitting.at(-1)?.end;
    if (end === undefined) break;
    kept.push({ ...block, text: block.text.slice(0, end), sentences: fitting });
    if (left === 0) break;
  }
  return kept;
}

/** Words of a text: as its language divides them, or as white space does, whichever are more. */
function countWords(text: string, language: string): number {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return Math.max(segments.filter(({ isWordLike }) => isWordLike).length, text.split(/\s+/u).length);
}
