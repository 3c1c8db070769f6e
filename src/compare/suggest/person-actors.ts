import { type NounUse, type NounUses, sourcesOf } from './noun-uses.ts';
import { pluralOf } from './one-or-many.ts';
import { type Description, personLinks } from './person-links.ts';
import { type PersonWords, personWords } from './person-words.ts';
import type { Proposal } from './proposal.ts';
import type { Readings } from './read-units.ts';
import { saidOf } from './said-of.ts';

/** A person is proposed from so many mentions by name in so many sources on, and so many by a noun. */
const LEAST = { mentions: 4, sources: 2, uses: 2 };
/** Somebody named so often is proposed for one use of a noun. */
const OFTEN_NAMED = 10;
/** At most so many, the most frequent first. */
const MOST = 4;
/** The share of a noun’s uses that stand beside the name: fewer, and it is a noun of many, “a resident”. */
const BESIDE = 0.07;
/** The share that is nearly always. */
const ALWAYS = 0.34;
/** Of the places where a noun points to somebody, so many have to point to the one person: all but few, fewer where it also stands beside the name. */
const POINTING = { alone: 0.6, beside: 0.4 };

/** What is known of the nouns for persons. */
interface Evidence {
  readonly told: readonly Description[];
  /** Noun → the person beside whom it stands most. */
  readonly owners: ReadonlyMap<string, string>;
  readonly readings: Readings;
  readonly words: PersonWords;
  /** Ids of all persons. */
  readonly people: ReadonlySet<string>;
  readonly uses: NounUses;
}

/**
 * Persons named often, with the nouns that stand beside their names (titles, appositions, “Bo is a …”, “called Bo a …”) and
 * those that point to them: “the lawmaker” behind no other name. A noun that stands beside several persons is that of the
 * one beside whom it stands most.
 */
export function personActors(readings: Readings, uses: NounUses): Proposal[] {
  const words = personWords(readings);
  const told = personLinks(readings, words);
  const owners = ownersOf(told);
  const named = readings.found.names.filter(({ kind }) => kind === 'person');
  const evidence = { told, owners, words, uses, readings, people: new Set(named.map(({ id }) => id)) };
  const found = named.flatMap(({ id, name, variants }) => {
    const mentions = variants.flatMap((variant) => variant.mentions);
    const sources = new Set(mentions.map(({ article }) => article));
    if (mentions.length < LEAST.mentions || sources.size < LEAST.sources) return [];
    const heads = headsOf(id, evidence);
    const said = heads.flatMap((head) => singular(uses.get(head.split(' ').at(-1) ?? '')));
    if (said.length < (mentions.length >= OFTEN_NAMED ? 1 : LEAST.uses)) return [];
    return [
      {
        name,
        heads: heads.filter(isWord),
        compounds: heads.filter((head) => !isWord(head)),
        not: heads.map((head) => pluralOf(head, readings.plurals)),
        mentions: said.length,
        sources: sourcesOf(said),
        named: mentions.length,
      },
    ];
  });
  return found.toSorted((a, b) => b.mentions + b.named - a.mentions - a.named).slice(0, MOST);
}

function headsOf(person: string, evidence: Evidence): string[] {
  const { owners, words, uses, readings } = evidence;
  const beside = [...owners]
    .filter(([head, owner]) => owner === person && isOften(head, person, evidence) && isOfOne(head, readings))
    .map(([head]) => head);
  const pointed = [...words.nouns].filter(
    (head) => uses.has(head) && (owners.get(head) ?? person) === person && isPointedTo(head, person, evidence),
  );
  return [...new Set([...beside, ...pointed])].filter((head) => isUsed(head, evidence));
}

/** Said of one: a member of a party is, though the party is told of more often. */
function isOfOne(head: string, readings: Readings): boolean {
  return readings.phrases.groups.has(head) || !isMany(head, readings);
}

/** Somewhere outside names, or of the person alone: mayor and founder of the fund. What a short title stands for has to be used. */
function isUsed(head: string, { uses, words }: Evidence): boolean {
  if (uses.has(head.split(' ').at(-1) ?? '')) return true;
  const isOfTitle = [...words.titles.values()].some((nouns) => nouns.includes(head));
  return !isOfTitle && (words.nouns.has(head) || words.roles.has(head)) && !UNNAMED.test(head);
}

/** A role is one however rarely it is named; any other noun has to stand beside the name twice, or nearly always. */
function isOften(head: string, person: string, { told, words, uses }: Evidence): boolean {
  const own = told.filter((one) => one.name === person && one.head === head);
  const [count, all] = [own.length, singular(uses.get(head)).length];
  if (words.roles.has(head)) return count >= BESIDE * all;
  if (own.some(({ isCalled }) => isCalled) && all <= 2 * count) return true;
  return count > 1 || (words.nouns.has(head) && count >= ALWAYS * all);
}

/** Those who as a rule are cited without their name: they stand for nobody who is named beside them. */
const UNNAMED =
  /^(?:official|aide|spokes(?:man|woman|person)|expert|analyst|reporter|observer|witness|person|author)$/u;

function isPointedTo(head: string, person: string, { told, people, uses, readings }: Evidence): boolean {
  const isBeside = told.some((one) => one.name === person && one.head === head);
  const { counts, all } = saidOf(head, uses, readings, { names: people, isNew: !isBeside });
  const own = counts.get(person) ?? 0;
  if (isBeside) return own >= 1 && own >= POINTING.beside * all;
  return own >= 2 && own >= POINTING.alone * all && !UNNAMED.test(head);
}

/** Uses that are said of one. */
function singular(uses: readonly NounUse[] = []): readonly NounUse[] {
  return uses.filter(({ isPlural }) => !isPlural);
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
