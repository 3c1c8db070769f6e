import type { Corpus, Unit } from '../corpus.ts';
import { isName } from './accept.ts';
import { type Chain, chainsOf } from './chains.ts';
import { type Evidence, evidenceOf } from './evidence.ts';
import { knownNames } from './known-names.ts';
import { type LetterCase, letterCaseOf } from './letter-case.ts';
import { type NameWords, nameWordsOf } from './name-words.ts';
import { isPlainGap, readRoles } from './roles.ts';
import { nameTokens, type Token } from './tokens.ts';
import { trimChain } from './trim-chain.ts';

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
  /** Whether it stands in a sentence whose capitals say nothing, and was found by what others write. */
  readonly byOthers: boolean;
}

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
  const evidence = evidenceOf(sentences, words);
  const plain = sentences.flatMap((sentence) =>
    sentence.letterCase === 'plain' ? namesIn(sentence, words, evidence) : [],
  );
  const find = knownNames(plain, words, evidence);
  const others = sentences.flatMap((sentence) => (sentence.letterCase === 'plain' ? [] : find(sentence)));
  return [...plain, ...others].toSorted((a, b) => a.unit.index - b.unit.index || a.start - b.start);
}

function namesIn({ unit, tokens }: ReadSentence, words: NameWords, evidence: Evidence): Mention[] {
  const reading = readRoles(tokens, words, evidence);
  return chainsOf(reading).flatMap((chain) => {
    const trimmed = trimChain(reading, chain);
    if (!trimmed) return withForce(unit, tokens, chain, words);
    if (!isName(reading, trimmed, unit.text)) return [];
    const area = withArea(tokens, trimmed, words);
    return [
      mentionAt(unit, tokens, area, { titled: isTitled(tokens, trimmed, reading.roles, words), byOthers: false }),
    ];
  });
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

/** “the Canadian army”: an adjective of a country is no name, but with its forces it is. */
function withForce(unit: Unit, tokens: readonly Token[], { to }: Chain, words: NameWords): Mention[] {
  const [token, next] = [tokens[to], tokens[to + 1]];
  if (!token || !next || !words.has('demonyms', token.lower) || !words.has('forceWords', next.lower)) return [];
  if (!isPlainGap(next) || next.case !== 'lower' || tokens[to + 2]?.gap === '-') return [];
  return [mentionAt(unit, tokens, { from: to, to: to + 1 }, { titled: false, byOthers: false })];
}

/** How many words on each side tell the kind of a name. */
const AROUND = 3;

export function mentionAt(
  unit: Unit,
  tokens: readonly Token[],
  { from, to }: Chain,
  found: Pick<Mention, 'titled' | 'byOthers'>,
): Mention {
  const start = tokens[from]?.start ?? 0;
  const end = withPoint(unit.text, tokens[to]);
  return {
    unit,
    start,
    end,
    text: unit.text.slice(start, end),
    parts: tokens.slice(from, to + 1).map(({ lower }) => lower),
    before: tokens.slice(Math.max(0, from - AROUND), from).map(({ lower }) => lower),
    after: tokens.slice(to + 1, to + 1 + AROUND).map(({ lower }) => lower),
    ...found,
  };
}

/** The point of an ending such as Inc. belongs to the name, unless it ends the sentence. */
function withPoint(text: string, token: Token | undefined): number {
  if (!token) return 0;
  const isEnding = /^(?:Inc|Ltd|Corp|Co|Jr|Sr|Bros)$/.test(token.text);
  return isEnding && /^\.[^\p{L}]*[\p{L}\p{N}]/u.test(text.slice(token.end)) ? token.end + 1 : token.end;
}
