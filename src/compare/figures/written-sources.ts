import type { Lexicon } from '../../schema/lexicon.ts';
import { listOf } from '../lexicon-lists.ts';
import { pollSources } from './poll-sources.ts';
import { reckonedSources } from './reckoned-sources.ts';
import { alternativesOf, clauseEnd, type WrittenSource } from './written-source.ts';

export interface SourceReader {
  /** Returns show that …; …, the records say. */
  readonly documents: (text: string) => WrittenSource[];
  /** …, according to harbour police. */
  readonly accordingTo: (text: string) => WrittenSource[];
  /** The agency puts it at 40; by the club’s count. */
  readonly reckoned: (text: string) => WrittenSource[];
  /** Leads by 8 points in a Vale University poll: of shares only. */
  readonly polls: (text: string) => WrittenSource[];
  readonly isPronoun: (text: string) => boolean;
  readonly isSpeech: (verb: string) => boolean;
  /** Whether a verb says what somebody thinks of a thing, not how many there are: criticised, called. */
  readonly isFraming: (verb: string) => boolean;
  /** Voters, women, Americans: those of whom shares are told; what they say gives no share. */
  readonly areRespondents: (party: string) => boolean;
}

/** Reads what the measure of citations leaves: lists, returns and surveys that show a number, and sources it takes for no party. */
export function sourceReader(lexicon: Lexicon): SourceReader {
  const [nouns, verbs] = [alternativesOf(lexicon, 'documentSources'), alternativesOf(lexicon, 'showingVerbs')];
  const others = {
    accordingTo,
    reckoned: reckonedSources(lexicon),
    polls: pollSources(lexicon),
    ...wordTests(lexicon),
  };
  if (nouns === '' || verbs === '') return { documents: () => [], ...others };
  const shown = new RegExp(
    `(?<party>(?:(?<![\\p{L}’'])(?!(?:${LEADING})\\s)[\\p{L}][\\p{L}'’-]*\\s){0,2}(?<![\\p{L}])(?:${nouns}))${ABOUT}(?:,)?\\s(?:also\\s|clearly\\s)?(?:${verbs})(?![\\p{L}’'])`,
    'giu',
  );
  // Most sentences name no document or let none show anything, and need no search for it.
  const needed = [new RegExp(nouns, 'iu'), new RegExp(verbs, 'iu')];
  const mayShow = (text: string) => needed.every((pattern) => pattern.test(text));
  return {
    documents: (text) => (mayShow(text) ? [...text.matchAll(shown)].map((match) => documentOf(text, match)) : []),
    ...others,
  };
}

function wordTests(lexicon: Lexicon): Pick<SourceReader, 'isPronoun' | 'isSpeech' | 'isFraming' | 'areRespondents'> {
  const has = (list: string, word: string) => listOf(lexicon, list).has(word.toLowerCase());
  return {
    isPronoun: (text) => has('personPronouns', text) || has('groupPronouns', text),
    isSpeech: (verb) => has('speechVerbs', verb),
    isFraming: (verb) => has('framingVerbs', verb),
    areRespondents: (party) => has('respondents', party.split(/\s/u).at(-1) ?? ''),
  };
}

/** A poll released on Wednesday, a survey of 900 voters: what is told of the document itself. Closed classes of grammar. */
const ABOUT =
  '(?:,\\s(?:released|published|issued|conducted|taken|obtained|reviewed|commissioned)\\s[^,;:.“”"]{2,60},(?=\\s)|\\s(?:released|published|issued|conducted|taken|obtained|reviewed|commissioned|of|by|from|this|last|on|in)(?:\\s(?!(?:who|that|which|and|but|he|she|they|we|it)\\s)(?:[\\p{L}\\p{N}.’\'-]|,(?=\\p{N}))+){1,6}?)?';

const LEADING = 'the|a|an|his|her|its|their|our|these|those|that|this|of|and|but|in|as|according|to|while|because|all';

/** What stands behind the verb; all in front where nothing does. */
function documentOf(text: string, match: RegExpExecArray): WrittenSource {
  const start = match.index;
  const end = match.index + match[0].length;
  const party = { start, end: start + (match.groups?.['party']?.length ?? 0) };
  const closes = /^(?:[.,”"]|$)/u.test(text.slice(end));
  return { party, gives: closes ? { start: 0, end: start } : { start: end, end: clauseEnd(text, end) } };
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
