import { channelOf } from '../quotations/channel.ts';
import type { Frame, Token } from '../quotations/frames.ts';
import { phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';
import type { ReportingWords } from './reporting-words.ts';
import { leadsToWish } from './what-is-wanted.ts';

/** How many words a phrase behind a verb may have that says when or where something was said. */
const LONGEST = 7;

/** The same behind “said”, whose “that” opens nothing but what is said: said on “The Hour” last week that. */
const LONGEST_OF_SAY = 18;

const SAY = /^sa(?:id|ys?|ying)$/u;

/** How many capitalised words may stand in front of an audience. */
const AUDIENCE = 4;

/** The first token behind a verb and what belongs to it: subject, adverbs, whom it was told, when, and where. */
export function behindDetails(frame: Frame, { tag }: Speech, end: number, words: ReportingWords): number {
  let at = tag.at + 1;
  if (tag.form === 'inverted' && tag.subject && tag.subject.from > tag.at) at = tag.subject.to + 1;
  for (;;) {
    const next = behindOne(frame, at, tag, end, words);
    if (next === at) return at;
    at = next;
  }
}

function behindOne(frame: Frame, at: number, tag: Speech['tag'], end: number, words: ReportingWords): number {
  const token = frame.tokens[at];
  if (token?.kind !== 'word' || at >= end) return at;
  const isTime =
    words.calendar.has(token.key) || /^(?:today|yesterday|earlier|later|again|also|p\.?m|a\.?m)$/u.test(token.key);
  if (isTime || (/^\d/u.test(token.key) && words.calendar.has(frame.tokens[at - 1]?.key ?? ''))) return at + 1;
  const ago = [at + 1, at + 2].find((index) => frame.tokens[index]?.key === 'ago');
  if (ago !== undefined && words.timeUnits.has(frame.tokens[ago - 1]?.key ?? '')) return ago + 1;
  if (token.key.endsWith('ly') && !token.capital) return at + 1;
  if (/^(?:instead|simply|too|only|though|however)$/u.test(token.key) && frame.tokens[at + 1]?.kind !== 'word')
    return at + 1;
  if (token.key === 'back' && /^(?:in|on|at|last)$/u.test(frame.tokens[at + 1]?.key ?? '')) return at + 1;
  if (token.key === 'out' && at === tag.at + 1 && /^point/u.test(tag.verb)) return at + 1;
  if (/^(?:told|tells?|telling|ask(?:s|ed|ing)?)$/u.test(tag.verb) && at === tag.at + 1) {
    const question = questionBehind(frame, at, tag, end);
    if (question !== undefined) return question;
    if (/^(?:me|us|you|him|her|them|it)$/u.test(token.key)) return at + 1;
    const whom = phraseStartingAt(frame, at, words);
    return behindWhom(frame, whom ? whom.to + 1 : at, words);
  }
  return behindPhrase(frame, at, tag, end, words);
}

/** Asked her class whether, asked Bo what, told the council how: behind whom was asked or told. */
function questionBehind({ tokens }: Frame, at: number, { verb }: Speech['tag'], end: number): number | undefined {
  const opens = verb.startsWith('ask') ? /^(?:whether|if|what|why|how|when)$/u : /^(?:whether|what|why|how)$/u;
  const next = tokens.findIndex(
    ({ key }, index) => index >= at && index < Math.min(end, at + LONGEST) && opens.test(key),
  );
  const isRun = next > at && tokens.slice(at, next).every(({ kind, key }) => kind === 'word' && key !== 'for');
  return isRun ? next : undefined;
}

/** Told White House reporters; told his wife and friends. */
function behindWhom(frame: Frame, at: number, words: ReportingWords): number {
  const { tokens } = frame;
  const audience = tokens.findIndex(
    ({ key, kind }, index) => index >= at && index < at + AUDIENCE && kind === 'word' && words.audiences.has(key),
  );
  const isRun = audience >= 0 && tokens.slice(at, audience).every(({ capital }) => capital);
  if (isRun) return audience + 1;
  const body = /^(?:of|from|at)$/u.test(tokens[at]?.key ?? '') ? phraseStartingAt(frame, at + 1, words) : undefined;
  if (body && body.kind !== 'description' && body.kind !== 'pronoun') return body.to + 1;
  return tokens[at]?.key === 'and' && tokens[at + 2]?.kind === 'word' ? at + 2 : at;
}

/** “in a statement”, “on Thursday”, “to reporters”; not “in two weeks’ time”, which may be told. */
function behindPhrase(frame: Frame, at: number, tag: Speech['tag'], end: number, words: ReportingWords): number {
  const { tokens } = frame;
  if (!/^(?:in|on|at|via|through|during|to|from|by|over|before|last|this|for)$/u.test(tokens[at]?.key ?? '')) return at;
  if (leadsToWish(tokens[at], tag.verb, words)) return at;
  if (tokens[at]?.key === 'to' && words.infinitiveVerbs.has(tag.verb) && isInfinitive(tokens[at + 1], words)) return at;
  const that = thatBehind(frame, at, tag, end, words);
  if (that !== undefined) return that;
  const whom = behindWhomItIsSaid(frame, at, tag, words);
  if (whom !== undefined) return whom;
  const channel = channelOf(frame, tag, words);
  for (let next = at + 1; next < Math.min(end, at + LONGEST); next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word') return at;
    const isNoun = words.audiences.has(token.key) || words.speechPlatforms.has(token.key) || token.end === channel?.end;
    if (
      (isNoun || words.calendar.has(token.key) || isSpan(tokens[next - 1], token)) &&
      !goesOn(tokens[next + 1], words)
    )
      return next + 1;
  }
  return at;
}

/** Says to Cy Dow, “…”; tweeted to Cy Dow to “leave”. */
function behindWhomItIsSaid(frame: Frame, at: number, { verb, framing }: Speech['tag'], words: ReportingWords) {
  if (frame.tokens[at]?.key !== 'to' || framing || !words.reportVerbs.has(verb)) return undefined;
  const whom = phraseStartingAt(frame, at + 1, words);
  const next = whom && frame.tokens[whom.to + 1];
  const isOver = next?.kind !== 'word' || (next.key === 'to' && !SAY.test(verb));
  return whom && whom.kind !== 'description' && isOver ? whom.to + 1 : undefined;
}

/** At the time; this week, last summer. */
function isSpan(before: Token | undefined, { key }: Token): boolean {
  if (/^(?:time|moment)$/u.test(key)) return true;
  const isNear = /^(?:this|last|that)$/u.test(before?.key ?? '');
  return (
    isNear &&
    /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/u.test(key)
  );
}

/** Vowed to stay; said to the council. */
function isInfinitive(next: Token | undefined, words: ReportingWords): boolean {
  return next?.kind === 'word' && !next.capital && !words.determiners.has(next.key) && !words.audiences.has(next.key);
}

function goesOn(token: Token | undefined, words: ReportingWords): boolean {
  return token !== undefined && (words.audiences.has(token.key) || words.speechNouns.has(token.key));
}

/** “in an interview with the club that …”: all up to it says where, if no clause stands between. */
function thatBehind(
  { tokens }: Frame,
  at: number,
  { verb, framing }: Speech['tag'],
  end: number,
  words: ReportingWords,
): number | undefined {
  if (/^(?:to|for)$/u.test(tokens[at]?.key ?? '') && framing) return undefined;
  const isSay = SAY.test(verb);
  for (let next = at + 1; next < Math.min(end, at + (isSay ? LONGEST_OF_SAY : LONGEST + 2)); next += 1) {
    const token = tokens[next];
    if (token?.key === 'that') return isRelative(tokens, next, words) ? undefined : next;
    if (isSay && token?.kind === 'quotation' && next === at + 1) continue;
    if (token?.kind !== 'word' || words.finiteVerbs.has(token.key) || words.beForms.has(token.key)) return undefined;
  }
  return undefined;
}

/** In a statement that was seen, that replaced the old one: it tells more of where something was said. */
export function isRelative(tokens: readonly Token[], that: number, words: ReportingWords): boolean {
  const [noun, verb] = [tokens[that - 1], tokens[that + 1]];
  if (noun?.kind !== 'word' || words.calendar.has(noun.key) || words.speechVerbs.has(noun.key)) return false;
  if (verb?.kind !== 'word' || verb.capital) return false;
  return words.finiteVerbs.has(verb.key) || words.beForms.has(verb.key) || /[^e]ed$/u.test(verb.key);
}
