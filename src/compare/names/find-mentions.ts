import type { Range } from '../../text/sentences.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { isName } from './accept.ts';
import { type Chain, chainsOf } from './chains.ts';
import { withoutCommonPhrases } from './common-phrases.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { knownNames } from './known-names.ts';
import { type LetterCase, letterCaseOf } from './letter-case.ts';
import { type NameWords, nameWordsOf } from './name-words.ts';
import { withoutProducts } from './products.ts';
import { quotedTitles, titlePhrase } from './quoted-titles.ts';
import { isPlainGap, readRoles } from './roles.ts';
import { splitChain } from './split-chain.ts';
import { nameTokens, type Token } from './tokens.ts';
import { withToldNames } from './told-names.ts';
import { phrase, trimChain } from './trim-chain.ts';

/** A name as one sentence writes it. */
export interface Mention {
  readonly unit: Unit;
  readonly start: number;
  readonly end: number;
  readonly text: string;
  /** Its words in lower case. */
  readonly parts: readonly string[];
  /** The words around it in lower case; empty at the edges of the sentence. */
  readonly before: readonly string[];
  readonly after: readonly string[];
  /** Whether a title stands before it. */
  readonly titled: boolean;
  readonly possessive: boolean;
  /** Whether it stands in a sentence whose capitals say nothing, and was found by what others write. */
  readonly byOthers: boolean;
}

/** A unit cut into words, and whether its capitals mean anything. */
export interface ReadSentence {
  readonly unit: Unit;
  readonly tokens: readonly Token[];
  readonly letterCase: LetterCase;
}

/** All names of the event’s headlines, deks and sentences, in the order of reading. */
export function findMentions({ input, units }: Corpus): Mention[] {
  const words = nameWordsOf(input.lexicon);
  const sentences = units.map((unit): ReadSentence => {
    const tokens = nameTokens(unit.text);
    return { unit, tokens, letterCase: letterCaseOf(tokens, unit.part === 'body', words) };
  });
  const counted = evidenceOf(sentences, words);
  const titles = titlesOf(sentences, words);
  const inPlain = (evidence: Evidence) =>
    sentences.flatMap((sentence) =>
      sentence.letterCase === 'plain' ? namesIn(sentence, words, evidence, titles) : [],
    );
  const first = inPlain(counted);
  const lastNames = lastNamesOf(first, words);
  const evidence = {
    ...counted,
    known: countOf(first.map(({ parts }) => parts.join(' '))),
    isLastName: (word: string) => lastNames.has(word),
  };
  const plain = withoutCommonPhrases(withoutProducts(inPlain(evidence), words), words);
  const find = knownNames(plain, words, evidence);
  const others = sentences.flatMap((sentence) => (sentence.letterCase === 'plain' ? [] : find(sentence)));
  return withToldNames([...plain, ...others], sentences, input.event, words).toSorted(
    (a, b) => a.unit.index - b.unit.index || a.start - b.start,
  );
}

/** The last words of names with a title or a first name before them. */
function lastNamesOf(mentions: readonly Mention[], words: NameWords): ReadonlySet<string> {
  return new Set(
    mentions
      .filter(({ parts, titled }) => titled || (parts.length > 1 && words.firstName(parts[0] ?? '') !== undefined))
      .map(({ parts }) => parts.at(-1) ?? ''),
  );
}

function countOf(phrases: readonly string[]): (phrase: string) => number {
  const counts = new Map<string, number>();
  for (const phrase of phrases) counts.set(phrase, (counts.get(phrase) ?? 0) + 1);
  return (phrase) => counts.get(phrase) ?? 0;
}

/** What stands in quotation marks as a title anywhere is a title in all reports. */
function titlesOf(sentences: readonly ReadSentence[], words: NameWords): ReadonlySet<string> {
  const phrases = sentences.flatMap(({ unit, tokens }) =>
    quotedTitles(unit.text, tokens, words).map((title) => titlePhrase(tokens, title, words)),
  );
  return new Set(phrases.filter((phrase) => phrase !== undefined));
}

function namesIn(
  { unit, tokens }: ReadSentence,
  words: NameWords,
  evidence: Evidence,
  titles: ReadonlySet<string>,
): Mention[] {
  const marked = quotedTitles(unit.text, tokens, words);
  const reading = readRoles(tokens, words, evidence);
  const chains = chainsOf(reading).flatMap((chain) => splitChain(reading, chain));
  return chains.flatMap((chain) => {
    const trimmed = trimChain(reading, chain);
    if (!trimmed) return withForce(unit, tokens, chain, words);
    if (!isName(reading, trimmed) || isTitleOfWork(tokens, trimmed, marked, titles, words)) return [];
    const area = withArea(tokens, trimmed, words);
    return [
      mentionAt(
        unit,
        tokens,
        area,
        { titled: isTitled(tokens, trimmed, reading.roles, words), byOthers: false },
        words,
      ),
    ];
  });
}

/** “the Canadian army”: an adjective of a country is no name, but with its forces it is. */
function withForce(unit: Unit, tokens: readonly Token[], { to }: Chain, words: NameWords): Mention[] {
  const [token, next] = [tokens[to], tokens[to + 1]];
  if (!token || !next || !words.has('demonyms', token.lower) || !words.has('forceWords', next.lower)) return [];
  if (!isPlainGap(next) || next.case !== 'lower' || tokens[to + 2]?.gap === '-') return [];
  return [mentionAt(unit, tokens, { from: to, to: to + 1 }, { titled: false, byOthers: false }, words)];
}

function isTitled(tokens: readonly Token[], { from }: Chain, roles: readonly string[], words: NameWords): boolean {
  const before = tokens[from - 1];
  if (!before || before.possessive || !/^(?:\.?[ \u00a0])$/u.test(tokens[from]?.gap ?? '')) return false;
  return roles[from - 1] === 'title' || words.has('personTitles', before.lower);
}

/** “Hill province” is not the town of Hill. */
function withArea(tokens: readonly Token[], { from, to }: Chain, words: NameWords): Chain {
  const next = tokens[to + 1];
  const isArea = next?.case === 'lower' && isPlainGap(next) && words.has('areaWords', next.lower);
  return isArea && !tokens[to]?.possessive ? { from, to: to + 1 } : { from, to };
}

/** A body may stand in quotation marks too, and is no work for that. */
function isTitleOfWork(
  tokens: readonly Token[],
  { from, to }: Chain,
  marked: readonly Range[],
  titles: ReadonlySet<string>,
  words: NameWords,
): boolean {
  if (tokens.slice(from, to + 1).some(({ lower }) => words.has('organisationWords', lower))) return false;
  const [start, end] = [tokens[from]?.start ?? 0, tokens[to]?.end ?? 0];
  return titles.has(phrase(tokens, from, to)) || marked.some((title) => title.start <= start && title.end >= end);
}

/** How many words on each side tell the kind of a name. */
const AROUND = 3;

/** The mention that a chain of words makes, with up to `AROUND` words on each side. The point of “Inc.” is part of it, unless it ends the sentence. */
export function mentionAt(
  unit: Unit,
  tokens: readonly Token[],
  { from, to }: Chain,
  found: Pick<Mention, 'titled' | 'byOthers'>,
  words: NameWords,
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = withPoint(unit.text, tokens[to], words);
  return {
    unit,
    start,
    end,
    text: unit.text.slice(start, end),
    parts: tokens.slice(from, to + 1).map(({ lower }) => lower),
    before: tokens.slice(Math.max(0, from - AROUND), from).map(({ lower }) => lower),
    after: tokens.slice(to + 1, to + 1 + AROUND).map(({ lower }) => lower),
    possessive: tokens[to]?.possessive === true,
    ...found,
  };
}

const SHORT_FORMS = ['companyEndings', 'personEndings', 'shortPlaces'] as const;

/** The point of an ending such as Inc. belongs to the name, unless it ends the sentence. */
function withPoint(text: string, token: Token | undefined, words: NameWords): number {
  if (!token) return 0;
  const isEnding = SHORT_FORMS.some((list) => words.has(list, token.lower));
  return isEnding && /^\.[^\p{L}\p{N}]*[\p{L}\p{N}]/u.test(text.slice(token.end)) ? token.end + 1 : token.end;
}
