import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { EventArticle } from '../corpus.ts';
import { slicesOf } from '../quotations/passages.ts';
import { articleReports } from './article-reports.ts';
import { rangeOfPart } from './content.ts';
import type { ReportingWords } from './reporting-words.ts';
import { saidParts } from './said-parts.ts';

/**
 * The runs of an article that are the complement of a verb of speech or of “according to”: what somebody cited says, in
 * the words of the article. One slice a sentence, in the order of reading; the subject of the verb and the verb are
 * never in them, and neither is what a noun names (“announced its withdrawal”), which the article says in its own
 * voice. Quotations inside are part of them; who asks for the voice looks for quotation marks first.
 * Pure; the words come from `reportingWords(lexicon)`.
 */
export function attributedRanges(article: EventArticle, names: readonly Name[], words: ReportingWords): Slice[] {
  return articleReports(article, names, words)
    .byFrame.flat()
    .flatMap((report) =>
      saidParts(report, words).flatMap((part) => slicesOf(report.frame.passage, rangeOfPart(report.frame, part))),
    );
}
