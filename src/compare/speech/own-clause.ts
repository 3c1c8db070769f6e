import type { Frame } from '../quotations/frames.ts';
import type { Content, Part } from './content-parts.ts';

/** Rules by which no clause is found but what somebody wants, promises, blames or has in quotation marks. */
const NO_CLAUSE = /^(?:object|infinitive|quotation behind|quotation within|expected)$/u;

/** Rules by which a clause behind the verb is found; where the verb stands behind, all in front of it is said. */
const BEHIND = /^(?:that|bare clause)$/u;

/** With these the report says what happened besides, behind whatever was said. */
const BESIDES = /^(?:after|amid|following)$/u;
/** The same behind a mark. */
const BESIDES_BEHIND_MARK =
  /^(?:after|amid|following|as|while|before|when|even|though|although|whereas|with|despite)$/u;
/** Behind a mark the report says more of a thing that somebody vows or urges something about: a plea that failed. */
const MORE_OF_THING = /^(?:who|which|whose|where|an?)$/u;
/** How long before: hours after, just a day after. */
const HOW_LONG =
  /^(?:an?|one|two|three|\d+|just|only|shortly|soon|less|more|than|minutes?|hours?|days?|weeks?|months?|years?|moments?|immediately|even)$/u;

/**
 * What is said without the clause in which the report goes on: urged them to leave after the dam broke; said that it would
 * hold, though he gave no reason. Behind “that” a clause is the report’s only where it cannot well be said.
 */
export function withoutOwnClause(frame: Frame, part: Part, { rule }: Pick<Content, 'rule'>): Part {
  const [from, to] = part;
  const end =
    rule === 'infinitive'
      ? besides(frame, part, MORE_OF_THING)
      : NO_CLAUSE.test(rule)
        ? besides(frame, part)
        : BEHIND.test(rule)
          ? ofSpeaker(frame, part)
          : -1;
  const last = end < 0 ? to : behindHowLong(frame, end, from);
  return last < from ? part : [from, last];
}

function besides({ tokens }: Frame, [from, to]: Part, alsoBehindMark = /^$/u): number {
  return tokens.findIndex(({ key }, at) => {
    if (at <= from || at > to) return false;
    const isBehindMark = tokens[at - 1]?.kind === 'mark' || tokens[at - 1]?.kind === 'quotation';
    return BESIDES.test(key) || (isBehindMark && (BESIDES_BEHIND_MARK.test(key) || alsoBehindMark.test(key)));
  });
}

/** Though he gave no reason; but did not say when; after the council left. */
function ofSpeaker({ tokens }: Frame, [from, to]: Part): number {
  return tokens.findIndex(({ key, kind }, at) => {
    if (at <= from || at > to || kind !== 'word') return false;
    let left = at - 1;
    while (left > from && HOW_LONG.test(tokens[left]?.key ?? '')) left -= 1;
    if (tokens[left]?.kind !== 'mark') return false;
    const next = tokens[at + 1]?.key ?? '';
    if (/^(?:though|although)$/u.test(key)) return /^(?:he|she|they)$/u.test(next);
    if (/^(?:but|and)$/u.test(key)) return isSilence(tokens.slice(at + 1, at + 4).map((one) => one.key));
    return /^(?:after|amid|following)$/u.test(key);
  });
}

/** But did not say when, but he declined to, and gave no reason. */
function isSilence(next: readonly string[]): boolean {
  return /^(?:(?:he|she|they|it) )?(?:(?:did|does|do|has|have|had|would) not|(?:did|does|do|has|have|had|would)n't|declined|declines|refused|(?:gave|offered|provided|had) no)\b/u.test(
    next.join(' '),
  );
}

/** The last token in front of the words that say how long: a mark, too, is no part of what is said. */
function behindHowLong({ tokens }: Frame, at: number, from: number): number {
  let left = at - 1;
  while (left > from && HOW_LONG.test(tokens[left]?.key ?? '')) left -= 1;
  return tokens[left]?.kind === 'mark' ? left - 1 : left;
}
