import { listOf } from '../lexicon-lists.ts';
import type { NounUses } from './noun-uses.ts';
import type { Proposal } from './proposal.ts';
import type { Readings, ReadUnit } from './read-units.ts';

/** A person is proposed from so many mentions by name in so many sources on, and so many by a noun. */
const LEAST = { mentions: 4, sources: 2, uses: 2 };
/** Somebody named so often is proposed for one use of a noun. */
const OFTEN_NAMED = 10;
/** At most so many, the most frequent first. */
const MOST = 3;
/** The share of a noun’s uses that stand beside the name: fewer, and it is a noun of many, “a resident”. */
const BESIDE = 0.07;
/** Words between a name and the noun that says who it is, at most. */
const REACH = 8;

/** One word or two by which a sentence says who somebody is. */
interface Description {
  readonly name: string;
  readonly head: string;
  readonly source: string;
}

/**
 * Persons named often, with the nouns that stand beside their names: titles, appositions, “Bo is a …”, “called Bo a …”.
 * A noun that stands beside several persons is that of the one beside whom it stands most.
 */
export function personActors(readings: Readings, uses: NounUses): Proposal[] {
  const roles = roleWords(readings);
  const titles = titleWords(readings);
  const told = readings.units.flatMap((unit) => describedIn(unit, roles, titles, readings));
  const owners = ownersOf(told);
  const people = readings.found.names.filter(({ kind }) => kind === 'person');
  const found = people.flatMap(({ id, name, variants }) => {
    const mentions = variants.flatMap((variant) => variant.mentions);
    const sources = new Set(mentions.map(({ article }) => article));
    if (mentions.length < LEAST.mentions || sources.size < LEAST.sources) return [];
    const heads = [...owners]
      .filter(
        ([head, owner]) =>
          owner === id &&
          isOften(head, id, told, roles, uses) &&
          uses.has(head.split(' ').at(-1) ?? '') &&
          !isMany(head, readings),
      )
      .map(([head]) => head);
    const described = heads.flatMap((head) => uses.get(head.split(' ').at(-1) ?? '') ?? []).length;
    if (described < (mentions.length >= OFTEN_NAMED ? 1 : LEAST.uses)) return [];
    return [
      {
        name,
        heads: heads.filter(isWord),
        compounds: heads.filter((head) => !isWord(head)),
        not: heads.map((head) => pluralOf(head, readings)),
        mentions: mentions.length + described,
        sources: sources.size,
      },
    ];
  });
  return found.toSorted((a, b) => b.mentions - a.mentions).slice(0, MOST);
}

/** Several directors are none of one person’s. */
function pluralOf(head: string, { plurals }: Readings): string {
  const words = head.split(' ');
  const last = words.at(-1) ?? '';
  const plural = last.endsWith('man') ? last.replace(/man$/u, 'men') : plurals.formsOf(last).at(-1);
  return [...words.slice(0, -1), plural].join(' ');
}

/** A role is one however rarely it is named; any other noun has to stand beside the name twice. */
function isOften(
  head: string,
  name: string,
  told: readonly Description[],
  roles: ReadonlySet<string>,
  uses: NounUses,
): boolean {
  const count = told.filter((one) => one.name === name && one.head === head).length;
  return roles.has(head) ? count >= BESIDE * (uses.get(head)?.length ?? 0) : count > 1;
}

/** What stands in the plural as often is not said of one alone: researchers. */
function isMany(head: string, { units, plurals }: Readings): boolean {
  const keys = units.flatMap(({ tokens }) => tokens.map(({ key }) => key));
  const many = keys.filter((key) => key !== head && plurals.singularOf(key) === head).length;
  return many * 2 > keys.filter((key) => key === head).length;
}

function isWord(head: string): boolean {
  return !head.includes(' ');
}

function ownersOf(told: readonly Description[]): Map<string, string> {
  const byHead = Map.groupBy(told, ({ head }) => head);
  return new Map(
    [...byHead].flatMap(([head, all]) => {
      const [first, second] = [...Map.groupBy(all, ({ name }) => name)]
        .map(([name, own]) => ({ name, count: own.length }))
        .toSorted((a, b) => b.count - a.count);
      return first && first.count >= 2 * (second?.count ?? 0) ? [[head, first.name] as const] : [];
    }),
  );
}

function roleWords({ corpus, phrases }: Readings): ReadonlySet<string> {
  const lists = ['speakerRoles', 'speakerTitles', 'personTitles'];
  const all = lists.flatMap((name) => [...listOf(corpus.input.lexicon, name)]).map((word) => word.toLowerCase());
  const bodies = listOf(corpus.input.lexicon, 'speakerBodies');
  return new Set(
    all.filter(
      (word) =>
        !bodies.has(word) &&
        !phrases.ends.has(word) &&
        !phrases.determiners.has(word) &&
        !phrases.plainModifiers.has(word) &&
        !phrases.numbers.has(word) &&
        !/^(?:head|lead|press|home|staff|field|grand|general|reporter|correspondent|spokes(?:man|woman|person))$/u.test(
          word,
        ),
    ),
  );
}

function describedIn(read: ReadUnit, roles: ReadonlySet<string>, titles: Titles, readings: Readings): Description[] {
  const people = new Set(readings.found.names.filter(({ kind }) => kind === 'person').map(({ id }) => id));
  return [...read.nameAt].flatMap(([first, { id, end }]) => {
    if (!people.has(id)) return [];
    const heads = [
      ...titleBefore(read, first, roles, titles),
      ...apposition(read, end, roles, readings),
      ...predicate(read, end, readings),
      ...calledSo(read, first, end, readings),
    ];
    return heads.map((head) => ({ name: id, head: singularLast(head, readings), source: read.unit.source }));
  });
}

function singularLast(head: string, { plurals }: Readings): string {
  const words = head.split(' ');
  return [...words.slice(0, -1), plurals.singularOf(words.at(-1) ?? '')].join(' ');
}

/** Mayor Ann Vale; the mayor, Ann Vale; Sen. Ann Vale, who is a senator. Mr and Ms say nothing. */
function titleBefore(
  { tokens }: ReadUnit,
  first: number,
  roles: ReadonlySet<string>,
  titles: Titles,
): readonly string[] {
  const key = tokens[first - 1]?.key.replace(/\.$/u, '');
  if (key === undefined) return [];
  return titles.get(key) ?? (roles.has(key) && key.length > 4 ? [key] : []);
}

/** Short titles in front of names → nouns for their bearers. */
type Titles = ReadonlyMap<string, readonly string[]>;

function titleWords({ corpus }: Readings): Titles {
  const rows = [...listOf(corpus.input.lexicon, 'titleWords')].map((row) => row.split('/'));
  return new Map(rows.map(([title = '', ...nouns]) => [title, nouns]));
}

/** Ann Vale, the former mayor of Aton. */
function apposition({ tokens, unit }: ReadUnit, end: number, roles: ReadonlySet<string>, readings: Readings): string[] {
  const next = tokens[end];
  const last = tokens[end - 1];
  if (!next || !last || !/^,\s+$/u.test(unit.text.slice(last.end, next.start))) return [];
  if (!readings.phrases.determiners.has(next.key) && next.key !== 'former') return [];
  const run = phraseFrom({ tokens }, end, readings);
  const head = run.findLast((key) => roles.has(key));
  return head === undefined ? [] : [head];
}

/** The words from a place up to a preposition, a verb or a mark. */
function phraseFrom({ tokens }: Pick<ReadUnit, 'tokens'>, from: number, { phrases }: Readings): string[] {
  const run: string[] = [];
  for (let at = from; at < Math.min(tokens.length, from + REACH); at += 1) {
    const token = tokens[at];
    if (!token || (at > from && !token.joined && run.length > 0 && !isAndSign(tokens, at))) break;
    if (at > from && phrases.ends.has(token.key) && !(token.key === 'and' && run.length < 2)) break;
    if (!phrases.determiners.has(token.key) && token.key !== 'and') run.push(token.key);
    if (token.possessive) run.length = 0;
  }
  return run;
}

/** Leaker & liar are two words of one phrase, and so is what opens with a quotation mark behind an article. */
function isAndSign(tokens: ReadUnit['tokens'], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  return (
    before !== undefined && token !== undefined && token.start - before.end <= 3 && /^(?:an?|the)$/u.test(before.key)
  );
}

/** Ann Vale is a fool. */
function predicate(read: ReadUnit, end: number, readings: Readings): string[] {
  const { tokens } = read;
  const isSo = /^(?:is|was|remains|became)$/u.test(tokens[end]?.key ?? '');
  return isSo && /^(?:an?|the)$/u.test(tokens[end + 1]?.key ?? '') ? nounsFrom(read, end + 1, readings) : [];
}

/** Called Ann Vale a fool; slammed Ann Vale as “a fool”. */
function calledSo(read: ReadUnit, first: number, end: number, readings: Readings): string[] {
  const { tokens } = read;
  const { verbs } = readings.phrases;
  const isCalled = verbs.has(tokens[first - 1]?.key ?? '') || verbs.has(tokens[first - 2]?.key ?? '');
  const next = tokens[end]?.key ?? '';
  if (!isCalled || !/^(?:as|an?|the)$/u.test(next)) return [];
  return nounsFrom(read, next === 'as' ? end + 1 : end, readings);
}

/** The noun of a phrase, and that behind “&”: a cheat & liar. */
function nounsFrom(read: ReadUnit, from: number, readings: Readings): string[] {
  const { tokens, unit } = read;
  const nouns = lastNouns(phraseFrom(read, from, readings), readings);
  const sign = unit.text.slice(tokens[from]?.start).search(/ & /u);
  const behind = tokens.findIndex(({ start }) => start >= (tokens[from]?.start ?? 0) + sign + 3);
  return sign >= 0 && behind > from && behind <= from + REACH
    ? [...nouns, ...nounOf(tokens[behind]?.key ?? '')]
    : nouns;
}

/** Its last word, with the one before it unless that is an adjective: slime ball. */
function lastNouns(run: readonly string[], { phrases }: Readings): string[] {
  const [before, last] = run.slice(-2);
  if (last === undefined) return before === undefined ? [] : nounOf(before);
  const isPlain =
    phrases.plainModifiers.has(before ?? '') ||
    /(?:al|ist|ive|ous|ary|ish|ic|ful|less|ible|ed|ing|st|ly|an)$/u.test(before ?? '');
  return nounOf(last).map((noun) => (isPlain ? noun : `${before} ${noun}`));
}

/** What is no noun: an adverb, a participle, an adjective. */
function nounOf(word: string): string[] {
  return word.length > 3 && !/(?:ly|ing|ed|ous|ive|ful|ble)$/u.test(word) ? [word] : [];
}
