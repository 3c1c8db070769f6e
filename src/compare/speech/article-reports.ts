import type { Name } from '../../schema/records/name.ts';
import type { EventArticle } from '../corpus.ts';
import { oncePer } from '../once-per.ts';
import { passagesOf } from '../quotations/passages.ts';
import { readFrames } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import type { ReportingWords } from './reporting-words.ts';
import { type Report, reportsOf } from './reports.ts';

/** Everything that an article reports others to say. */
export interface ArticleReports {
  /** One list for each frame, in the order of reading; empty where nothing is reported. */
  readonly byFrame: readonly (readonly Report[])[];
  readonly roster: Roster;
}

/** What an article reports, by the names found before. Pure; the words come from `reportingWords(lexicon)`. */
export function articleReports(article: EventArticle, names: readonly Name[], words: ReportingWords): ArticleReports {
  return reportsBy(words)(names)(article);
}

/** Read once for an article: whose words a description is in, and whom an article cites, are asked of the same frames. */
const reportsBy = oncePer((words: ReportingWords) =>
  oncePer((names: readonly Name[]) =>
    oncePer((article: EventArticle): ArticleReports => {
      const { frames, roster } = readFrames(passagesOf(article, words.elisions).passages, names, words);
      return { byFrame: frames.map((read) => reportsOf(read, roster, words)), roster };
    }),
  ),
);
