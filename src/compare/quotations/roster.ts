import type { Name } from '../../schema/records/name.ts';
import { keyOf } from '../../text/words.ts';
import { oncePer } from '../once-per.ts';
import type { Frame } from './frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt } from './noun-phrases.ts';
import type { SpeechWords } from './speech-words.ts';

/** Which pronouns can stand for somebody; of most names it is not known. */
export type Gender = 'male' | 'female';

/** Who is who in one article, as far as its words and the names found before tell. */
export interface Roster {
  /** The record of the names for a noun phrase. */
  readonly nameOf: (phrase: NounPhrase) => Name | undefined;
  /** The name alone, where the names found before tell that only the end of the phrase is one. */
  readonly narrowed: (phrase: NounPhrase) => NounPhrase;
  readonly isPerson: (phrase: NounPhrase) => boolean;
  readonly genderOf: (phrase: NounPhrase) => Gender | undefined;
  /** A pronoun stood for this person. */
  readonly learn: (phrase: NounPhrase, gender: Gender) => void;
}

/** `frames` are all sentences of the article: who is named further down counts, too. */
export function rosterOf(
  article: string,
  frames: readonly Frame[],
  names: readonly Name[],
  words: SpeechWords,
): Roster {
  const records = recordsByArticle(names).get(article) ?? NO_RECORDS;
  const found = frames.flatMap((frame) => namesIn(frame, words));
  const nameOf = (phrase: NounPhrase) => records.get(keyOf(textOf(phrase)));
  return {
    nameOf: (phrase) => nameOf(phrase) ?? holderOf(phrase, found, nameOf, words),
    narrowed: (phrase) => narrowed(phrase, records, words),
    isPerson: personTest(records, found, words),
    ...genderMemory(found, words),
  };
}

function personTest(
  records: Records,
  found: readonly NounPhrase[],
  words: SpeechWords,
): (phrase: NounPhrase) => boolean {
  const surnames = new Set(found.filter(looksLikePerson).map(({ head }) => head));
  return (phrase) => {
    if (phrase.kind === 'description') return isRoleOfOne(phrase, words);
    if (phrase.kind !== 'name') return false;
    const record = records.get(keyOf(textOf(phrase)));
    if (record && record.kind !== 'name') return record.kind === 'person';
    // Where names were found before, what is no person among them is one only behind a title.
    if (records.size > 0 && phrase.titles.length === 0) return false;
    return looksLikePerson(phrase) || surnames.has(phrase.head);
  };
}

/** A spokesman, but no couple, ministry or officials. */
function isRoleOfOne({ head }: NounPhrase, words: SpeechWords): boolean {
  const isRole = words.speakerRoles.has(head) && !words.groupRoles.has(head) && !words.speakerBodies.has(head);
  return isRole && !/[^s]s$/u.test(head);
}

/** Genders by last name: what titles say at first, then what is learnt. One that goes both ways is none. */
function genderMemory(found: readonly NounPhrase[], words: SpeechWords): Pick<Roster, 'genderOf' | 'learn'> {
  const genders = new Map<string, Gender | 'both'>();
  const learn = (phrase: NounPhrase, gender: Gender) => {
    const key = genderKey(phrase);
    const known = genders.get(key);
    genders.set(key, known === undefined || known === gender ? gender : 'both');
  };
  for (const phrase of found) {
    const gender = genderOfWords(phrase.titles, words);
    if (gender) learn(phrase, gender);
  }
  return {
    learn,
    genderOf: (phrase) => {
      const known = genders.get(genderKey(phrase)) ?? genderOfWords([...phrase.titles, phrase.head], words);
      return known === 'both' ? undefined : known;
    },
  };
}

/** The words of a phrase as the article prints them. */
export function textOf({ frame, start, end }: NounPhrase): string {
  return frame.passage.text.slice(start, end);
}

/** Mayor of Aton Bo Marn → Bo Marn; a spokesman for Bo Marn stays. */
function narrowed(phrase: NounPhrase, records: Records, words: SpeechWords): NounPhrase {
  const { frame, from, to, head } = phrase;
  const { tokens } = frame;
  if (phrase.kind === 'pronoun' || phrase.kind === 'document') return phrase;
  for (let start = from; start <= to; start += 1) {
    const [first, last] = [tokens[start], tokens[to]];
    if (!first || !last || (start > from && head !== last.key && !isBehindOffice(phrase, start, words))) continue;
    const record = records.get(keyOf(frame.passage.text.slice(first.start, last.end)));
    if (record && (start === from || record.kind === 'person')) {
      const titles = [...phrase.titles, ...tokens.slice(from, start).map(({ key }) => key)];
      const kind = record.kind === 'person' ? 'name' : record.kind === 'organisation' ? 'body' : phrase.kind;
      return { ...phrase, from: start, start: first.start, kind, head: last.key, titles };
    }
  }
  return phrase;
}

/** Secretary of State Bo Marn holds the office; of the family of Bo Marn the name within is not who is spoken of. */
function isBehindOffice({ frame, head }: NounPhrase, start: number, { speakerTitles }: SpeechWords): boolean {
  return speakerTitles.has(head) && frame.tokens[start - 1]?.capital === true;
}

/** “The mayor”, where the article gives that title to one person only. */
function holderOf(
  { kind, frame, from, to }: NounPhrase,
  found: readonly NounPhrase[],
  nameOf: (phrase: NounPhrase) => Name | undefined,
  words: SpeechWords,
): Name | undefined {
  if (kind !== 'description' || frame.tokens[from]?.key !== 'the' || from === to) return undefined;
  const role = frame.tokens.slice(from + 1, to + 1).map(({ key }) => key);
  const holders = found.filter(({ titles }) => endsWith(titles, role, words)).map((phrase) => nameOf(phrase));
  const people = new Set(holders.filter((name) => name?.kind === 'person'));
  return people.size === 1 ? [...people][0] : undefined;
}

/** Vice president is another office than president. */
function endsWith(titles: readonly string[], role: readonly string[], words: SpeechWords): boolean {
  const rest = titles.slice(0, Math.max(0, titles.length - role.length));
  return (
    titles.length >= role.length &&
    titles.slice(rest.length).join(' ') === role.join(' ') &&
    !words.titleModifiers.has(rest.at(-1) ?? '')
  );
}

type Records = ReadonlyMap<string, Name>;

const NO_RECORDS: Records = new Map();

/** The names that each article mentions, by the key of each form it uses. Made once for the names of an event: every article has its roster. */
const recordsByArticle = oncePer((names: readonly Name[]): ReadonlyMap<string, Records> => {
  const byArticle = new Map<string, Map<string, Name>>();
  for (const name of names) {
    for (const { text, mentions } of name.variants) {
      for (const article of new Set(mentions.map((mention) => mention.article))) {
        const records = byArticle.get(article) ?? new Map<string, Name>();
        byArticle.set(article, records.set(keyOf(text), name));
      }
    }
  }
  return byArticle;
});

function namesIn(frame: Frame, words: SpeechWords): NounPhrase[] {
  return frame.tokens.flatMap((token, at) => {
    if (!isNameWord(token, words)) return [];
    if (!token.possessive && isNameWord(frame.tokens[at + 1], words)) return [];
    const found = phraseEndingAt(frame, at, words);
    return found?.kind === 'name' && found.to === at ? [found] : [];
  });
}

/** Behind a title, or of two to four words: a single word may be anything. */
function looksLikePerson({ kind, from, to, titles, frame }: NounPhrase): boolean {
  const run = frame.tokens.slice(from, to + 1);
  const isName =
    run.every(({ text }) => /\p{Ll}/u.test(text) || text.length === 1) &&
    !/\p{N}/u.test(run.map(({ text }) => text).join(''));
  return kind === 'name' && isName && (titles.length > 0 || (to > from && to - from < 5));
}

function genderKey({ head }: NounPhrase): string {
  return keyOf(head);
}

function genderOfWords(keys: readonly string[], words: SpeechWords): Gender | undefined {
  const male = keys.some((key) => words.malePronouns.has(key));
  const female = keys.some((key) => words.femalePronouns.has(key));
  return male === female ? undefined : male ? 'male' : 'female';
}
