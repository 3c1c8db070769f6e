import type { Slice } from '../../schema/records/evidence.ts';
import { type Quoted, type QuotedRange, quotationsOf, withoutMarks } from '../../text/quotations.ts';
import type { Article, Sentence } from '../../text/read-article.ts';
import type { Range } from '../../text/sentences.ts';
import type { EventArticle } from '../corpus.ts';
import { oncePer } from '../once-per.ts';

/** A text of an article in which words stand side by side: the headline, the standfirst, or one block of the body. */
export interface Passage {
  readonly article: string;
  /** Place among the passages of the article. */
  readonly place: number;
  readonly part: 'headline' | 'dek' | 'heading' | 'body';
  readonly set: boolean;
  readonly text: string;
  readonly sentences: readonly Pick<Sentence, 'id' | 'start' | 'end'>[];
  /** What is quoted in it, in order, with the number of its quotation in the article; outer quotations only. */
  readonly quoted: readonly (QuotedRange & { readonly quotation: number })[];
}

interface Passages {
  readonly passages: readonly Passage[];
  readonly quotations: readonly Quoted[];
}

/** The passages of an article and its quotations, in the order of reading. */
export function passagesOf(article: Pick<EventArticle, 'id' | 'article'>, elisions: ReadonlySet<string>): Passages {
  return passagesBy(elisions)(article);
}

/** Made once for an article and the elisions of a lexicon: four measures read the passages. */
const passagesBy = oncePer((elisions: ReadonlySet<string>) =>
  oncePer((article: Pick<EventArticle, 'id' | 'article'>) => passagesIn(article, elisions)),
);

function passagesIn({ id, article }: Pick<EventArticle, 'id' | 'article'>, elisions: ReadonlySet<string>): Passages {
  const texts = textsOf(article);
  const quotations = quotationsOf(texts, elisions);
  const passages = texts.map((text, place): Passage => {
    const quoted = quotations.flatMap(({ ranges, inside }, quotation) =>
      inside !== undefined
        ? []
        : ranges.filter((range) => range.place === place).map((range) => ({ ...range, quotation })),
    );
    return { ...text, article: id, place, quoted };
  });
  return { passages, quotations };
}

function textsOf({ headline, dek, blocks }: Article): Pick<Passage, 'part' | 'set' | 'text' | 'sentences'>[] {
  return [
    ...(headline ? [{ part: 'headline' as const, set: false, text: headline.text, sentences: [headline] }] : []),
    ...(dek.length > 0 ? [{ part: 'dek' as const, set: false, text: joined(dek), sentences: dek }] : []),
    ...blocks.map(({ kind, text, sentences }) => ({
      part: kind === 'heading' ? ('heading' as const) : ('body' as const),
      set: kind === 'quotation',
      text,
      sentences,
    })),
  ];
}

/** The text whose sentences these are, with spaces for what stands between them. */
function joined(sentences: readonly Sentence[]): string {
  return sentences.reduce((text, sentence) => text.padEnd(sentence.start) + sentence.text, '');
}

/** A range of a passage as evidence: one slice for each sentence that has a letter or digit in it. */
export function slicesOf(passage: Passage, range: Range & { readonly single?: boolean }): Slice[] {
  return passage.sentences.flatMap((sentence) => {
    const part = { start: Math.max(range.start, sentence.start), end: Math.min(range.end, sentence.end) };
    const words = part.start < part.end ? withoutMarks(passage.text, part, range.single === true) : undefined;
    if (!words) return [];
    const text = passage.text.slice(words.start, words.end);
    const [start, end] = [words.start - sentence.start, words.end - sentence.start];
    return [{ article: passage.article, sentence: sentence.id, start, end, text }];
  });
}
