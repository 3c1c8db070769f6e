import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import { isBesideSay } from './beside-say.ts';
import { canSpeak } from './can-speak.ts';
import type { Party } from './party.ts';
import type { PartyPlace, PartyRule } from './party-place.ts';
import { peopleBefore } from './people-before.ts';
import type { ReportingWords } from './reporting-words.ts';
import { HEAD, writtenParty } from './written-party.ts';

/** Who is written beside the verb, or opens the sentence, in the order of the rules below. */
export const writtenSubject: PartyRule = (place) => {
  const { speech, read, roster, words } = place;
  const found = writtenParty(speech, read, roster, words);
  for (const rule of RULES) {
    const party = rule(place, found);
    if (party) return party;
  }
  return undefined;
};

type Rule = (place: PartyPlace, found: Party | undefined) => Party | undefined;

/** Ann Bo spoke of what she called a danger: who said the last thing calls it so. */
const ownWord: Rule = ({ speech, before }, found) => {
  const shared = before.at(-1);
  return shared && found?.phrase.kind === 'pronoun' && isOwnWord(found.phrase, speech.tag.at)
    ? { phrase: shared.party, who: shared.who, rule: 'shared subject' }
    : undefined;
};

/** Two people briefed on the matter have said. */
const peopleWithMore: Rule = ({ speech: { tag }, read: { frame }, words }, found) => {
  const people =
    tag.form === 'before' && found?.phrase.kind !== 'pronoun' ? peopleBefore(frame, tag.at, words) : undefined;
  const isPlacard = people?.kind === 'document' && tag.verb.endsWith('ing');
  return people && !isPlacard && !opensItsClause(found) && !isBehindRelative(found) && isFurther(people, found, words)
    ? { phrase: people, who: undefined, rule: 'people with more about them' }
    : undefined;
};

/** Men who Bo says are spies: Bo says it. */
function isBehindRelative(found: Party | undefined): boolean {
  if (!found) return false;
  const { frame, from, titles } = found.phrase;
  return /^(?:who|whom|that|which)$/u.test(frame.tokens[from - titles.length - 1]?.key ?? '');
}

/** Even before Marn announced it: the name begins a clause of its own. */
function opensItsClause(found: Party | undefined): boolean {
  if (!found || (found.phrase.kind !== 'name' && found.phrase.kind !== 'body')) return false;
  const { frame, from, titles } = found.phrase;
  return /^(?:before|after|since|until|as|once)$/u.test(frame.tokens[from - titles.length - 1]?.key ?? '');
}

/** The mayor said; according to a plaque. */
const speaker: Rule = ({ speech, words }, found) =>
  found && (canSpeak(found.phrase, words) || (speech.tag.form === 'source' && isGiven(found, words)))
    ? found
    : undefined;

/** Bo lost his mill and said: what is written beside the verb cannot speak, what opens the sentence can. */
const opening: Rule = ({ speech: { tag }, read: { frame, topic }, roster, words }, found) => {
  const isBefore = topic !== undefined && topic.end < (frame.tokens[tag.at]?.start ?? 0);
  const opens = found && (tag.form === 'shared' || /^sa(?:id|ys)$/u.test(tag.verb)) && isBefore;
  return opens && canSpeak(topic, words)
    ? { phrase: roster.narrowed(topic), who: undefined, rule: 'bare subject' }
    : undefined;
};

/** Says her appeal; a notice sent by the mill says. */
const besideSay: Rule = ({ speech, read, words }, found) => {
  const isHead = found?.rule === HEAD && words.tellingVerbs.has(speech.tag.verb);
  return found && (isHead || isBesideSay(found.phrase, speech, read.frame, words)) ? found : undefined;
};

/** He did not speak at length, but did say: what the sentence is about says it, though nobody knows for whom “he” stands. */
const topicOfSecondVerb: Rule = ({ speech: { tag }, read: { frame, topic }, words }, found) => {
  let left = tag.at - 1;
  while (words.tagAdverbs.has(frame.tokens[left]?.key ?? '')) left -= 1;
  const joins = /^(?:and|but|or|,)$/u.test(frame.tokens[left]?.key ?? '');
  const subject = topic ?? pronounInFront(frame, words);
  if (found || tag.form !== 'shared' || !joins || !subject || subject.to >= left || tag.framing) return undefined;
  return canSpeak(subject, words) ? { phrase: subject, who: undefined, rule: 'shared subject' } : undefined;
};

function pronounInFront(frame: Frame, words: ReportingWords): NounPhrase | undefined {
  const found = phraseEndingAt(frame, 0, words);
  return found?.kind === 'pronoun' ? found : undefined;
}

const RULES: readonly Rule[] = [ownWord, peopleWithMore, speaker, opening, besideSay, topicOfSecondVerb];

/** Ann Bo spoke of what she called a danger: her own word for it. */
function isOwnWord({ frame, from, to }: NounPhrase, at: number): boolean {
  return frame.tokens[from - 1]?.key === 'what' && to === at - 1 && /^call/u.test(frame.tokens[at]?.key ?? '');
}

/** They stand before the party that was found, or that one cannot speak: a keeper of the bridge for the council said. */
function isFurther(people: NounPhrase, found: Party | undefined, words: ReportingWords): boolean {
  return (
    !found ||
    people.to < found.phrase.from ||
    ((people.from !== found.phrase.from || people.to < found.phrase.to) && !canSpeak(found.phrase, words))
  );
}

/** According to a plaque: whatever has an article can be a source; “according to plan” names none. */
function isGiven({ phrase }: Party, words: ReportingWords): boolean {
  const { frame, from, to } = phrase;
  return to > from && words.determiners.has(frame.tokens[from]?.key ?? '');
}
