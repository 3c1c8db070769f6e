import type { Frame, Token } from '../quotations/frames.ts';
import { all, type BehindPlace, type BehindRule } from './behind-place.ts';
import type { ReportingWords } from './reporting-words.ts';

/** A poll shows, figures indicate: whatever stands behind it is what they show; but Bo said the data show a rise. */
export const shownByData: BehindRule = (place) => (isShownByData(place) ? all(place, 'what data show') : undefined);

function isShownByData({ frame, speech: { tag }, words }: BehindPlace): boolean {
  const isShown = /^(?:show|indicate|suggest|f(?:ind|ound)|reveal)/u.test(tag.verb);
  if (!isShown || !tag.subject) return false;
  const { from, head } = tag.subject;
  const isFrom = /^(?:from|by|of|in)$/u.test(behindArticle(frame, from, words)?.key ?? '');
  const noun = isFrom ? nounBefore(frame, from, words) : undefined;
  const isData = words.dataNouns.has(head) || (noun !== undefined && words.dataNouns.has(noun.key));
  return isData && !words.reportVerbs.has(frame.tokens[from - 1]?.key ?? '');
}

/** The word in front of a phrase whose article may stand before it. */
function behindArticle({ tokens }: Frame, from: number, { determiners }: ReportingWords): Token | undefined {
  return determiners.has(tokens[from - 1]?.key ?? '') ? tokens[from - 2] : tokens[from - 1];
}

/** Data from the council: the noun in front of the preposition. */
function nounBefore({ tokens }: Frame, from: number, { determiners }: ReportingWords): Token | undefined {
  return determiners.has(tokens[from - 1]?.key ?? '') ? tokens[from - 3] : tokens[from - 2];
}
