import type { Frame, Token } from '../quotations/frames.ts';
import { caseBehind } from '../quotations/made-the-case.ts';
import type { Speech } from '../quotations/reading.ts';
import { type Content, content, hasVerb } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import { behindDetails } from './tag-details.ts';
import { isWanted } from './what-is-wanted.ts';

const OPENER = /^(?:that|whether|if|how|why|what|where|when|who)$/u;

const OBJECT_PREPOSITION = /^(?:of|for|against|about|as)$/u;

/** Estimated some 2,000 houses: a number so near is what was said. */
const NUMBER_WITHIN = 4;

/** Behind these a clause stands, whether its verb is known or not. */
const SAY = /^(?:said|says?|saying)$/u;

/** How many words may stand between a verb and “that”: told the people of Aton that. */
const AUDIENCE = 6;

/** What stands behind a verb of speech and is reported by it, up to token `end`. */
export function behindVerb(frame: Frame, speech: Speech, end: number, words: ReportingWords): Content | undefined {
  const from = behindDetails(frame, speech, end, words);
  const first = frame.tokens[from];
  if (!first || from >= end) return undefined;
  const isAct = words.verdictVerbs.has(speech.tag.verb) && !isVerdict(frame.tokens.slice(from, end), words);
  if (isAct) return undefined;
  if (first.kind === 'quotation') return content([[from, end - 1]], 'quotation behind');
  if (first.kind === 'mark') return behindMark(frame, from, end, words);
  if (speech.tag.form === 'inverted' && first.key === 'who') return undefined;
  if (OPENER.test(first.key))
    return isSilent(frame, speech.tag.at, first) ? undefined : content([[from, end - 1]], 'that');
  return behindWord({ frame, speech, from, end, words }, first);
}

interface Place {
  readonly frame: Frame;
  readonly speech: Speech;
  readonly from: number;
  readonly end: number;
  readonly words: ReportingWords;
}

function behindWord(place: Place, first: Token): Content | undefined {
  const { frame, speech, from, end, words } = place;
  const { verb, at } = speech.tag;
  const part = [[from, end - 1]] as const;
  const rest = frame.tokens.slice(from, end);
  const quotes = rest.some(({ kind }) => kind === 'quotation');
  const takesObject = words.objectVerbs.has(verb);
  if (/^add/u.test(verb) && /^(?:an?|another|one|two|three|\p{N}.*)$/u.test(first.key)) return undefined;
  if (isNothing(rest, verb, words)) return undefined;
  const said = caseBehind(frame, at, words);
  if (said > 0) return content([[said + 1, end - 1]], 'that');
  if (/^refer/u.test(verb)) return first.key === 'to' && hasAs(rest) ? content(part, 'object') : undefined;
  if (isStance(rest, words)) return content(part, 'object', 'noun');
  if (/^call/u.test(verb) && /^(?:on|upon)$/u.test(first.key))
    return rest.slice(0, CALLED).some(({ key }) => key === 'to') ? content(part, 'infinitive') : undefined;
  if (/^call/u.test(verb) && first.key === 'out')
    return rest.some(({ key }) => key === 'for') ? content(part, 'object') : undefined;
  const isNotTo = first.key === 'not' && rest[1]?.key === 'to';
  if (first.key === 'to' || isNotTo)
    return words.infinitiveVerbs.has(verb) && !/^call/u.test(verb) ? content(part, 'infinitive') : undefined;
  if (isWanted(verb, rest, words)) return content(part, 'object');
  if (OBJECT_PREPOSITION.test(first.key)) {
    return (takesObject || quotes || words.framingVerbs.has(verb)) && from === at + 1
      ? content(part, 'object', formOf(verb, words))
      : undefined;
  }
  if (takesObject && /^(?:being|having)$/u.test(first.key)) return content(part, 'object');
  if (words.phraseEnds.has(first.key) && !isPronoun(first, words))
    return SAY.test(verb) && opensWithPhrase(rest, words) ? content(part, 'bare clause') : undefined;
  if (isShownByData(place)) return content(part, 'what data show');
  const that = rest.findIndex(({ key }, index) => index > 0 && index < AUDIENCE && key === 'that');
  if (that > 0 && words.audienceVerbs.has(verb)) return content([[from + that, end - 1]], 'that');
  const demands = !/^call/u.test(verb) && rest.slice(0, AUDIENCE + 2).some(({ key }) => key === 'to');
  if (demands && words.infinitiveVerbs.has(verb)) return content(part, 'infinitive');
  const mark = rest.findIndex(({ kind }) => kind === 'mark');
  const isClause = words.prepositionVerbs.has(verb) && hasVerb(frame, from, mark < 0 ? end : from + mark, words);
  if (isClause) return content(part, 'bare clause');
  if (words.framingVerbs.has(verb) && rest.some(({ key }, index) => key === 'as' && index > 0))
    return content(part, 'object');
  if (isNaming(verb, rest)) return content(part, 'object');
  if (words.weakVerbs.has(verb) && !takesObject)
    return quotes && !isOfAnother(rest, words) ? content(part, 'quotation within') : undefined;
  if (takesObject && words.framingVerbs.has(verb)) return content(part, 'object');
  if (words.framingVerbs.has(verb) && !words.reportVerbs.has(verb)) {
    const judges = quotes || rest.some(({ key }) => /^(?:as|for|of|over)$/u.test(key));
    return judges ? content(part, 'object') : undefined;
  }
  const until = takesObject ? objectEnd(frame, from, end, words) : end;
  if (SAY.test(verb) || hasVerb(frame, from, until, words)) return content(part, 'bare clause');
  const counts = rest.slice(0, NUMBER_WITHIN).some(({ key }) => /^\p{N}/u.test(key));
  return takesObject || quotes ? content(part, 'object', counts ? 'clause' : formOf(verb, words)) : undefined;
}

/** Confirmed the loss but gave no reason: the second verb is that of the same subject, and no part of what was confirmed. */
function objectEnd({ tokens }: Frame, from: number, end: number, words: ReportingWords): number {
  const and = tokens.findIndex(({ key }, at) => {
    const next = tokens[at + 1];
    return at > from && at < end && /^(?:and|but)$/u.test(key) && next !== undefined && words.finiteVerbs.has(next.key);
  });
  return and < 0 ? end : and;
}

/** How many words those may have who are called on to do something. */
const CALLED = 16;

/** Has not said how she will act, would not say what it costs: nothing is told. */
function isSilent({ tokens }: Frame, at: number, opener: Token): boolean {
  const isNegated = tokens.slice(Math.max(0, at - 3), at).some(({ key }) => key === 'not' || key.endsWith("n't"));
  return isNegated && opener.key !== 'that' && /^(?:sa(?:id|y)|reveal(?:ed)?|disclosed?)$/u.test(tokens[at]?.key ?? '');
}

/** Said nothing new; but said nothing was lost. */
function isNothing([first, next]: readonly Token[], verb: string, words: ReportingWords): boolean {
  const isVerb = next !== undefined && (words.finiteVerbs.has(next.key) || words.beForms.has(next.key));
  return SAY.test(verb) && /^(?:nothing|little|much|anything)$/u.test(first?.key ?? '') && !isVerb;
}

/** Referred to the plan as a mistake. */
function hasAs(rest: readonly Token[]): boolean {
  return rest.some(({ key }) => key === 'as');
}

/** How many words may stand before a noun for what one feels about a thing: his strong opposition. */
const STANCE_WITHIN = 3;

/** Tweeted his opposition to the plan: what is felt is told. */
function isStance(rest: readonly Token[], { stanceNouns, phraseEnds }: ReportingWords): boolean {
  const noun = rest.slice(0, STANCE_WITHIN).findIndex(({ key }) => stanceNouns.has(key));
  const isRun = rest.slice(0, Math.max(0, noun)).every(({ kind, key }) => kind === 'word' && !phraseEnds.has(key));
  const next = rest[noun + 1];
  const isOver = next === undefined || next.kind === 'mark';
  return noun >= 0 && isRun && (isOver || /^(?:to|for|that|about|over|at|with|of|in)$/u.test(next.key));
}

/** How many words a phrase may have with which what is said begins. */
const OPENING = 10;

/** Says with their new plans, the farmers are on the way out; but not “said in Aton, where she is at home”. */
function opensWithPhrase(rest: readonly Token[], words: ReportingWords): boolean {
  const comma = rest.findIndex(({ key }) => key === ',');
  const next = rest[comma + 1];
  const isPhrase = comma > 1 && comma <= OPENING && rest.slice(0, comma).every(({ kind }) => kind === 'word');
  if (!isPhrase || next?.kind !== 'word' || /^(?:wh\p{L}+|and|but|or)$|ing$/u.test(next.key)) return false;
  return rest.slice(comma + 1).some(({ key }) => words.finiteVerbs.has(key));
}

/** The word in front of a phrase whose article may stand before it. */
function behindArticle({ tokens }: Frame, from: number, { determiners }: ReportingWords): Token | undefined {
  return determiners.has(tokens[from - 1]?.key ?? '') ? tokens[from - 2] : tokens[from - 1];
}

/** Data from the council: the noun in front of the preposition. */
function nounBefore({ tokens }: Frame, from: number, { determiners }: ReportingWords): Token | undefined {
  return determiners.has(tokens[from - 1]?.key ?? '') ? tokens[from - 3] : tokens[from - 2];
}

/** A poll shows, figures indicate: whatever stands behind it is what they show; but Bo said the data show a rise. */
function isShownByData({ frame, speech: { tag }, words }: Place): boolean {
  const isShown = /^(?:show|indicate|suggest|f(?:ind|ound)|reveal)/u.test(tag.verb);
  if (!isShown || !tag.subject) return false;
  const { from, head } = tag.subject;
  const isFrom = /^(?:from|by|of|in)$/u.test(behindArticle(frame, from, words)?.key ?? '');
  const noun = isFrom ? nounBefore(frame, from, words) : undefined;
  const isData = words.dataNouns.has(head) || (noun !== undefined && words.dataNouns.has(noun.key));
  return isData && !words.reportVerbs.has(frame.tokens[from - 1]?.key ?? '');
}

/** Called the plan a mistake; called a meeting names nothing. */
function isNaming(verb: string, rest: readonly Token[]): boolean {
  const an = rest.findIndex(({ key }, at) => at > 0 && at < AUDIENCE + 2 && /^an?$/u.test(key));
  if (/^call/u.test(verb) && /^(?:this|it|him|her|them|that)$/u.test(rest[0]?.key ?? '') && rest[1]?.key === 'the')
    return true;
  const isClosed = rest.slice(0, Math.max(0, an)).every(({ kind }) => kind === 'word');
  return /^(?:call|brand|dub|deem|term)/u.test(verb) && an > 0 && isClosed;
}

/** Signed a paper which she said was “old”: another verb stands before the quotation. */
function isOfAnother(rest: readonly Token[], words: ReportingWords): boolean {
  const quotation = rest.findIndex(({ kind }) => kind === 'quotation');
  return rest
    .slice(0, quotation)
    .some(({ key }) => /^(?:said|says|told|that|which|who)$/u.test(key) || words.sourceMarkers.has(key));
}

/** Rejected the claim, dismissed it as “old”; a council that rejects a bill says nothing. */
function isVerdict(rest: readonly Token[], { claimNouns }: ReportingWords): boolean {
  return rest.some(({ kind, key }) => kind === 'quotation' || key === 'as' || claimNouns.has(key));
}

/** Accused the builders of haste is what was said, announced a delay is not. */
function formOf(verb: string, words: ReportingWords): Content['form'] {
  return words.framingVerbs.has(verb) ? 'clause' : 'noun';
}

function isPronoun({ key }: Token, words: ReportingWords): boolean {
  return words.personPronouns.has(key) || words.groupPronouns.has(key) || /^(?:i|we|you|there|here)$/u.test(key);
}

/** How many words may stand between commas before what is said: said, after his speech, in a talk with Bo, that. */
const ASIDES = 20;

function opensContent(token: Token | undefined): boolean {
  return token?.key === 'that' || token?.kind === 'quotation';
}

/** Said: …; said, “…”; said, however, that …. */
function behindMark({ tokens }: Frame, at: number, end: number, words: ReportingWords): Content | undefined {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= end || !next) return undefined;
  if (mark?.key === ':') return content([[at + 1, end - 1]], 'colon');
  if (next.kind === 'quotation') return content([[at + 1, end - 1]], 'quotation behind');
  const second = tokens.findIndex(
    ({ kind }, index) => kind === 'mark' && index > at && index < at + ASIDES && opensContent(tokens[index + 1]),
  );
  const that = tokens[second + 1];
  const isOther = tokens.slice(at, Math.max(at, second)).some(({ key }) => words.reportVerbs.has(key));
  if (isOther) return undefined;
  return mark?.key === ',' && second > 0 && second + 1 < end && (that?.key === 'that' || that?.kind === 'quotation')
    ? content([[second + 1, end - 1]], 'that')
    : undefined;
}
