import type { Slice } from '../../schema/records/evidence.ts';
import type { Hedge } from '../../schema/records/hedge.ts';
import type { Unit } from '../corpus.ts';
import { oncePer } from '../once-per.ts';
import { idAt } from './citation-id.ts';
import type { HedgeWords } from './hedge-words.ts';

/** A hedge opens what it keeps a distance from, which ends at the next mark. */
const REST = /^[^,;:.!?()[\]“”"—–]*/u;

/** The noun behind an adjective: the words up to the next small word or mark. */
const NOUN =
  /^\s+[\p{L}\p{N}’'-]+(?:\s+(?!(?:of|in|at|on|to|by|for|from|with|and|or|but|that|which|who|is|are|was|were|has|had)\b)[\p{L}\p{N}’'-]+){0,3}/u;

/** The hedges of a sentence in order. */
export function findHedges(unit: Unit, words: HedgeWords): Hedge[] {
  const found = [
    ...matches(unit, words.adverbs, 'adverb', REST),
    ...matches(unit, words.adjectives, 'adjective', NOUN).filter(({ term }) => !isBeforeTo(unit, term.end)),
    ...matches(unit, words.participles, 'participle', NOUN).filter(({ term }) => isBehindArticle(unit, term.start)),
    ...matches(unit, words.verbs, 'verb', REST),
  ].toSorted((a, b) => a.term.start - b.term.start || b.term.end - a.term.end);
  return found.filter(({ term }, at) => !found.slice(0, at).some((before) => term.start < before.term.end));
}

/** Supposed to wait: what is meant or ordered, from which nobody keeps a distance. */
function isBeforeTo({ text }: Unit, at: number): boolean {
  return /^\s+to\b/u.test(text.slice(at));
}

/** Also at the beginning of a sentence and behind a preposition: “from alleged spies”. */
function isBehindArticle({ text }: Unit, at: number): boolean {
  return /(?:^|\b(?:an?|the|any|some|of|for|over|about|from|with|against|and|its|his|her|their|other)\s+)$/iu.test(
    text.slice(0, at),
  );
}

function matches(unit: Unit, terms: ReadonlySet<string>, rule: string, introduced: RegExp): Hedge[] {
  if (terms.size === 0) return [];
  return [...unit.text.matchAll(patternOf(terms))].map(({ 0: text, index }) => {
    const term = slice(unit, index, index + text.length);
    const behind = introduced.exec(unit.text.slice(term.end))?.[0] ?? '';
    const start = term.end + (behind.length - behind.trimStart().length);
    const end = term.end + behind.trimEnd().length;
    return { id: idAt('h', term), term, ...(start < end ? { introduces: slice(unit, start, end) } : {}), rule };
  });
}

/** Made once for a list, because every sentence is searched for it. */
const patternOf = oncePer((terms: ReadonlySet<string>): RegExp => {
  const list = [...terms].map((term) => term.replaceAll(' ', String.raw`\s+`).replaceAll('-', '[-‐‑]'));
  return new RegExp(String.raw`(?<![\p{L}\p{N}’'-])(?:${list.join('|')})(?![\p{L}\p{N}-])`, 'giu');
});

function slice({ article, sentence, text }: Unit, start: number, end: number): Slice {
  return { article, sentence, start, end, text: text.slice(start, end) };
}
