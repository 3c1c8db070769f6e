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
  return (unit) => (bySentence.get(sentenceKey(unit)) ?? []).map((range) => saidOnly(unit, range));
}

/** Behind a verb of asking or telling, the one who is asked; “if” and the like open what is said. */
const ADDRESSED = /\b(?:ask|tell|told)(?:s|ed|ing)?\s*$/u;
const OPENED = /^\s*[^,;:“”"]{1,60}?\s(?=(?:if|whether|that)\s)/u;
/** The part of a range that is said: without the addressee. */
function saidOnly({ text }: Unit, range: Range): Range {
  const said = text.slice(range.start, range.end);
  const addressee = ADDRESSED.test(text.slice(0, range.start)) ? (OPENED.exec(said)?.[0].length ?? 0) : 0;
  return { start: range.start + addressee, end: range.end };
}
