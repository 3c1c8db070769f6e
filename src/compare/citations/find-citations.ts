import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { EventArticle } from '../corpus.ts';
import { nameSpans } from '../names/name-spans.ts';
import { articleReports } from '../speech/article-reports.ts';
import type { ReportingWords } from '../speech/reporting-words.ts';
import { chained } from './chains.ts';
import { joinReports } from './join-reports.ts';
import { withOnlyBody } from './only-body.ts';
import { citationOf } from './record.ts';

/**
 * Whom an article cites: one record for each party of a sentence, in the order of reading. Who is cited for nothing in the
 * sentence (“As the harbour office reports:”) is left out. `spansOf` saves looking through all names once an article.
 */
export function findCitations(
  article: EventArticle,
  names: readonly Name[],
  words: ReportingWords,
  spansOf = nameSpans(names),
): Citation[] {
  const { byFrame, roster } = articleReports(article, names, words);
  const context = { roster, words, spansOf, names: new Map(names.map((name) => [name.id, name])) };
  const read = byFrame.flatMap((reports) =>
    joinReports(reports, roster).flatMap((cited) => {
      const record = citationOf(cited, context);
      return record && record.content.length > 0 ? [{ cited, record }] : [];
    }),
  );
  const known = withOnlyBody(read, article.id, names, words);
  const found = [...Map.groupBy(known, ({ cited }) => cited.reports[0].frame).values()].flatMap(chained);
  const distinct = [...new Map(found.map((record) => [record.id, record])).values()];
  return distinct.filter(
    (record) => !distinct.some((other) => other !== record && isWithin(record.party, other.party)),
  );
}

/** Council of the Mills and Dams: what is the end of one party is no other. */
function isWithin(inner: Slice, outer: Slice): boolean {
  return inner.sentence === outer.sentence && outer.start <= inner.start && inner.end <= outer.end;
}
