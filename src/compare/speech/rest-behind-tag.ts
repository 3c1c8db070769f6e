import type { Frame, Token } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import { clauseEnd } from './clause-end.ts';
import { hasVerb, type Part } from './content-parts.ts';
import { mainClauseBehind } from './front-clause.ts';
import type { ReportingWords } from './reporting-words.ts';

/**
 * What is said behind a tag in the midst of a sentence, and the comma behind that: the dam broke, Bo said, as it had rained for
 * weeks. `isEnclosed`: a clause stands behind it.
 */
export function restBehindTag(
  frame: Frame,
  speech: Speech,
  isEnclosed: boolean,
  all: readonly Speech[],
  words: ReportingWords,
): Part | undefined {
  const { tokens } = frame;
  const { tag } = speech;
  const at = tokens.findIndex(({ key }, index) => index > tag.at && key === ',') + 1;
  if (at === 0) return undefined;
  if (!isEnclosed) return opensWithVerb(tokens[at], tokens[at + 1], words) ? [at, tokens.length - 1] : undefined;
  // Said Bo, a keeper of the dam, it is old.
  const isApposition = tag.form === 'inverted' && /^(?:an?|the|his|her|their|its|who)$/u.test(tokens[at]?.key ?? '');
  const from = isApposition ? mainClauseBehind(frame, at, words) + 1 : at;
  const to = clauseEnd(frame, speech, all, words) - 1;
  return from > 0 && from < to && isRest(frame, tag.at, from, all, words) ? [from, to] : undefined;
}

/** Is, was; past forms in front of an article: the paper, Bo said, listed the dangers. */
export function opensWithVerb(token: Token | undefined, next: Token | undefined, words: ReportingWords): boolean {
  if (token === undefined) return false;
  const isPast = !token.capital && /[^e]ed$/u.test(token.key) && words.determiners.has(next?.key ?? '');
  return words.finiteVerbs.has(token.key) || words.beForms.has(token.key) || isPast;
}

/** What was done to somebody before or as he spoke: Asked about the dam, Bo said; Bo said, when asked. */
export const ASKED = /^(?:asked|pressed|questioned|quizzed|reached|contacted|speaking)$/u;

/** With these the report says more of who spoke, or to what it was said. */
const OF_SPEAKER = /^(?:who|whose|whom|according|citing|referring|speaking|reading|quoting|pointing)$/u;

/** Behind these the report sets its own words against what was said, as often as not. */
const AGAINST = /^(?:but|yet|though|although|while|whereas|however|despite)$/u;

/** A second verb of speech behind the comma: adding that. */
const TELLS = /ing$|^(?:said|says|told|added|wrote)$/u;

/** Not “as he left”, “adding that”, “but the council did not see it”. */
function isRest(frame: Frame, verb: number, at: number, all: readonly Speech[], words: ReportingWords): boolean {
  const [first, next] = [frame.tokens[at]?.key ?? '', frame.tokens[at + 1]];
  // Wrote Bo, a reference to the dam; but, Bo said, a dam is built.
  const isMore = OF_SPEAKER.test(first) || (/^an?$/u.test(first) && hasVerb(frame, 0, verb, words));
  const isOfSpeaker = words.personPronouns.has(next?.key ?? '') || ASKED.test(next?.key ?? '');
  const isWhen = /^(?:as|when|before|after)$/u.test(first) && isOfSpeaker;
  const isOther = AGAINST.test(first) && next?.kind !== 'quotation';
  return !isMore && !isWhen && !isOther && !all.some(({ tag }) => tag.at === at && TELLS.test(tag.verb));
}
