import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import { isIdle } from './idle.ts';
import { membersOf } from './members.ts';
import { nameOfRole } from './name-of-role.ts';
import type { Party } from './party.ts';
import { peopleBefore } from './people-before.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';
import { senderOf } from './sender.ts';
import { sourceOf } from './source-party.ts';
import { subjectBefore } from './subject-before.ts';
import { writtenParty } from './written-party.ts';

const SAY = /^(?:sa(?:id|ys?)|told|tells?|add(?:ed|s)|wrote|writes)$/u;

/** Behind these words a clause begins; behind a preposition a noun belongs to the one before it. */
const CLAUSE = /^(?:and|but|or|that|as|while|because|when|where|so|though|although|if)$/u;

const FIRST_PERSON = /^(?:i|we|you|me|us|my)$/u;

/** Who says what a tag reports; `undefined` where nobody is named, or what is named cannot speak. */
export function partyOf(
  speech: Speech,
  read: ReadFrame,
  before: readonly Report[],
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const found = partyBeside(speech, read, before, roster, words);
  if (found && (isInContent(found.phrase, speech) || isBehindPreposition(found.phrase, speech))) return undefined;
  const name = found && speech.tag.form !== 'source' && nameOfRole(found.phrase, read.frame, roster, words);
  if (name) return { ...found, phrase: name, who: undefined };
  return found && { ...found, phrase: membersOf(found.phrase, words), who: found.who && membersOf(found.who, words) };
}

function partyBeside(
  speech: Speech,
  read: ReadFrame,
  before: readonly Report[],
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const { frame } = read;
  const { tag } = speech;
  const sent = senderOf(speech, read, roster, words);
  if (sent) return sent;
  if (tag.form === 'passive' || isIdle(speech, read, words)) return undefined;
  if (tag.form === 'source' && !tag.subject) {
    const source = sourceOf(frame, tag.at, words);
    return source && canSpeak(source.phrase, words) ? source : undefined;
  }
  const bare = tag.form === 'shared' ? subjectBefore(frame, tag.at, words) : undefined;
  if (bare && (canSpeak(bare, words) || isBesideSay(bare, speech, frame)))
    return { phrase: bare, who: undefined, rule: 'bare subject' };
  const relative = tag.form === 'before' && !tag.subject ? antecedent(frame, tag.at, words) : undefined;
  if (relative) return { phrase: relative, who: undefined, rule: 'bare subject' };
  const nearest = tag.form === 'shared' ? nearestPronoun(read, tag.at, before) : undefined;
  if (nearest) return { phrase: nearest, who: read.topic, rule: 'shared subject' };
  const shared = before.at(-1);
  if (shared && (tag.form === 'shared' || isParticipleOf(speech, shared))) {
    return { phrase: shared.party, who: shared.who, rule: 'shared subject' };
  }
  const found = writtenParty(speech, read, roster, words);
  if (shared && found?.phrase.kind === 'pronoun' && isOwnWord(found.phrase, tag.at)) {
    return { phrase: shared.party, who: shared.who, rule: 'shared subject' };
  }
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
  if (opens && read.topic && canSpeak(read.topic, words))
    return { phrase: roster.narrowed(read.topic), who: undefined, rule: 'bare subject' };
  return found && isBesideSay(found.phrase, speech, frame) ? found : undefined;
}

/** “His visit to Aton threatens to fail”: what stands behind such a preposition is no subject. */
function isBehindPreposition({ frame, from, titles, kind }: NounPhrase, { tag }: Speech): boolean {
  const before = frame.tokens[from - titles.length - 1]?.key ?? '';
  return (
    tag.form === 'before' &&
    kind === 'name' &&
    from < tag.at &&
    /^(?:to|into|towards?|on|against|via|under)$/u.test(before)
  );
}

/** Ann Bo spoke of what she called a danger: her own word for it. */
function isOwnWord({ frame, from, to }: NounPhrase, at: number): boolean {
  return frame.tokens[from - 1]?.key === 'what' && to === at - 1 && /^call/u.test(frame.tokens[at]?.key ?? '');
}

/** “Comparing him to a man who lies”: whom a participle tells of says nothing; “Calling it old, Bo left” has a mark between. */
function isInContent({ frame, from }: NounPhrase, { tag }: Speech): boolean {
  const isBehind = tag.form === 'shared' && from > tag.at;
  return isBehind && frame.tokens.slice(tag.at, from).every(({ kind }) => kind !== 'mark');
}

/** The club’s beekeep says, says her appeal: beside these verbs stands who speaks, whether the noun is known or not. */
function isBesideSay({ frame, from, to, kind, head }: NounPhrase, { tag }: Speech, of: Frame): boolean {
  const isBeside = kind === 'description' && frame === of && (to === tag.at - 1 || from === tag.at + 1);
  const before = frame.tokens[from - 1];
  const opens = before?.kind !== 'word' || CLAUSE.test(before.key) || before.possessive;
  return isBeside && (from > tag.at || opens) && SAY.test(tag.verb) && !FIRST_PERSON.test(head);
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

/** “The party attacked Bo saying that”: whoever attacked says it, too. */
function isParticipleOf({ tag }: Speech, { speech }: Report): boolean {
  const isLater = speech !== undefined && tag.subject !== undefined && tag.subject.from > speech.tag.at;
  return tag.verb.endsWith('ing') && tag.form === 'before' && isLater;
}
