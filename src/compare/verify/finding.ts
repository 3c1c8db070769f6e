import type { Comparison } from '../../schema/comparison.ts';
import type { SentenceRef, Slice, Span } from '../../schema/records/evidence.ts';
import type { DiskArticles, DiskSentence } from './disk-articles.ts';
import { type Lookups, lookupsOf } from './lookups.ts';

/** Lists of a comparison that hold records. */
export type RecordList = Exclude<keyof Comparison, 'schemaVersion' | 'event'>;

/** Something in a record that is not true. */
export interface Finding {
  readonly list: RecordList;
  /** Place of the record in its list, from 0. */
  readonly index: number;
  /** The part of the record that is meant; its JSON is looked for on the record’s line. */
  readonly part?: unknown;
  readonly message: string;
}

/** What is wrong with one record; `part` as in `Finding`. */
export interface Fault {
  readonly part?: unknown;
  readonly message: string;
}

/** Looks at every record of one list. */
export type Check = (comparison: Comparison, articles: DiskArticles) => Finding[];

/** A check that looks at one record of a list at a time. */
export function checkEach<L extends RecordList>(
  list: L,
  faultsOf: (record: Comparison[L][number], lookups: Lookups, articles: DiskArticles) => readonly Fault[],
): Check {
  return (comparison, articles) => {
    const lookups = lookupsOf(comparison);
    return (comparison[list] as readonly Comparison[L][number][]).flatMap((record, index) =>
      faultsOf(record, lookups, articles).map((fault) => ({ list, index, ...fault })),
    );
  };
}

/** A fault if the condition does not hold, else none. */
export function unless(holds: boolean, message: string, part?: unknown): Fault[] {
  return holds ? [] : [part === undefined ? { message } : { message, part }];
}

/** Whether a reference leads to a sentence that is compared. */
export function refFaults(ref: SentenceRef, articles: DiskArticles): Fault[] {
  const part = { article: ref.article, sentence: ref.sentence };
  const article = articles.get(ref.article);
  if (!article) return unless(false, `There is no article ${ref.article} that is compared`, ref.article);
  return unless(
    article.sentences.has(ref.sentence),
    `${ref.article} has no sentence ${ref.sentence} that is compared`,
    part.sentence,
  );
}

/** The sentence that a reference leads to. */
export function sentenceAt({ article, sentence }: SentenceRef, articles: DiskArticles): DiskSentence | undefined {
  return articles.get(article)?.sentences.get(sentence);
}

/** Whether each slice gives its words when the sentence is cut again. */
export function sliceFaults(slices: readonly Slice[], articles: DiskArticles): Fault[] {
  return slices.flatMap((slice) => {
    const sentence = sentenceAt(slice, articles);
    return sentence === undefined ? refFaults(slice, articles) : spanFaults([slice], sentence.text);
  });
}

/** Whether each span gives its words when the text is cut again. */
export function spanFaults(spans: readonly Span[], text: string): Fault[] {
  return spans.flatMap((span) => {
    const found = text.slice(span.start, span.end);
    return unless(
      found === span.text && span.end - span.start === span.text.length,
      `The sentence has “${found}” from ${span.start} to ${span.end}, not “${span.text}”`,
      span,
    );
  });
}

/** Ids that stand twice in a list. */
export function repeatedIds(list: RecordList, records: readonly { readonly id: string }[]): Finding[] {
  const seen = new Set<string>();
  return records.flatMap(({ id }, index) => {
    const isNew = !seen.has(id);
    seen.add(id);
    return unless(isNew, `The id ${id} stands twice`, id).map((fault) => ({ list, index, ...fault }));
  });
}
