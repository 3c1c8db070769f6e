import type { Range } from '../../text/sentences.ts';
import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import type { Party } from './party.ts';
import type { ReportingWords } from './reporting-words.ts';
import { behindPreposition, subjectBefore } from './subject-before.ts';

/** The rule of a party whose name stands behind a preposition: farmers of Aton. */
export const HEAD = 'head of the phrase';

/** Who stands beside the verb as its subject, the way the frame writes it; `undefined` where no subject is known. */
export function writtenParty(
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
  const outer = tag.verb.endsWith('ing') && tag.form !== 'source' ? outerSubject(tag, speeches) : undefined;
  if (outer) return { phrase: roster.narrowed(outer), who: undefined, rule: 'shared subject' };
  if (written.kind === 'description' && !words.determiners.has(frame.tokens[written.from]?.key ?? '')) {
    const whole = barePhraseEndingAt(frame, written.to, words) ?? written;
    return { phrase: whole, who: undefined, ...documentOf(whole, words), rule };
  }
  const named = nameBefore(written, frame, roster, words);
  if (named) return { phrase: named, who: undefined, rule };
  const bare = written.from === 0 && !roster.nameOf(written) ? barePhraseEndingAt(frame, written.to, words) : undefined;
  if (bare) return { phrase: bare, who: undefined, rule: 'bare subject' };
  const isNamed = written.kind === 'name' || written.kind === 'body';
  const people = isNamed && written.from < tag.at ? behindPreposition(frame, written, words) : undefined;
  if (people) return { phrase: people, who: undefined, rule: written.to === tag.at - 1 ? HEAD : rule };
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
  if (
    kind === 'pronoun' ||
    tokens[comma]?.key !== ',' ||
    tokens[comma + 1]?.key === 'and' ||
    !isNameWord(tokens[comma - 1], words)
  )
    return undefined;
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
