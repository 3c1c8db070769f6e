import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { EventArticle } from '../corpus.ts';
import type { Frame } from '../quotations/frames.ts';
import { slicesOf } from '../quotations/passages.ts';
import { articleReports } from './article-reports.ts';
import { rangeOfPart } from './content.ts';
import type { Content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

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
    .flatMap(({ frame, content, speech }) =>
      content.form === 'clause'
        ? content.parts.flatMap((part) => {
            const own =
              speech && words.framingVerbs.has(speech.tag.verb) && !isClause(content) ? withoutRest(frame, part) : part;
            return slicesOf(frame.passage, rangeOfPart(frame, own));
          })
        : [],
    );
}

/** Warned that …; warned the dam would break: all of it is said. */
function isClause({ rule }: Content): boolean {
  return /^(?:that|bare clause|colon|quotation behind|quotation in front|in front)$/u.test(rule);
}

/** How far behind a verb such as called the quotation stands that is what somebody is called. */
const NEAR = 10;

/** Called the plan “a mistake” as the vote began: only the quotation is said, else all up to a mark. */
function withoutRest({ tokens }: Frame, [from, to]: readonly [number, number]): readonly [number, number] {
  const quotation = tokens.findIndex(
    ({ kind }, at) => kind === 'quotation' && at >= from && at <= Math.min(to, from + NEAR),
  );
  if (quotation >= 0) return [quotation, quotation];
  const mark = tokens.findIndex(({ kind }, at) => kind === 'mark' && at > from && at <= to);
  return mark > 0 ? [from, mark - 1] : [from, to];
}
