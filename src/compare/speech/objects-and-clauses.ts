import type { Frame, Token } from '../quotations/frames.ts';
import { AUDIENCE, all, type BehindPlace, type BehindRule, formOf, SAY } from './behind-place.ts';
import { isClauseOfObject } from './clause-of-object.ts';
import { content, hasVerb } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** Vowed to stay, promised not to go: only behind verbs of promise and demand. */
export const infinitive: BehindRule = (place) => {
  const { first, rest, verb, words } = place;
  const isNotTo = first.key === 'not' && rest[1]?.key === 'to';
  if (first.key !== 'to' && !isNotTo) return undefined;
  // Tweeted to the mayor to “leave the dam”.
  const isQuoted = rest[1]?.kind === 'quotation' && words.reportVerbs.has(verb);
  return (words.infinitiveVerbs.has(verb) && !/^call/u.test(verb)) || isQuoted ? all(place, 'infinitive') : 'nothing';
};

/** Accused of haste, warned of a flood, complained about “the smell”. */
export const prepositionalObject: BehindRule = (place) => {
  const { first, verb, from, quotes, takesObject, words } = place;
  if (!/^(?:of|for|against|about|as)$/u.test(first.key) || isRough(place)) return undefined;
  const isBeside = from === place.speech.tag.at + 1;
  const isSaid = takesObject || quotes || words.framingVerbs.has(verb);
  return isSaid && isBeside ? all(place, 'object', formOf(verb, words)) : 'nothing';
};

/** Said about 480 keepers were sent away: a number behind “about” is not what is spoken of. */
function isRough({ first, rest, verb, words }: BehindPlace): boolean {
  return first.key === 'about' && /^\p{N}/u.test(rest[1]?.key ?? '') && !words.prepositionVerbs.has(verb);
}

/** Verbs behind which a deed may stand in the form of a participle. */
const DEEDS = /^(?:den(?:y|ie)|admit|acknowledg|recommend|propos|suggest|advis)/u;

/** Denied being in breach of the law, admitted breaking it, recommended closing the dam. */
export const beingObject: BehindRule = (place) => {
  const { first, verb, takesObject } = place;
  const isDeed = DEEDS.test(verb) ? !first.capital && first.key.endsWith('ing') : /^(?:being|having)$/u.test(first.key);
  return (takesObject || DEEDS.test(verb)) && isDeed ? all(place, 'object') : undefined;
};

/** Says with their new plans, the farmers are on the way out; but not “said in Aton, where she is at home”. */
export const openingPhrase: BehindRule = (place) => {
  const { first, rest, verb, words } = place;
  if (!words.phraseEnds.has(first.key) || isPronoun(first, words) || isRough(place)) return undefined;
  if (!SAY.test(verb)) return 'nothing';
  const pronoun = clauseWithin(rest, words);
  if (pronoun > 0) return content([[place.from + pronoun, place.end - 1]], 'bare clause');
  return opensWithPhrase(rest, words) ? all(place, 'bare clause') : 'nothing';
};

function isPronoun({ key }: Token, words: ReportingWords): boolean {
  return words.personPronouns.has(key) || words.groupPronouns.has(key) || /^(?:i|we|you|there|here)$/u.test(key);
}

/** How many words a phrase may have with which what is said begins. */
const OPENING = 10;

/** Said after their talk he thinks it holds: where the clause begins behind a phrase without a comma, -1 if nowhere. */
function clauseWithin(rest: readonly Token[], words: ReportingWords): number {
  const at = rest.findIndex(({ key }) => /^(?:he|she|they|we|i)$/u.test(key));
  const isRun =
    at > 1 &&
    at < OPENING &&
    rest.slice(0, at).every(({ kind, key }) => kind === 'word' && !words.finiteVerbs.has(key));
  const isOpen =
    isRun &&
    !/^(?:and|or|but)$/u.test(rest[0]?.key ?? '') &&
    !/^(?:wh\p{L}+|how|as|that|because|if|and|but|than|before|after|since|until)$/u.test(rest[at - 1]?.key ?? '');
  return isOpen ? at : -1;
}

function opensWithPhrase(rest: readonly Token[], words: ReportingWords): boolean {
  const comma = rest.findIndex(({ key }) => key === ',');
  const next = rest[comma + 1];
  const isPhrase = comma > 1 && comma <= OPENING && rest.slice(0, comma).every(({ kind }) => kind === 'word');
  if (!isPhrase || next?.kind !== 'word' || /^(?:wh\p{L}+|and|but|or)$|ing$/u.test(next.key)) return false;
  // “The keepers, Bo said on the hour, were late”: behind the comma the subject in front has its verb.
  if (words.finiteVerbs.has(next.key) || words.beForms.has(next.key)) return false;
  return rest.slice(comma + 1).some(({ key }) => words.finiteVerbs.has(key));
}

/** Told the people of Aton that. */
export const audienceThat: BehindRule = ({ rest, verb, from, end, words }) => {
  const that = rest.findIndex(({ key }, index) => index > 0 && index < AUDIENCE && key === 'that');
  return that > 0 && words.audienceVerbs.has(verb) ? content([[from + that, end - 1]], 'that') : undefined;
};

/** Urged the council to act. */
export const demand: BehindRule = (place) => {
  const demands = !/^call/u.test(place.verb) && place.rest.slice(0, AUDIENCE + 2).some(({ key }) => key === 'to');
  return demands && place.words.infinitiveVerbs.has(place.verb) ? all(place, 'infinitive') : undefined;
};

/** Warned the dam would break: these verbs take no object that is told. */
export const clauseOfPrepositionVerb: BehindRule = (place) => {
  const { frame, from, end, rest, words } = place;
  const mark = rest.findIndex(({ kind }) => kind === 'mark');
  const isClause = words.prepositionVerbs.has(place.verb) && hasVerb(frame, from, mark < 0 ? end : from + mark, words);
  return isClause ? all(place, 'bare clause') : undefined;
};

/** Described the dam as old. */
export const framedAs: BehindRule = (place) =>
  place.words.framingVerbs.has(place.verb) && place.rest.some(({ key }, index) => key === 'as' && index > 0)
    ? all(place, 'object')
    : undefined;

/** Called the plan a mistake; called a meeting names nothing. */
export const naming: BehindRule = (place) => (isNaming(place.verb, place.rest) ? all(place, 'object') : undefined);

/** How many words the name of a thing may have, with the country of a place between commas. */
const THING = 16;

function isNaming(verb: string, rest: readonly Token[]): boolean {
  const an = rest.findIndex(({ key }, at) => at > 0 && at < THING && /^an?$/u.test(key));
  if (/^call/u.test(verb) && /^(?:this|it|him|her|them|that)$/u.test(rest[0]?.key ?? '') && rest[1]?.key === 'the')
    return true;
  const marks = rest.slice(0, Math.max(0, an)).flatMap(({ kind }, at) => (kind === 'word' ? [] : [at]));
  // In Aton, Vale, a mistake; but “called the council, a meeting”.
  const isPlace =
    marks.length === 2 && marks[0] !== an - 1 && [-1, 1].every((step) => rest[(marks[0] ?? 0) + step]?.capital);
  return /^(?:call|brand|dub|deem|term)/u.test(verb) && an > 0 && (isPlace || marks.length === 0);
}

const THINKS = /^(?:believ|think|thought|hop(?:e|ing)|fear|expect|agree|suggest|suspect)/u;

/** Believes the dam will hold: no “that” is needed behind what is thought, if a verb stands there. */
export const thought: BehindRule = (place) => {
  const { frame, from, end, first, verb, words } = place;
  const isClause = THINKS.test(verb) && first.key !== 'to' && isClauseOfObject(frame, from, end, words);
  return isClause && words.weakVerbs.has(verb) && !isToldAlready(place) ? all(place, 'bare clause') : undefined;
};

/** Bo said he believes it, was asked if she thought so: whose thought it is has said so, or nobody has. */
function isToldAlready({ frame: { tokens }, speech: { tag }, words }: BehindPlace): boolean {
  const { kind, from = 0 } = tag.subject ?? {};
  const before = tokens[from - 1];
  const isOpen = before?.kind !== 'word' || (words.phraseEnds.has(before.key) && !/^(?:if|whether)$/u.test(before.key));
  return kind === 'pronoun' && !isOpen;
}

/** Found “little”: a weak verb reports by its quotation, unless another verb stands before that. */
export const weakVerb: BehindRule = (place) => {
  const { rest, verb, quotes, takesObject, words } = place;
  if (!words.weakVerbs.has(verb) || takesObject) return undefined;
  return quotes && !isOfAnother(rest, words) ? all(place, 'quotation within') : 'nothing';
};

/** Signed a paper which she said was “old”: another verb stands before the quotation. */
function isOfAnother(rest: readonly Token[], words: ReportingWords): boolean {
  const quotation = rest.findIndex(({ kind }) => kind === 'quotation');
  return rest
    .slice(0, quotation)
    .some(({ key }) => /^(?:said|says|told|that|which|who)$/u.test(key) || words.sourceMarkers.has(key));
}

/** Condemned the plan. */
export const framedObject: BehindRule = (place) =>
  place.takesObject && place.words.framingVerbs.has(place.verb) ? all(place, 'object') : undefined;

/** Praised the keepers for their haste; praised them tells nothing. */
export const judgement: BehindRule = (place) => {
  const { verb, quotes, words } = place;
  if (!words.framingVerbs.has(verb) || words.reportVerbs.has(verb)) return undefined;
  return quotes || hasReason(place) ? all(place, 'object') : 'nothing';
};

/** Praised for haste; of a verb for blows a reason is “for hiding it”, not “for days”. */
function hasReason({ rest, verb, words }: BehindPlace): boolean {
  const isBlow = words.blowVerbs.has(verb);
  return rest.some(({ key }, at) => {
    const next = rest[at + 1]?.key ?? '';
    if (isBlow && key === 'for') return !/^(?:an?|the|\p{N}.*)$/u.test(next) && !words.timeUnits.has(next);
    return /^(?:as|for|over)$/u.test(key) || (!isBlow && key === 'of');
  });
}

/** Said the dam was old; wrote they expect a flood. */
export const clauseBehind: BehindRule = (place) => {
  const { frame, from, end, first, verb, takesObject, words } = place;
  const isSubject = /^(?:he|she|they|we|it)$/u.test(first.key);
  if (isSubject && words.reportVerbs.has(verb)) return all(place, 'bare clause');
  const until = takesObject ? objectEnd(frame, from, end, words) : end;
  // Wrote they expect: behind such a pronoun a verb must stand.
  const isClause = SAY.test(verb) || /^(?:he|she|they|we|i)$/u.test(place.first.key);
  const hasClause = takesObject ? isClauseOfObject : hasVerb;
  return isClause || hasClause(frame, from, until, words) ? all(place, 'bare clause') : undefined;
};

/** Confirmed the loss but gave no reason: the second verb is that of the same subject, and no part of what was confirmed. */
function objectEnd({ tokens }: Frame, from: number, end: number, words: ReportingWords): number {
  const and = tokens.findIndex(({ key }, at) => {
    const next = tokens[at + 1];
    return at > from && at < end && /^(?:and|but)$/u.test(key) && next !== undefined && words.finiteVerbs.has(next.key);
  });
  return and < 0 ? end : and;
}

/** Estimated some 2,000 houses: a number so near is what was said. */
const NUMBER_WITHIN = 4;

/** Announced its withdrawal. */
export const objectBehind: BehindRule = (place) => {
  const { rest, verb, quotes, takesObject, words } = place;
  if (!takesObject && !quotes) return undefined;
  const counts = rest.slice(0, NUMBER_WITHIN).some(({ key }) => /^\p{N}/u.test(key));
  return all(place, 'object', counts ? 'clause' : formOf(verb, words));
};
