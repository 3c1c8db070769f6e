import { isAside } from './aside.ts';
import type { Frame, Token } from './frames.ts';
import { caseBehind } from './made-the-case.ts';
import { isNoun } from './noun-not-verb.ts';
import { isNameWord, type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import { isPhrasal } from './phrasal-verbs.ts';
import { isRestOfPlace } from './rest-of-place.ts';
import type { SpeechWords } from './speech-words.ts';

/** A reporting verb, or a word in place of one, with its subject. */
export interface Tag {
  /** Token of the verb. */
  readonly at: number;
  readonly verb: string;
  /** inverted: said Bo. before: Bo said. source: according to Bo. by: described by Bo. shared: the subject of another verb. passive: nobody is named. */
  readonly form: 'before' | 'inverted' | 'source' | 'by' | 'shared' | 'passive';
  readonly subject: NounPhrase | undefined;
  /** The verb says what somebody calls a thing, and does not alone make speech of what stands beside it. */
  readonly framing: boolean;
}

/** How far back over commas the subject of a verb is looked for, in phrases: “Bo, 41, the mayor, who was there, said”. */
const MOST_PHRASES = 5;

/** The tags of a frame, in order. */
export function tagsOf(frame: Frame, words: SpeechWords): Tag[] {
  return frame.tokens.flatMap((token, at) => {
    if (token.kind !== 'word') return [];
    if (words.sourceMarkers.has(token.key) && frame.tokens[at + 1]?.key === 'to') {
      return [
        {
          at,
          verb: token.key,
          form: 'source' as const,
          subject: phraseStartingAt(frame, at + 2, words),
          framing: false,
        },
      ];
    }
    const speech = words.speechVerbs.has(token.key) || isPhrasal(frame, at, words) || caseBehind(frame, at, words) > 0;
    if (!speech && !words.framingVerbs.has(token.key)) return [];
    const object = /^(?:quot|cit)(?:ed|es|ing)$/u.test(token.key) ? quotedObject(frame, at, words) : undefined;
    if (object) return [{ at, verb: token.key, form: 'inverted' as const, subject: object, framing: false }];
    return isNoun(frame, at, words) || isAdjective(frame, at, words)
      ? []
      : [{ at, verb: token.key, framing: !speech, ...subjectOf(frame, at, words) }];
  });
}

/** The agency quoted Bo (as saying). */
function quotedObject(frame: Frame, at: number, words: SpeechWords): NounPhrase | undefined {
  if (words.beForms.has(frame.tokens[at - 1]?.key ?? '')) return undefined;
  const object = phraseStartingAt(frame, at + 1, words);
  return object && object.kind !== 'document' ? object : undefined;
}

/** “Jobs and alleged theft”: straight before a noun, not behind its subject. */
function isAdjective({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [before, token, next] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!token || next?.kind !== 'word' || next.capital) return false;
  if (isBehindPreposition(before, token) && !words.phraseEnds.has(next.key) && !words.determiners.has(next.key))
    return true;
  if (!words.hedgeParticiples.has(token.key)) return false;
  const isBeforeNoun = !words.phraseEnds.has(next.key) && !words.determiners.has(next.key) && !/^\p{N}/u.test(next.key);
  // Has claimed responsibility: no adjective of it.
  if (token.key === 'claimed' && /^(?:has|have|had|he|she|they|it|who)$/u.test(before?.key ?? '')) return false;
  const isFree = before === undefined || before.kind !== 'word' || words.phraseEnds.has(before.key);
  return isBeforeNoun && (isFree || /^(?:other|no|any|every|few)$/u.test(before.key));
}

/** Disclosures of classified papers: behind a preposition the past form describes the noun behind it. */
function isBehindPreposition(before: Token | undefined, { key }: Token): boolean {
  return (
    key.endsWith('ed') &&
    /^(?:of|for|about|into|from|with|over|in|at|against|on|by|despite|amid|without|among|between)$/u.test(
      before?.key ?? '',
    )
  );
}

type Subject = Pick<Tag, 'form' | 'subject'>;

const SHARED: Subject = { form: 'shared', subject: undefined };

/** The subject of the verb at token `at`, over adverbs and what stands between commas. */
export function subjectOf(frame: Frame, at: number, words: SpeechWords): Subject {
  const { tokens } = frame;
  let left = at - 1;
  while (tokens[left]?.kind === 'word' && isBetween(tokens[left]?.key ?? '', words)) left -= 1;
  if (isTime(tokens[left - 1], tokens[left]) && left > 1) left -= 2;
  const between = tokens.slice(left + 1, at).map(({ key }) => key);
  const isParticiple = tokens[at]?.key.endsWith('ing') === true;
  // Only to be asked to leave.
  if (between.includes('to'))
    return !isParticiple && between.includes('be') ? passiveSubject(frame, at, words) : SHARED;
  if (isPassiveParticiple(frame, at, words)) return passiveSubject(frame, at, words);
  if (!isParticiple && between.some((key) => words.beForms.has(key))) return passiveSubject(frame, at, words);
  if (tokens[left]?.kind === 'word') return subjectEndingAt(frame, left, words);
  return isParticiple ? SHARED : subjectAround(frame, left, at, words);
}

/** Farmers last week said, which this month announced. */
function isTime(before: Token | undefined, token: Token | undefined): boolean {
  return (
    /^(?:last|this|earlier|late)$/u.test(before?.key ?? '') &&
    /^(?:week|weekend|month|year|morning|afternoon|evening|night|spring|summer|autumn|fall|winter)$/u.test(
      token?.key ?? '',
    )
  );
}

/** The subject whose last word stands just before the verb. */
function subjectEndingAt(frame: Frame, left: number, words: SpeechWords): Subject {
  const { tokens } = frame;
  const key = tokens[left]?.key ?? '';
  if (/^(?:who|that|which)$/u.test(key)) {
    const isAside = tokens[left - 1]?.kind === 'mark';
    const nearest = isAside ? behindCommas(frame, left - 1, words) : undefined;
    return { form: 'before', subject: nearest ?? phraseEndingAt(frame, isAside ? left - 2 : left - 1, words) };
  }
  const ending = phraseEndingAt(frame, key === 'as' ? left - 1 : left, words);
  const subject =
    ending && isRestOfPlace(frame, ending.from, ending.to, words)
      ? phraseEndingAt(frame, ending.from - 2, words)
      : ending;
  return subject ? { form: 'before', subject } : SHARED;
}

/** The subject of a verb that opens its phrase: behind it, or in front of commas. */
function subjectAround(frame: Frame, left: number, at: number, words: SpeechWords): Subject {
  const { tokens } = frame;
  const mark = tokens[left];
  const inverted = invertedSubject(frame, at, words);
  const opens = mark === undefined || mark.kind === 'quotation' || tokens[left - 1]?.kind === 'quotation';
  if (inverted && opens) return { form: 'inverted', subject: inverted };
  const outside = beforeDashes(frame, left, words);
  if (outside) return { form: 'before', subject: outside };
  const behind = mark?.kind === 'mark' ? behindCommas(frame, left, words) : undefined;
  const isBeforeAside = behind?.kind === 'body' && behind.to + 1 < left;
  const isSure = behind?.kind === 'name' || behind?.kind === 'pronoun' || isBeforeAside;
  // Accused Bo of haste: whom such a verb has behind it is its object.
  const isObject = behind !== undefined && words.framingVerbs.has(frame.tokens[at]?.key ?? '');
  const isBehind = !isSure && !isObject && (!behind || (inverted !== undefined && isKnown(inverted, words)));
  if (inverted && isBehind && endsPhrase(frame, inverted, at, words)) return { form: 'inverted', subject: inverted };
  return behind ? { form: 'before', subject: behind } : SHARED;
}

const DASH = /^(?:—|–|―|--+|-)$/u;

/** Four farmers — Ann Bo of Aton; Cy Dow — called for: what stands between dashes tells of the phrase before them. */
function beforeDashes(frame: Frame, closing: number, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  if (!DASH.test(tokens[closing]?.key ?? '')) return undefined;
  const opening = tokens.findLastIndex(({ key }, at) => at < closing && DASH.test(key));
  const beside = opening > 0 ? phraseEndingAt(frame, opening - 1, words) : undefined;
  const [before, mark] = beside ? tokens.slice(Math.max(0, beside.from - 2), beside.from) : [];
  // Ann Bo, a farmer and the head of the club — where it began — said.
  const isMore = mark?.key === 'and' || (mark?.key === ',' && isNameWord(before, words));
  const found = beside?.kind === 'description' && isMore ? behindCommas(frame, opening, words) : beside;
  return found && found.kind !== 'pronoun' && (found.from - found.titles.length === 0 || isKnown(found, words))
    ? found
    : undefined;
}

/** Said the mayor; but not “said the mayor was”, where a clause begins. */
function invertedSubject(frame: Frame, at: number, words: SpeechWords): NounPhrase | undefined {
  const subject = phraseStartingAt(frame, at + 1, words);
  const next = subject && frame.tokens[subject.to + 1];
  const isClause = next?.kind === 'word' && (words.finiteVerbs.has(next.key) || words.beForms.has(next.key));
  // Who stands behind “told” is told.
  if (/^t(?:old|ells?)$/u.test(frame.tokens[at]?.key ?? '')) return undefined;
  return isClause || subject?.kind === 'pronoun' ? undefined : subject;
}

function isKnown({ kind, head }: NounPhrase, words: SpeechWords): boolean {
  return (
    kind !== 'description' ||
    [words.speakerRoles, words.speakerBodies, words.speakerTitles].some((list) => list.has(head))
  );
}

/** “The bridge is closed, said Bo Marn of the council”: nothing behind the name can be what he did. */
function endsPhrase(frame: Frame, subject: NounPhrase, at: number, words: SpeechWords): boolean {
  const next = frame.tokens[subject.to + 1];
  const isEnd = next === undefined || next.kind === 'mark' || words.phraseEnds.has(next.key);
  return isEnd && subject.kind !== 'document' && words.speechVerbs.has(frame.tokens[at]?.key ?? '');
}

function isBetween(key: string, words: SpeechWords): boolean {
  return words.tagAdverbs.has(key) || (key.endsWith('ly') && key.length > 4);
}

/** Accused of theft, as noted by the club: in front of such a preposition the past form is no active verb. */
function isPassiveParticiple({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [verb, next] = [tokens[at]?.key ?? '', tokens[at + 1]?.key ?? ''];
  if (!/(?:ed|t|ung|id)$/u.test(verb)) return false;
  if (verb === 'published' && /^(?:in|on)$/u.test(next)) return true;
  if (isBy(tokens, at + 1, words)) return !/^(?:said|told|added)$/u.test(verb);
  const takesPreposition = words.prepositionVerbs.has(verb) || !words.framingVerbs.has(verb);
  return !takesPreposition && /^(?:of|for|with|as|over)$/u.test(next);
}

/** By the council; Thursday by the council. */
function isBy(tokens: Frame['tokens'], at: number, { tagAdverbs }: SpeechWords): boolean {
  const next = tagAdverbs.has(tokens[at]?.key ?? '') ? at + 1 : at;
  return tokens[next]?.key === 'by';
}

function passiveSubject(frame: Frame, at: number, words: SpeechWords): Subject {
  const { tokens } = frame;
  if (/^(?:quoted|cited)$/u.test(tokens[at]?.key ?? '') && tokens[at + 1]?.key === 'as') {
    let left = at - 1;
    while (isBetween(tokens[left]?.key ?? '', words)) left -= 1;
    return { form: 'before', subject: phraseEndingAt(frame, left, words) };
  }
  const by = tokens.findIndex(({ key }, index) => key === 'by' && index > at && index < at + 8);
  return by > 0
    ? { form: 'by', subject: phraseStartingAt(frame, by + 1, words) }
    : { form: 'passive', subject: undefined };
}

/** The subject in front of what stands between commas or dashes: a name rather than a description, the nearest one. */
export function behindCommas(frame: Frame, comma: number, words: SpeechWords): NounPhrase | undefined {
  const found: NounPhrase[] = [];
  let end = comma - 1;
  for (let count = 0; count < MOST_PHRASES && end >= 0; count += 1) {
    let start = end;
    while (start >= 0 && frame.tokens[start]?.kind === 'word') start -= 1;
    const subject = isAside(frame, start + 1, end, words) ? undefined : phraseEndingAt(frame, end, words);
    if (subject && subject.from > start) found.push(subject);
    if (frame.tokens[start]?.kind !== 'mark') break;
    end = start - 1;
  }
  const names = found.filter(({ kind }) => kind === 'name' || kind === 'body' || kind === 'pronoun');
  return names.find((name) => name.to > name.from || name.titles.length > 0) ?? names[0] ?? found.at(-1);
}
