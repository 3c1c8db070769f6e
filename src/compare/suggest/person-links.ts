import type { PersonWords } from './person-words.ts';
import { nounsFrom, phraseFrom } from './phrase-nouns.ts';
import type { Readings, ReadUnit } from './read-units.ts';

/** Words between two phrases that “and” joins, at most. */
const NEAR = 5;

/** One word or two by which a sentence says who somebody is. */
export interface Description {
  /** Id of the person. */
  readonly name: string;
  readonly head: string;
  readonly source: string;
  /** Somebody calls the person so: “calling him a menace”. */
  readonly isCalled: boolean;
}

/** What stands beside the names of persons: titles, appositions, “Bo is a …”, “called Bo a …”, and “called him a …” where one can be meant. */
export function personLinks(readings: Readings, words: PersonWords): Description[] {
  const people = new Set(readings.found.names.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return readings.units.flatMap((read) => {
    const named = [...read.nameAt].filter(([, { id }]) => people.has(id));
    const beside = named.flatMap(([first, { id, end }]) => {
      const heads = [
        ...titleBefore(read, first, words),
        ...apposition(read, end, words, readings),
        ...predicate(read, end, readings),
      ];
      const called = calledSo(read, first, end, readings);
      const isCalled = [1, 2].some((back) => CALLING.test(read.tokens[first - back]?.key ?? ''));
      return [
        ...heads.map((head) => ({ id, head, isCalled: false })),
        ...called.map((head) => ({ id, head, isCalled })),
      ];
    });
    const called = calledByPronoun(read, new Map(named.map(([first, { id }]) => [first, id])), readings);
    const told = [...beside, ...called.map((one) => ({ ...one, isCalled: true }))].filter(
      ({ head }) => !words.kin.has(head),
    );
    return told.map(({ id, head, isCalled }) => ({
      ...{ name: id, head: knownLast(singularLast(head, readings), words), source: read.unit.source, isCalled },
    }));
  });
}

/** Of two words the last, where it alone says who somebody is: a bad businessman, but a slime ball. */
function knownLast(head: string, words: PersonWords): string {
  const last = head.split(' ').at(-1) ?? '';
  return isPerson(last, words) ? last : head;
}

function singularLast(head: string, { plurals }: Readings): string {
  const words = head.split(' ');
  return [...words.slice(0, -1), plurals.singularOf(words.at(-1) ?? '')].join(' ');
}

/** Words of a title in front of a name, at most. */
const TITLE = 7;

/** Mayor Ann Vale; the mayor, Ann Vale; the candidate and former mayor Ann Vale. Mr and Ms say nothing. */
function titleBefore({ tokens, nameAt }: ReadUnit, first: number, words: PersonWords): readonly string[] {
  const { roles, titles } = words;
  const key = tokens[first - 1]?.key.replace(/\.$/u, '');
  if (key === undefined) return [];
  const last = titles.get(key) ?? (roles.has(key) && key.length > 4 ? [key] : []);
  let at = first;
  while (
    at > 0 &&
    first - at < TITLE &&
    tokens[at]?.joined &&
    !/^(?:of|in|by|to|for|with|that)$/u.test(tokens[at - 1]?.key ?? '')
  )
    at -= 1;
  const isTitled = last.length > 0 || isPerson(key, words);
  const chain = tokens.slice(at, first - 1).flatMap((token, place) => {
    const isNoun = words.nouns.has(token.key) && !token.possessive && !nameAt.has(at + place);
    return isNoun && tokens[at + place + 1]?.key === 'and' ? [token.key] : [];
  });
  return isTitled ? [...last, ...chain] : last;
}

/** Ann Vale, the former mayor of Aton; Ann Vale, a loner; Ann Vale, mayor of Aton. */
function apposition({ tokens, unit }: ReadUnit, end: number, words: PersonWords, readings: Readings): string[] {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || !/^,\s+$/u.test(unit.text.slice(last.end, next.start))) return [];
  const isOpened = readings.phrases.determiners.has(next.key) || /^(?:former|then|now|once|long)$/u.test(next.key);
  const isBare = isPerson(next.key, words) && tokens[end + 1]?.key === 'of';
  if (!isOpened) return isBare ? [next.key] : [];
  const head = phraseFrom({ tokens }, end, readings).findLast((key) => isPerson(key, words));
  const behind = tokens.findIndex(({ key }, at) => at >= end && key === head);
  if (head === undefined || !isClosed(unit.text.slice(tokens[behind]?.end))) return [];
  const other = tokens[behind + 1]?.key === 'and' ? (tokens[behind + 2]?.key ?? '') : '';
  return isPerson(other, words) ? [head, other] : [head];
}

/** What follows an apposition: a mark, or what says more of it; behind a verb it is the subject: Ann Vale, an aide confirmed. */
function isClosed(rest: string): boolean {
  return /^\s*(?:[,.;:–—)]|$|(?:of|at|for|who|in|from|on|and|with|to)\s)/u.test(rest);
}

function isPerson(key: string, { roles, nouns }: PersonWords): boolean {
  return roles.has(key) || nouns.has(key);
}

/** Ann Vale is a fool; Ann Vale is known as a fool. */
function predicate(read: ReadUnit, end: number, readings: Readings): string[] {
  const { tokens } = read;
  if (!/^(?:is|was|remains|became)$/u.test(tokens[end]?.key ?? '')) return [];
  const from = tokens[end + 2]?.key === 'as' ? end + 3 : end + 1;
  return /^(?:an?|the)$/u.test(tokens[from]?.key ?? '') ? coordinated(read, from, readings) : [];
}

/** Called Ann Vale a fool; slammed Ann Vale as “a fool”. */
function calledSo(read: ReadUnit, first: number, end: number, readings: Readings): string[] {
  const { tokens } = read;
  const { verbs } = readings.phrases;
  const isCalled = verbs.has(tokens[first - 1]?.key ?? '') || verbs.has(tokens[first - 2]?.key ?? '');
  const next = tokens[end]?.key ?? '';
  if (!isCalled || !/^(?:as|an?|the)$/u.test(next)) return [];
  return coordinated(read, next === 'as' ? end + 1 : end, readings);
}

/** Words that call somebody something, besides the verbs of the lexicon. */
const CALLING = /^(?:call|label|brand|dub|cast|deem|describ|portray|paint|denounc|brand)/u;

/** “Ann Vale, whom he called a fool”; “Bo Marn rages about Ann Vale, calling her a fool”: if there are two, not the one who calls, named last before the verb, or first before a participle. */
function calledByPronoun(read: ReadUnit, people: ReadonlyMap<number, string>, readings: Readings) {
  const { tokens } = read;
  return tokens.flatMap(({ key }, at) => {
    const isWhom = key === 'whom';
    const verb = isWhom ? at + 2 : at - 1;
    if (!(isWhom || /^(?:him|her)$/u.test(key)) || !CALLING.test(tokens[verb]?.key ?? '')) return [];
    const next = tokens[isWhom ? verb + 1 : at + 1]?.key ?? '';
    if (!/^(?:as|an?)$/u.test(next)) return [];
    const before = [...new Set([...people].filter(([first]) => first < at).map(([, id]) => id))];
    const last = [...people].filter(([first]) => first < at).at(-1)?.[1];
    const caller = tokens[verb]?.key.endsWith('ing') ? before[0] : last;
    const id = isWhom || before.length === 1 ? last : before.filter((one) => one !== caller).at(-1);
    const from = (isWhom ? verb + 1 : at + 1) + (next === 'as' ? 1 : 0);
    return id === undefined ? [] : coordinated(read, from, readings).map((head) => ({ id, head }));
  });
}

/** The noun of a phrase and that of a second one: a fool and a “liar”. */
function coordinated(read: ReadUnit, from: number, readings: Readings): string[] {
  const { tokens } = read;
  const and = tokens.findIndex(({ key }, at) => at > from && at <= from + NEAR && key === 'and');
  const isArticle = /^an?$/u.test(tokens[and + 1]?.key ?? '');
  return [...nounsFrom(read, from, readings), ...(and > 0 && isArticle ? nounsFrom(read, and + 1, readings) : [])];
}
