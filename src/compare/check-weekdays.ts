import type { Comparison } from '../schema/comparison.ts';
import { type Problem, placeAt } from '../schema/problem.ts';
import type { TimeExpression } from '../schema/records/time-expression.ts';

/** An article file with the id of its article; `file` names it in messages. */
interface ArticleFile {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

const REMEDY =
  'Check the day of publication in the sidecar; if the report itself is wrong, correct its words there, or decide what it means in the event’s file (pin-date, accept-date)';

/**
 * Expressions of time whose weekday is not that of the day they name, each with its place in the article. One of the two is
 * wrong, or the day of publication that the year was taken from. The event is compared all the same. What an editor decided is settled.
 */
export function checkWeekdays({ dates }: Pick<Comparison, 'dates'>, articles: readonly ArticleFile[]): Problem[] {
  return dates.flatMap((date) => {
    const article = articles.find(({ id }) => id === date.at.article);
    const isSettled = date.falls === undefined || date.decided !== undefined;
    return isSettled || article === undefined ? [] : [problemOf(date, article)];
  });
}

function problemOf({ at, iso, falls }: TimeExpression, { file, text }: ArticleFile): Problem {
  const place = text.indexOf(at.text);
  const message = `“${at.text}” names a weekday that does not fit: ${iso} is a ${falls}`;
  return { file, ...(place < 0 ? {} : placeAt(text, place)), message, remedy: REMEDY };
}
