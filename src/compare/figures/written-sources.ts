import type { Lexicon } from '../../schema/lexicon.ts';
import type { Range } from '../../text/sentences.ts';
import { listOf } from '../lexicon-lists.ts';

/** A source that a sentence names beside its numbers, and the part of the sentence that it gives. */
export interface WrittenSource {
  readonly party: Range;
  readonly gives: Range;
}

export interface SourceReader {
  /** Returns show that …; …, the records say. */
  readonly documents: (text: string) => WrittenSource[];
  /** …, according to harbour police. */
  readonly accordingTo: (text: string) => WrittenSource[];
  readonly isPronoun: (text: string) => boolean;
  /** Whether a verb says what somebody thinks of a thing, not how many there are: criticised, called. */
  readonly isFraming: (verb: string) => boolean;
}

/** Reads what the measure of citations leaves: lists, returns and surveys that show a number, and sources it takes for no party. */
export function sourceReader(lexicon: Lexicon): SourceReader {
  const alternatives = (name: string) => [...listOf(lexicon, name)].toSorted((a, b) => b.length - a.length).join('|');
  const [nouns, verbs] = [alternatives('documentSources'), alternatives('showingVerbs')];
  const isPronoun = (text: string) =>
    ['personPronouns', 'groupPronouns'].some((list) => listOf(lexicon, list).has(text.toLowerCase()));
  const isFraming = (verb: string) => listOf(lexicon, 'framingVerbs').has(verb.toLowerCase());
  if (nouns === '' || verbs === '') return { documents: () => [], accordingTo, isPronoun, isFraming };
  const shown = new RegExp(
    `(?<party>(?:(?<![\\p{L}’'])(?!(?:${LEADING})\\s)[\\p{L}][\\p{L}'’-]*\\s){0,2}(?<![\\p{L}])(?:${nouns}))${ABOUT}(?:,)?\\s(?:also\\s|clearly\\s)?(?:${verbs})(?![\\p{L}’'])`,
    'giu',
  );
  // Most sentences name no document, and need no search for what it shows.
  const needed = new RegExp(nouns, 'iu');
  return {
    documents: (text) => (needed.test(text) ? [...text.matchAll(shown)].map((match) => documentOf(text, match)) : []),
    accordingTo,
    isPronoun,
    isFraming,
  };
}

/** A poll released on Wednesday, a survey of 900 voters: what is told of the document itself. Closed classes of grammar. */
const ABOUT =
  "(?:\\s(?:released|published|issued|conducted|taken|obtained|reviewed|commissioned|of|by|from|this|last|on|in)(?:\\s(?!(?:who|that|which|and|but|he|she|they|we|it)\\s)(?:[\\p{L}\\p{N}.’'-]|,(?=\\p{N}))+){1,6}?)?";

const LEADING = 'the|a|an|his|her|its|their|our|these|those|that|this|of|and|but|in|as|according|to|while|because|all';

/** What stands behind the verb; all in front where nothing does. */
function documentOf(text: string, match: RegExpExecArray): WrittenSource {
  const start = match.index;
  const end = match.index + match[0].length;
  const party = { start, end: start + (match.groups?.['party']?.length ?? 0) };
  const closes = /^(?:[.,”"]|$)/u.test(text.slice(end));
  return { party, gives: closes ? { start: 0, end: start } : { start: end, end: clauseEnd(text, end) } };
}

/** Up to a semicolon. */
function clauseEnd(text: string, from: number): number {
  const found = text.indexOf(';', from);
  return found < 0 ? text.length : found;
}

const SOURCE =
  /(?<before>(?:^|\p{L}+|\S)\s)?according to (?:(?:the|an?|his|her|its|their|our|these|those)\s)?(?<party>[\p{L}\p{N}][\p{L}\p{N}.'’&-]*(?:\s(?!(?:of|in|on|at|for|by|with|from|that|which|who|whose|and|or|but|as|to|was|were|is|are|has|have|had|said|says|released|published|issued|filed|obtained|seen|reviewed|made)(?!\p{L}))\p{L}[\p{L}\p{N}'’&-]*){0,5})/giu;

/** All of the sentence; behind “and”, “but” or “while” only what follows. */
function accordingTo(text: string): WrittenSource[] {
  if (!/according to/iu.test(text)) return [];
  return [...text.matchAll(SOURCE)].map((match) => {
    const { before = '', party = '' } = match.groups ?? {};
    const end = match.index + match[0].length;
    const joins = /^(?:and|but|while|whereas|though|although|because|since)\s$/iu.test(before);
    return {
      party: { start: end - party.length, end },
      gives: joins ? { start: end, end: clauseEnd(text, end) } : { start: 0, end: text.length },
    };
  });
}
