import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf } from '../../text/words.ts';
import type { NounUse, NounUses } from './noun-uses.ts';
import type { Readings, ReadUnit } from './read-units.ts';

/** Shorter words on either side of a noun say nothing of what it stands for. */
const LEAST_LETTERS = 4;
/** Words behind “the” within which a sentence takes up what the sentence before brought in. */
const EARLY = 4;

/** What makes two nouns likely to stand for one thing. */
type Sign = 'statement' | 'opening' | 'pointing' | 'apposition';

interface Seen {
  readonly pair: string;
  readonly sign: Sign;
  /** The statement or article that shows it. */
  readonly where: string;
}

/**
 * Nouns that stand for one thing in these reports, by noun. A pair needs two signs of different kinds or in two statements,
 * one of them the same words beside the two: in sentences of two sources that tell the same (“the tram overturned”, “the
 * vehicle overturned”), or in the headline and first sentence of one article. The others: “a tram … . The vehicle …”, and
 * “the tram, a vehicle of”.
 */
export function standIns(readings: Readings, uses: NounUses): ReadonlyMap<string, ReadonlySet<string>> {
  const placed = placedNouns(uses, readings);
  const seen = [...inStatements(readings, placed), ...inArticles(readings, placed)];
  const found = new Map<string, Set<string>>();
  for (const [pair, signs] of Map.groupBy(seen, (one) => one.pair)) {
    const [a = '', b = ''] = pair.split('/');
    if (!isEnough(signs)) continue;
    found.set(a, (found.get(a) ?? new Set()).add(b));
    found.set(b, (found.get(b) ?? new Set()).add(a));
  }
  return found;
}

function isEnough(signs: readonly Seen[]): boolean {
  const slots = signs.filter(({ sign }) => sign === 'statement' || sign === 'opening');
  const isTwice = new Set(slots.map(({ where }) => where)).size > 1;
  return slots.length > 0 && (isTwice || new Set(signs.map(({ sign }) => sign)).size > 1);
}

type Placed = { readonly noun: string; readonly use: NounUse };

/** The nouns of each sentence, in the singular. */
function placedNouns(uses: NounUses, { plurals }: Readings): Map<ReadUnit, Placed[]> {
  const all = [...uses].flatMap(([noun, own]) =>
    plurals.singularOf(noun) === noun ? own.map((use) => ({ noun, use })) : [],
  );
  return Map.groupBy(all, ({ use }) => use.read);
}

function pairOf(a: Placed, b: Placed): string {
  return [a.noun, b.noun].toSorted().join('/');
}

function inStatements({ found, units }: Readings, placed: ReadonlyMap<ReadUnit, readonly Placed[]>): Seen[] {
  const reads = new Map(units.map((read) => [sentenceKey(read.unit), read]));
  return found.statements.flatMap(({ id, members }) => {
    const told = members
      .filter(({ role }) => role === 'home')
      .flatMap((member) => reads.get(sentenceKey(member)) ?? []);
    return told.flatMap((one, at) =>
      told
        .slice(at + 1)
        .filter((other) => other.unit.source !== one.unit.source)
        .flatMap((other) => slotsOf(placed.get(one) ?? [], placed.get(other) ?? []))
        .map((pair) => ({ pair, sign: 'statement' as const, where: id })),
    );
  });
}

/** Pairs of nouns, each in one sentence only, with the same word straight before or behind. */
function slotsOf(one: readonly Placed[], other: readonly Placed[]): string[] {
  const has = (all: readonly Placed[], noun: string) => all.some((placed) => placed.noun === noun);
  return one
    .filter(({ noun }) => !has(other, noun))
    .flatMap((a) =>
      other
        .filter((b) => !has(one, b.noun) && a.use.isPlural === b.use.isPlural && isSameSlot(a.use, b.use))
        .map((b) => pairOf(a, b)),
    );
}

function isSameSlot(a: NounUse, b: NounUse): boolean {
  return [-1, 1].some((step) => {
    const word = wordBeside(a, step);
    return word.length >= LEAST_LETTERS && word === wordBeside(b, step);
  });
}

/** The word on one side, without its ending; an article before the noun is passed over. */
function wordBeside({ read: { tokens }, at }: NounUse, step: number): string {
  const isArticle = step < 0 && /^(?:an?|the|its|his|her|their|this|that)$/u.test(tokens[at - 1]?.key ?? '');
  const key = tokens[at + (isArticle ? 2 * step : step)]?.key;
  return key === undefined ? '' : (wordsOf(key)[0]?.stem ?? '');
}

function inArticles({ units }: Readings, placed: ReadonlyMap<ReadUnit, readonly Placed[]>): Seen[] {
  return [...Map.groupBy(units, ({ unit }) => unit.article)].flatMap(([where, own]) => {
    const headline = own.find(({ unit }) => unit.part === 'headline');
    const first = own.find(({ unit }) => unit.part === 'body');
    const opening = headline && first ? slotsOf(placed.get(headline) ?? [], placed.get(first) ?? []) : [];
    return [
      ...opening.map((pair) => ({ pair, sign: 'opening' as const, where })),
      ...own
        .flatMap((read, at) => pointed(placed.get(read) ?? [], placed.get(own[at + 1] ?? read) ?? []))
        .map((pair) => ({ pair, sign: 'pointing' as const, where })),
      ...own
        .flatMap((read) => apposed(placed.get(read) ?? []))
        .map((pair) => ({ pair, sign: 'apposition' as const, where })),
    ];
  });
}

/** “The vehicle” early in a sentence with nothing else that is definite, behind one that brought in “a tram” alone. */
function pointed(before: readonly Placed[], after: readonly Placed[]): string[] {
  const brought = before.filter(({ use }) => use.opening === 'indefinite' && !use.isPlural);
  const definite = after.filter(({ use }) => use.opening === 'definite' && !use.isPlural);
  const [a, b] = [brought[0], definite[0]];
  const isOnly = brought.length === 1 && definite.length === 1;
  return a && b && isOnly && a.noun !== b.noun && b.use.at <= EARLY ? [pairOf(a, b)] : [];
}

/** “The tram, a vehicle of”. */
function apposed(placed: readonly Placed[]): string[] {
  return placed.flatMap((a) =>
    placed.filter((b) => b.noun !== a.noun && isApposed(a.use, b.use)).map((b) => pairOf(a, b)),
  );
}

function isApposed({ read: { tokens, unit }, at }: NounUse, { at: end }: NounUse): boolean {
  const [noun, article] = [tokens[at], tokens[at + 1]];
  if (!noun || !article || !/^an?$/u.test(article.key) || end <= at + 1 || end > at + EARLY) return false;
  return /^,\s+$/u.test(unit.text.slice(noun.end, article.start));
}
