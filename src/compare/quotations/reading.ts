import type { Name } from '../../schema/records/name.ts';
import { issuerOf } from './documents.ts';
import type { Frame } from './frames.ts';
import { framesOf } from './frames.ts';
import { behindDateline, commaBehind, isTimePhrase } from './introduction.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from './noun-phrases.ts';
import type { Passage } from './passages.ts';
import { type Gender, type Roster, rosterOf } from './roster.ts';
import type { SpeechWords } from './speech-words.ts';
import { type Tag, tagsOf } from './tags.ts';
import { withoutTeaserLabel } from './teaser-label.ts';
import { topicBeforeAsides } from './topic-before-asides.ts';

/** How a speaker is known; as in the schema. */
export type Basis = 'named' | 'pronoun' | 'continued';

/** A tag whose subject is known. */
export interface Speech {
  readonly tag: Tag;
  readonly speaker: NounPhrase | undefined;
  readonly basis: Basis;
  /** What led from the tag to the speaker. */
  readonly rule: string;
}

/** A frame, its tags with their speakers, and what its main clause is about. */
export interface ReadFrame {
  readonly frame: Frame;
  readonly speeches: readonly Speech[];
  readonly topic: NounPhrase | undefined;
}

/** How many frames back a pronoun looks for whom it stands for: beyond about two paragraphs the guesses were wrong. */
const REACH = 8;

/** The frames of an article read in order, so that a pronoun finds those who were named before it. */
export function readFrames(
  passages: readonly Passage[],
  names: readonly Name[],
  words: SpeechWords,
): { frames: ReadFrame[]; roster: Roster } {
  const plain = passages.flatMap(framesOf).map((frame) => withoutTeaserLabel(frame, words));
  const roster = rosterOf(passages[0]?.article ?? '', plain, names, words);
  const frames: ReadFrame[] = [];
  for (const frame of plain) frames.push(readFrame(frame, frames, { roster, words }));
  return { frames, roster };
}

interface Context {
  readonly roster: Roster;
  readonly words: SpeechWords;
}

function readFrame(frame: Frame, before: readonly ReadFrame[], context: Context): ReadFrame {
  const found = topicOf(frame, context.words);
  const topic = found && context.roster.narrowed(found);
  const tags = tagsOf(frame, context.words);
  const speeches: Speech[] = [];
  for (const tag of tags) {
    const subject = topicBeforeAsides(frame, tag, topic) ?? tag.subject;
    const speech = speechOf({ ...tag, subject }, { frame, topic, tags, speeches, before, ...context });
    if (isSpeech(speech, context)) speeches.push(speech);
  }
  return { frame, topic, speeches };
}

/** “The talks began”: some verbs report speech only behind a person or a document. */
function isSpeech({ tag, speaker }: Speech, { roster, words }: Context): boolean {
  if (!words.personalVerbs.has(tag.verb) || !speaker) return true;
  return speaker.kind === 'document' || roster.isPerson(speaker);
}

interface Place extends Context {
  readonly frame: Frame;
  readonly topic: NounPhrase | undefined;
  readonly tags: readonly Tag[];
  /** Of the tags before. */
  readonly speeches: readonly Speech[];
  readonly before: readonly ReadFrame[];
}

function speechOf(tag: Tag, place: Place): Speech {
  if (tag.form === 'passive') return { tag, speaker: undefined, basis: 'named', rule: 'passive' };
  if (tag.form !== 'shared' || tag.subject) return resolved(tag, tag.subject, tag.form, place);
  const left = place.speeches.findLast(({ speaker, tag: { form } }) => speaker && form !== 'passive' && form !== 'by');
  if (left) return { tag, speaker: left.speaker, basis: left.basis, rule: 'shared subject' };
  const right = place.tags.find(({ at, subject }) => at > tag.at && subject);
  const subject =
    place.topic && place.topic.start < (place.frame.tokens[tag.at]?.start ?? 0) ? place.topic : right?.subject;
  const pronoun = subject ? undefined : openingPronoun(place, tag.at);
  return resolved(pronoun ? { ...tag, subject: pronoun } : tag, subject ?? pronoun, 'shared subject', place);
}

/** He would not talk of it, but said; he left, insisting that: the pronoun with which the sentence opens. */
function openingPronoun({ frame, words }: Place, at: number): NounPhrase | undefined {
  const { tokens } = frame;
  const first = /^(?:and|but)$/u.test(tokens[0]?.key ?? '') ? 1 : 0;
  const key = tokens[first]?.key ?? '';
  const isPronoun = words.personPronouns.has(key) || words.groupPronouns.has(key);
  const before = tokens[at - 1]?.key ?? '';
  const isJoined = /^(?:and|but)$/u.test(before) || (before === ',' && tokens[at]?.key.endsWith('ing') === true);
  return isPronoun && isJoined ? phraseEndingAt(frame, first, words) : undefined;
}

/** The speaker for a subject: itself, whom its pronoun stands for, or who issued the document. */
function resolved(tag: Tag, phrase: NounPhrase | undefined, rule: string, place: Place): Speech {
  if (!phrase) return { tag, speaker: undefined, basis: 'named', rule };
  const subject = place.roster.narrowed(phrase);
  if (subject.kind === 'document') {
    const issuer = issuerOf(subject, place.frame, place.before, place.words) ?? sender(subject, place);
    return { tag, speaker: issuer ?? subject, basis: 'named', rule: issuer ? 'issuer of the document' : 'document' };
  }
  if (subject.kind !== 'pronoun') return { tag, speaker: subject, basis: 'named', rule };
  const speaker = antecedentOf(subject, place);
  return { tag, speaker, basis: 'pronoun', rule: speaker ? 'pronoun' : 'pronoun without a name' };
}

/** Bo sent a letter saying “…”: who did something with the document in the same frame. */
function sender(document: NounPhrase, { frame, topic, words }: Place): NounPhrase | undefined {
  const verb = frame.tokens[document.from - 1]?.key ?? '';
  const isSent = words.issueVerbs.has(verb) || words.speechVerbs.has(verb);
  return isSent && topic && topic.to < document.from && topic.kind !== 'document' ? topic : undefined;
}

/** Whom a pronoun stands for: the nearest one before it that fits, subjects before others. */
function antecedentOf(pronoun: NounPhrase, place: Place): NounPhrase | undefined {
  const { words, roster } = place;
  if (pronoun.head === 'i' || pronoun.head === 'we' || pronoun.head === 'you') return undefined;
  const gender: Gender | undefined = !words.personPronouns.has(pronoun.head)
    ? undefined
    : words.malePronouns.has(pronoun.head)
      ? 'male'
      : 'female';
  const fits = (phrase: NounPhrase) => {
    if (!gender) return phrase.kind !== 'pronoun' && !roster.isPerson(phrase);
    return roster.isPerson(phrase) && (roster.genderOf(phrase) ?? gender) === gender;
  };
  const found = candidatesOf(pronoun, place).find(fits);
  if (found && gender) roster.learn(found, gender);
  return found;
}

function* generate(pronoun: NounPhrase, { frame, topic, speeches, before, words, roster }: Place) {
  const earlier = (phrase: NounPhrase | undefined): phrase is NounPhrase =>
    phrase !== undefined && phrase.end <= pronoun.start;
  for (const { speaker } of speeches) if (speaker) yield speaker;
  if (earlier(topic)) yield topic;
  yield* namesOf(frame, words)
    .filter((phrase) => earlier(phrase) && roster.isPerson(phrase))
    .toReversed();
  for (const { frame: other, topic: theirs, speeches: told } of before.slice(-REACH).toReversed()) {
    if (frame.passage.part === 'body' && other.passage.part !== 'body') return;
    for (const { speaker } of told.toReversed()) if (speaker) yield speaker;
    if (theirs) yield theirs;
    yield* namesOf(other, words).filter(roster.isPerson);
  }
}

function candidatesOf(pronoun: NounPhrase, place: Place): NounPhrase[] {
  return [...generate(pronoun, place)].filter(({ kind }) => kind !== 'pronoun');
}

/** Names and bodies in a frame, outside its quotations. */
function namesOf(frame: Frame, words: SpeechWords): NounPhrase[] {
  return frame.tokens.flatMap((token, at) => {
    if (!isNameWord(token, words) || (!token.possessive && isNameWord(frame.tokens[at + 1], words))) return [];
    const found = phraseEndingAt(frame, at, words);
    return found && (found.kind === 'name' || found.kind === 'body') ? [found] : [];
  });
}

/** “More broadly, the mayor …”: so few words before a comma are an introduction, if no name is among them. */
const SHORT = 4;

/** What a frame begins with, behind an introduction that ends with a comma: “In May, the mayor …”. */
function topicOf(frame: Frame, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  let from = behindDateline(frame, words);
  for (let count = 0; count < 3; count += 1) {
    const first = tokens[from];
    if (first?.kind !== 'word') return undefined;
    const isIntroduction =
      (words.phraseEnds.has(first.key) || /^(?:last|next|earlier)$/u.test(first.key)) &&
      !words.personPronouns.has(first.key) &&
      !words.groupPronouns.has(first.key);
    if (!isIntroduction && !/(?:ing|ed)$/u.test(first.key) && !words.speechVerbs.has(first.key)) {
      const found = leading(frame, from, words);
      const isPhrase = !found && isTimePhrase(frame, from, words);
      if (found || (!isPhrase && tokens.slice(from, from + SHORT).every(({ key }) => key !== ','))) return found;
    }
    if (/^(?:but|and|then|so|yet|meanwhile|however)$/u.test(first.key) && tokens[from + 1]?.kind === 'word') {
      from += 1;
      continue;
    }
    const comma = commaBehind(frame, from);
    if (comma < 0) return undefined;
    from = comma + 1;
  }
  return undefined;
}

/** The name or description that stands at a token, as far as its words tell where it ends. */
function leading(frame: Frame, from: number, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  const first = words.determiners.has(tokens[from]?.key ?? '') ? from + 1 : from;
  const isRole = (at: number) =>
    words.speakerRoles.has(tokens[at]?.key ?? '') || words.speakerTitles.has(tokens[at]?.key ?? '');
  let to = -1;
  if (isNameWord(tokens[first], words)) to = lastOfName(frame, first, words);
  for (let at = Math.max(first, to); at < first + 7; at += 1) {
    const key = tokens[at]?.key ?? '';
    if (tokens[at]?.kind !== 'word' || words.phraseEnds.has(key) || words.determiners.has(key)) break;
    if (words.speechVerbs.has(key) || words.issueVerbs.has(key)) break;
    if (!isRole(at)) continue;
    to = isNameWord(tokens[at + 1], words) ? lastOfName(frame, at + 1, words) : at;
  }
  const goesOn = /^(?:of|for)$/u.test(tokens[to + 1]?.key ?? '') && isNameWord(tokens[to + 2], words);
  if (to >= 0 && isRole(to) && goesOn) to = lastOfName(frame, to + 2, words);
  // The club’s name in “the club’s players” is not what the sentence is about.
  const isOwner = to >= 0 && tokens[to]?.possessive === true && !words.speechNouns.has(tokens[to + 1]?.key ?? '');
  const found = to < 0 || isOwner ? undefined : phraseEndingAt(frame, to, words);
  return found && found.from - found.titles.length >= from ? found : undefined;
}

function lastOfName({ tokens }: Frame, from: number, words: SpeechWords): number {
  let to = from;
  while (!tokens[to]?.possessive && isNameWord(tokens[to + 1], words)) to += 1;
  return to;
}
