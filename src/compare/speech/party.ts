import type { Range } from '../../text/sentences.ts';
import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import { peopleBefore } from './people-before.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';
import { behindPreposition, subjectBefore } from './subject-before.ts';

/** Who says something. */
export interface Party {
  /** As the frame writes it. */
  readonly phrase: NounPhrase;
  /** For whom a pronoun or a document in it stands, elsewhere in the article. */
  readonly who: NounPhrase | undefined;
  /** The document or data by which the party says it, if one stands between it and the verb. */
  readonly channel?: Range;
  readonly rule: string;
}

/** How many words may stand between a passive verb and “by”. */
const BEFORE_BY = 3;

/** Who says what a tag reports; `undefined` where nobody is named, or what is named cannot speak. */
export function partyOf(
  speech: Speech,
  read: ReadFrame,
  before: readonly Report[],
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const { frame } = read;
  const { tag } = speech;
  if (tag.form === 'passive' || isIdle(speech, read, words)) return undefined;
  if (tag.form === 'source' && !tag.subject) {
    const source = sourceOf(frame, tag.at, words);
    return source && canSpeak(source.phrase, words) ? source : undefined;
  }
  const bare = tag.form === 'shared' ? subjectBefore(frame, tag.at, words) : undefined;
  if (bare && canSpeak(bare, words)) return { phrase: bare, who: undefined, rule: 'bare subject' };
  const relative = tag.form === 'before' && !tag.subject ? antecedent(frame, tag.at, words) : undefined;
  if (relative) return { phrase: relative, who: undefined, rule: 'bare subject' };
  const nearest = tag.form === 'shared' ? nearestPronoun(read, tag.at, before) : undefined;
  if (nearest) return { phrase: nearest, who: read.topic, rule: 'shared subject' };
  const shared = before.at(-1);
  if (shared && (tag.form === 'shared' || isParticipleOf(speech, shared))) {
    return { phrase: shared.party, who: shared.who, rule: 'shared subject' };
  }
  const found = writtenParty(speech, read, roster, words);
  const people =
    tag.form === 'before' && found?.phrase.kind !== 'pronoun' ? peopleBefore(frame, tag.at, words) : undefined;
  if (people && isFurther(people, found, words))
    return { phrase: people, who: undefined, rule: 'people with more about them' };
  if (found && (canSpeak(found.phrase, words) || (tag.form === 'source' && isGiven(found, words)))) return found;
  const opens =
    found &&
    (tag.form === 'shared' || /^sa(?:id|ys)$/u.test(tag.verb)) &&
    read.topic &&
    read.topic.end < (frame.tokens[tag.at]?.start ?? 0);
  return opens && read.topic && canSpeak(read.topic, words)
    ? { phrase: roster.narrowed(read.topic), who: undefined, rule: 'bare subject' }
    : undefined;
}

/** “Families who say that”: people without an article before “who”. */
function antecedent(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  const who = frame.tokens.slice(0, at).findLastIndex(({ key }) => key === 'who' || key === 'that');
  const between = frame.tokens.slice(who + 1, at);
  if (who < 1 || between.some(({ kind, key }) => kind !== 'word' || !words.tagAdverbs.has(key))) return undefined;
  const people = barePhraseEndingAt(frame, who - 1, words);
  return people && canSpeak(people, words) ? people : undefined;
}

/** “Bo left early, but he praised the club, saying that”: the pronoun that begins the last clause. */
function nearestPronoun({ frame }: ReadFrame, at: number, before: readonly Report[]): NounPhrase | undefined {
  const { tokens } = frame;
  const from = before.at(-1)?.speech?.tag.at ?? 0;
  const found = tokens.findLastIndex(
    ({ key }, index) =>
      index > from &&
      index < at - 1 &&
      /^(?:he|she|they)$/u.test(key) &&
      /^(?:and|but|,)$/u.test(tokens[index - 1]?.key ?? ''),
  );
  const token = tokens[found];
  const isApart = token && tokens.slice(found, at).some(({ key }) => key === ',');
  return isApart
    ? {
        frame,
        from: found,
        to: found,
        start: token.start,
        end: token.end,
        kind: 'pronoun',
        head: token.key,
        titles: [],
      }
    : undefined;
}

/** They stand before the party that was found, or that one cannot speak: a keeper of the bridge for the council said. */
function isFurther(people: NounPhrase, found: Party | undefined, words: ReportingWords): boolean {
  return (
    !found || people.to < found.phrase.from || (people.from !== found.phrase.from && !canSpeak(found.phrase, words))
  );
}

/** According to a plaque: whatever has an article can be a source; “according to plan” names none. */
function isGiven({ phrase }: Party, words: ReportingWords): boolean {
  const { frame, from, to } = phrase;
  return to > from && words.determiners.has(frame.tokens[from]?.key ?? '');
}

/** “Time will tell”, “to confirm”, “forces defending the town”, “Asked about it, Bo said”, “compiled by” far from its verb: no report. */
function isIdle({ tag }: Speech, { frame }: ReadFrame, words: ReportingWords): boolean {
  const { tokens } = frame;
  const before = tokens[tag.at - 1];
  if (before?.key === 'will' && /^time$/iu.test(tokens[tag.at - 2]?.key ?? '')) return true;
  if (before?.key === 'to' || isOrder(tokens, tag, words)) return true;
  if (tag.form === 'by') return (tag.subject?.from ?? 0) - tag.at > BEFORE_BY + 1;
  if (tag.at === 0 && tag.form === 'shared' && /(?:ed|t)$/u.test(tag.verb)) return true;
  if (tag.verb.endsWith('ing') && /^(?:of|for|about|against|from|without|before|despite)$/u.test(before?.key ?? ''))
    return true;
  const isParticiple = tag.verb.endsWith('ing') && before?.kind === 'word';
  return isParticiple && tag.framing && !words.beForms.has(before.key) && tag.form === 'before';
}

/** “Were told to wait”, “told them not to wait”: what is done reports nothing. */
function isOrder(tokens: Frame['tokens'], { at, verb, form }: Speech['tag'], words: ReportingWords): boolean {
  if (!/^t(?:old|ells?|elling)$/u.test(verb)) return false;
  const rest = tokens.slice(at + 1, at + 7);
  const to = rest.findIndex(({ key }) => key === 'to');
  const isWhom = rest
    .slice(0, Math.max(0, to))
    .every(({ kind, key }) => kind === 'word' && !words.finiteVerbs.has(key) && key !== 'that');
  return to >= 0 && isWhom && (to === 0 ? form === 'shared' : true);
}

/** “The party attacked Bo saying that”: whoever attacked says it, too. */
function isParticipleOf({ tag }: Speech, { speech }: Report): boolean {
  const isLater = speech !== undefined && tag.subject !== undefined && tag.subject.from > speech.tag.at;
  return tag.verb.endsWith('ing') && tag.form === 'before' && isLater;
}

function writtenParty(
  { tag, speaker, rule }: Speech,
  { frame, topic, speeches }: ReadFrame,
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const isCause = tag.form === 'inverted' && tag.subject && tag.subject.from > tag.at && /^cit/u.test(tag.verb);
  if (isCause && tag.subject && !canSpeak(tag.subject, words)) {
    const subject = topic ? roster.narrowed(topic) : subjectBefore(frame, tag.at, words);
    return subject && { phrase: subject, who: undefined, rule: 'shared subject' };
  }
  const whole = bracketed(frame, tag.subject, words);
  if (whole) return { phrase: roster.narrowed(whole), who: undefined, rule };
  const written = tag.subject ? roster.narrowed(tag.subject) : speaker?.frame === frame ? speaker : undefined;
  if (!written) return undefined;
  if (
    written.kind === 'document' &&
    speaker?.frame === frame &&
    speaker.kind !== 'document' &&
    speaker.from > written.from
  ) {
    return { phrase: speaker, who: undefined, channel: nounOf(written), rule: 'issuer of the document' };
  }
  const outer = tag.verb.endsWith('ing') ? outerSubject(tag, speeches) : undefined;
  if (outer) return { phrase: roster.narrowed(outer), who: undefined, rule: 'shared subject' };
  if (written.kind === 'description' && !words.determiners.has(frame.tokens[written.from]?.key ?? '')) {
    const whole = barePhraseEndingAt(frame, written.to, words) ?? written;
    return { phrase: whole, who: undefined, ...documentOf(whole, words), rule };
  }
  const named = nameBefore(written, frame, roster, words);
  if (named) return { phrase: named, who: undefined, rule };
  const bare = written.from === 0 && !roster.nameOf(written) ? barePhraseEndingAt(frame, written.to, words) : undefined;
  if (bare) return { phrase: bare, who: undefined, rule: 'bare subject' };
  const people =
    written.kind === 'name' || written.kind === 'body' ? behindPreposition(frame, written, words) : undefined;
  if (people) return { phrase: people, who: undefined, rule };
  const isOther = speaker && speaker.start !== written.start && speaker.kind !== 'pronoun';
  const who = (written.kind === 'pronoun' || written.kind === 'document') && isOther ? speaker : undefined;
  return { phrase: written, who, rule };
}

/** “Ann Bo, the keeper of the Aton Bridge praised it”: the person whose name opens the sentence or stands behind a mark. */
function nameBefore(
  { from, kind }: NounPhrase,
  frame: Frame,
  roster: Roster,
  words: ReportingWords,
): NounPhrase | undefined {
  const { tokens } = frame;
  const comma = words.determiners.has(tokens[from]?.key ?? '') ? from - 1 : from - 2;
  if (kind === 'pronoun' || tokens[comma]?.key !== ',' || !isNameWord(tokens[comma - 1], words)) return undefined;
  const name = phraseEndingAt(frame, comma - 1, words);
  const found = name && roster.narrowed(name);
  const before = name && tokens[name.from - name.titles.length - 1];
  return found && roster.isPerson(found) && (before === undefined || before.kind === 'mark') ? found : undefined;
}

/** “The party attacked Bo saying that”: the subject of the verb whose object stands before the participle. */
function outerSubject({ at, subject }: Speech['tag'], speeches: readonly Speech[]): NounPhrase | undefined {
  const outer = speeches.find(
    ({ tag }) => tag.at < at && tag.form === 'before' && tag.framing && subject !== undefined && subject.from > tag.at,
  );
  return outer?.tag.subject;
}

/** The Aton Council (AC) said: the name before the brackets. */
function bracketed(frame: Frame, subject: NounPhrase | undefined, words: ReportingWords): NounPhrase | undefined {
  if (!subject || frame.tokens[subject.from - 1]?.key !== '(' || frame.tokens[subject.to + 1]?.key !== ')')
    return undefined;
  return phraseEndingAt(frame, subject.from - 2, words);
}

/** “Reports from local farmers said”. */
function documentOf({ frame, from }: NounPhrase, words: ReportingWords): Pick<Party, 'channel'> {
  const noun = frame.tokens[from - 2];
  const isDocument = noun !== undefined && (words.speechNouns.has(noun.key) || words.dataNouns.has(noun.key));
  const isFrom = /^(?:from|by)$/u.test(frame.tokens[from - 1]?.key ?? '');
  return isDocument && isFrom ? { channel: { start: noun.start, end: noun.end } } : {};
}

/** A document without the article in front of it. */
function nounOf({ frame, to }: NounPhrase): Range {
  return { start: frame.tokens[to]?.start ?? 0, end: frame.tokens[to]?.end ?? 0 };
}

/** “according to council figures”, “according to people in the hall”. */
function sourceOf(frame: Frame, at: number, words: ReportingWords): Party | undefined {
  const { tokens } = frame;
  const from = words.determiners.has(tokens[at + 2]?.key ?? '') ? at + 3 : at + 2;
  let to = from;
  while (isNameWord(tokens[to], words) && isNameWord(tokens[to + 1], words) && !tokens[to]?.possessive) to += 1;
  if (isNameWord(tokens[to], words)) {
    const data = tokens[to + 1];
    const found = party(frame, from, to, 'body');
    return data && words.dataNouns.has(data.key) ? { ...found, channel: { start: data.start, end: data.end } } : found;
  }
  while (tokens[to + 1]?.kind === 'word' && !words.phraseEnds.has(tokens[to + 1]?.key ?? '')) to += 1;
  return tokens[to]?.kind === 'word' ? party(frame, from, to, 'description') : undefined;
}

function party(frame: Frame, from: number, to: number, kind: NounPhrase['kind']): Party {
  const [first, last] = [frame.tokens[from], frame.tokens[to]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  return {
    phrase: { frame, from, to, start, end, kind, head: last?.key ?? '', titles: [] },
    who: undefined,
    rule: 'source',
  };
}
