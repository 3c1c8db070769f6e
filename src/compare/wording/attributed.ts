import type { Name } from '../../schema/records/name.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { attributedRanges } from '../speech/attributed-ranges.ts';
import { reportingWords } from '../speech/reporting-words.ts';

/** What somebody is reported to say in a sentence; the subject and the verb of saying are the article’s own words. */
export function reportedIn(corpus: Corpus, names: readonly Name[]): (unit: Unit) => readonly Range[] {
  const words = reportingWords(corpus.input.lexicon);
  const ranges = corpus.articles.flatMap((article) => attributedRanges(article, names, words));
  const bySentence = Map.groupBy(ranges, sentenceKey);
  return (unit) => bySentence.get(sentenceKey(unit)) ?? [];
}
