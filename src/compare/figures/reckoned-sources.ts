import type { Lexicon } from '../../schema/lexicon.ts';
import { listOf } from '../lexicon-lists.ts';
import { alternativesOf, clauseEnd, partyOf, type WrittenSource } from './written-source.ts';

/** A word of a party; small words end it, but “of”, “for” and “and” join names. */
const WORD =
  "(?!(?:the|an?|in|on|at|by|with|from|to|that|which|who|whose|when|or|but|while|was|were|is|are|be|been|has|have|had|not|this|next|last|about|nearly|almost|more|less|than|any|all|either|it|my)(?![\\p{L}’']))[\\p{L}](?:[\\p{L}\\p{N}'’&-]|\\.(?=\\p{L}))*";
const PHRASE = `${WORD}(?:\\s(?:(?:of|for|and)\\s(?:the\\s)?(?=\\p{Lu}))?${WORD}){0,6}?`;
const DETERMINER = '(?:the|an?|its|his|her|their|our|some|most|one)\\s';
/** Where a clause begins: at a mark, or behind a word that joins. */
const CLAUSE = '(?<=^|[,;:—–“"(]\\s?|(?<!\\p{L})(?:and|but|while|as|though|although|because)\\s)';
const SOON =
  '(?:(?:has|have|had|now|also|so far|already|later|currently|initially)\\s|(?:been|is|are|was|were)\\s(?=(?:now\\s|also\\s|still\\s)?\\p{L}+ing\\s))*';
/** Economists surveyed by the Marn Post. */
const ASKED = `(?:\\s(?:surveyed|polled|interviewed|questioned|asked)\\sby\\s(?:the\\s)?${WORD}(?:\\s${WORD}){0,3}?)?`;

/**
 * Who reckons a number without a verb of speech: the agency puts it at 40, economists forecast 40, by the club’s count, per the
 * club. These verbs cite nobody, so that the measure of citations leaves them; the number is theirs all the same.
 */
export function reckonedSources(lexicon: Lexicon): (text: string) => WrittenSource[] {
  const [verbs, puts, nouns, reckoners] = ['reckonVerbs', 'putVerbs', 'reckonNouns', 'reckoners'].map((name) =>
    alternativesOf(lexicon, name),
  );
  if (!verbs || !puts || !nouns || !reckoners) return () => [];
  const isReckoner = reckonerTest(listOf(lexicon, 'reckoners'), listOf(lexicon, 'calendarWords'));
  const patterns = patternsOf({ verbs, puts, nouns });
  return (text) =>
    patterns.flatMap(({ needs, shape, givesAll, isKnown }) =>
      needs.test(text)
        ? [...text.matchAll(shape)].flatMap((match) => {
            const found = sourceOf(text, match, givesAll);
            return found && (!isKnown || isReckoner(text.slice(found.party.start, found.party.end))) ? [found] : [];
          })
        : [],
    );
}

interface Pattern {
  /** Most sentences have no such word, and need no search. */
  readonly needs: RegExp;
  readonly shape: RegExp;
  /** The whole sentence is theirs, else what stands behind. */
  readonly givesAll: boolean;
  /** Only a name or somebody who reckons. */
  readonly isKnown: boolean;
}

function patternsOf({ verbs, puts, nouns }: { verbs: string; puts: string; nouns: string }): Pattern[] {
  const pattern = (needs: string, shape: string, givesAll: boolean, isKnown: boolean): Pattern => ({
    needs: new RegExp(`(?<!\\p{L})(?:${needs})(?!\\p{L})`, 'iu'),
    shape: new RegExp(shape, 'dgiu'),
    givesAll,
    isKnown,
  });
  return [
    pattern(
      verbs,
      `${CLAUSE}(?:${DETERMINER})?(?<party>${PHRASE}${ASKED})\\s${SOON}(?:${verbs})(?!\\p{L})`,
      false,
      true,
    ),
    pattern(
      puts,
      `${CLAUSE}(?:${DETERMINER})?(?<party>${PHRASE}|it)\\s${SOON}(?:${puts})\\s[^,;.]{1,60}?\\s(?:at|as)(?=\\s)`,
      false,
      false,
    ),
    pattern(nouns, `(?<!\\p{L})by\\s(?:${DETERMINER})?(?<party>(?:${PHRASE}\\s)?(?:${nouns}))(?!\\p{L})`, true, false),
    pattern(
      'by',
      `(?:is|was|are|were|been|be|,)\\s(?:now\\s)?(?:estimated|put|pegged|reckoned|projected|calculated)\\s[^,;:]{1,60}?\\sby\\s(?:${DETERMINER})?(?<party>${PHRASE})(?=[,.;]|$)`,
      true,
      true,
    ),
    pattern(
      'per',
      `(?:^|[,(—–]\\s?)(?:as\\s)?per\\s(?:the|its|their|his|her)\\s(?<party>${PHRASE})(?=[,.;)]|$|\\s(?:from|of|in|on|by|at)\\s)`,
      true,
      false,
    ),
  ];
}

function sourceOf(text: string, match: RegExpExecArray, givesAll: boolean): WrittenSource | undefined {
  const party = partyOf(match);
  const behind = match.index + match[0].length;
  const gives = givesAll ? { start: 0, end: text.length } : { start: behind, end: clauseEnd(text, behind) };
  return party && { party, gives };
}

/** A name, or a noun for those who reckon; a day or month is neither. */
function reckonerTest(nouns: ReadonlySet<string>, calendar: ReadonlySet<string>): (party: string) => boolean {
  return (party) => {
    const words = party.split(/\s/u).map((word) => word.replace(/['’]s$/u, ''));
    const last = words.at(-1) ?? '';
    const isName =
      !/['’]s$/u.test(party) && words.some((word) => /^\p{Lu}\p{L}/u.test(word) && !calendar.has(word.toLowerCase()));
    return nouns.has(last.toLowerCase()) || (isName && /^\p{Lu}/u.test(last));
  };
}
