import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Unit } from '../corpus.ts';
import type { ReportingWords } from '../speech/reporting-words.ts';

/** Words more than this behind a party are no more about it. */
const LONGEST = 16;

/** What ends the words about a party. A closed class of grammar and marks. */
const END =
  /[,;:!?()[\]“”"—–…]|\.\s*$|\s(?:and|but|or|that|as|when|while|after|before|because|if|although|though|since|until|than)\s/u;

/** What more about a party may begin with; a closed class. Participles and adjectives stand in the lexicon. */
const OPENER = /^\s(who|whose|of|from|at|in|with|for(?!\s\p{L}+ing\s)|near|inside|within|close to|on condition)\s/u;

/** Whose it is, in front: China’s space agency. */
const OWNER = /(?:\p{Lu}[\p{L}.-]*\s)*\p{Lu}[\p{L}.-]*[’']s?\s$/u;

/** Words of a description do not say how many; these are left out of it. */
const NO_NUMBER =
  /^(?:the|an?|one|another|this|that|these|those|his|her|its|their|our|my|your|other|both|all|any|each|every|such|some|no|certain|fellow|either|neither)$/iu;

/** A citation with the fuller words for its party, where there are any. */
export function withDescription(citation: Citation, units: readonly Unit[], words: ReportingWords): Citation {
  const described = describedParty(citation, units, words);
  const { id, party, ...rest } = citation;
  return described ? { id, party, described, ...rest } : citation;
}

/**
 * The fuller words for a party without a name, as they stand: what tells more behind the noun or in front of it (“two people
 * familiar with the matter”, “Marn’s river agency”), else, for “the channel” alone, how the article calls its only channel before.
 * `undefined` where nothing tells more.
 */
function describedParty(citation: Citation, units: readonly Unit[], words: ReportingWords): Slice | undefined {
  const { party, named, who } = citation;
  if (named || who || /: pronoun/u.test(citation.rule)) return undefined;
  const at = units.findIndex((unit) => sentenceKey(unit) === sentenceKey(party));
  const unit = units[at];
  if (!unit) return undefined;
  const end = endOfMore(unit.text, citation, words);
  const start = startOfMore(unit.text, party, end > party.end, words);
  if (start < party.start || end > party.end) return sliceOf(unit, start, end);
  const isBareThe = !party.text.includes(' ') && /(?:^|\s)the\s$/iu.test(unit.text.slice(0, party.start));
  return isBareThe ? calledBefore(party.text, units.slice(0, at), words) : undefined;
}

function sliceOf({ article, sentence, text }: Unit, start: number, end: number): Slice {
  return { article, sentence, start, end, text: text.slice(start, end) };
}

/** Where the words behind a party end that tell more about it; the party’s own end where none do. */
function endOfMore(text: string, { party, verbs, channels, content }: Citation, words: ReportingWords): number {
  const rest = text.slice(party.end);
  const opener = OPENER.exec(rest)?.[1] ?? /^\s([\p{L}-]+)\s/u.exec(rest)?.[1];
  if (!opener || !(OPENER.test(rest) || words.behindParties.has(opener))) return party.end;
  const next = [...verbs, ...channels, ...content]
    .filter((one) => sentenceKey(one) === sentenceKey(party) && one.start >= party.end)
    .map(({ start }) => start - party.end);
  // The verb of “who says” is not that of the party.
  const run = rest.slice(0, Math.min(END.exec(rest)?.index ?? rest.length, ...next));
  const tokens = [...run.matchAll(/[^\s]+/gu)];
  // A noun may look like a verb behind a number: 28 states.
  while (isIdle(tokens.at(-1)?.[0], words) && !/^\d/u.test(tokens.at(-2)?.[0] ?? '')) tokens.pop();
  const last = tokens.at(-1);
  if (!last || tokens.length < 2 || tokens.length > LONGEST) return party.end;
  return party.end + last.index + last[0].length;
}

/** Adverbs, helping verbs and small words that end nothing: also, had, of, the. */
function isIdle(word: string | undefined, words: ReportingWords): boolean {
  const key = word?.toLowerCase() ?? '';
  return key !== '' && (words.tagAdverbs.has(key) || words.phraseEnds.has(key) || words.determiners.has(key));
}

/** Where the words in front of a party begin: its owner, and how many, where more stands behind or the party is one word. */
function startOfMore(text: string, party: Slice, isMoreBehind: boolean, { determiners }: ReportingWords): number {
  const before = text.slice(0, party.start);
  const owner = OWNER.exec(before)?.[0];
  if (owner) return party.start - owner.length;
  const [phrase, word = ''] = /(?:^|\s)([\p{L}]+)\s$/u.exec(before) ?? [];
  const isNumber = determiners.has(word.toLowerCase()) && !NO_NUMBER.test(word);
  const isAlone = isMoreBehind || !party.text.includes(' ');
  return phrase && isNumber && isAlone ? party.start - word.length - 1 : party.start;
}

/** The only longer phrase before that ends in the noun; where there are several, nobody can tell which is meant. */
function calledBefore(noun: string, before: readonly Unit[], words: ReportingWords): Slice | undefined {
  const pattern = new RegExp(
    String.raw`(?<=\b(?:an?|the|his|her|its|their|our|one)\s)((?:[\p{L}-]+\s){1,4})${RegExp.escape(noun)}(?![\p{L}-])`,
    'giu',
  );
  const own = before.filter(({ article }) => article === before.at(-1)?.article);
  const found = own.flatMap((unit) =>
    [...unit.text.matchAll(pattern)]
      .filter(([, more = '']) =>
        more
          .trim()
          .split(/\s/u)
          .every((word) => !isIdle(word, words)),
      )
      .map((match) => sliceOf(unit, match.index, match.index + match[0].length)),
  );
  const forms = new Set(found.map(({ text }) => text.toLowerCase()));
  return forms.size === 1 ? found.at(-1) : undefined;
}
