import type { Lexicon } from '../../schema/lexicon.ts';
import { keyOf } from '../../text/words.ts';
import { listOf } from '../lexicon-lists.ts';

/** The words of the lexicon by which one sees where a description begins. */
export interface PhraseWords {
  /** No description holds one: prepositions, pronouns, auxiliaries, articles. */
  readonly ends: ReadonlySet<string>;
  /** Behind one, all up to the noun describes it. */
  readonly determiners: ReadonlySet<string>;
  readonly demonyms: ReadonlySet<string>;
  readonly verbs: ReadonlySet<string>;
  readonly numbers: ReadonlySet<string>;
  /** Describing words that no ending shows. */
  readonly plainModifiers: ReadonlySet<string>;
  /** Members of a faith, party or people: Republican. */
  readonly groups: ReadonlySet<string>;
  /** Nouns for persons and members of groups. */
  readonly people: ReadonlySet<string>;
  /** Nouns for people of any kind: women. */
  readonly general: ReadonlySet<string>;
  /** Nouns that say nothing without “of”: a coalition of bakers. */
  readonly emptyHeads: ReadonlySet<string>;
  /** Fixed phrases by their first word, each a list of its words: into law. */
  readonly idioms: ReadonlyMap<string, readonly (readonly string[])[]>;
}

export function phraseWords(lexicon: Lexicon): PhraseWords {
  const of = (...names: readonly string[]) =>
    new Set(names.flatMap((name) => [...listOf(lexicon, name)].map((word) => keyOf(word))));
  return {
    ends: of('smallWords', 'phraseEnds'),
    determiners: of('determiners'),
    demonyms: of('demonyms', 'countries'),
    verbs: of('speechVerbs', 'framingVerbs', 'finiteVerbs', 'reportingVerbs'),
    numbers: of('numberWords'),
    plainModifiers: of('plainModifiers', 'groupWords'),
    groups: of('groupWords', 'partyAdjectives'),
    people: new Set([...of('groupWords'), ...of('personNouns')].flatMap((word) => [word, `${word}s`])),
    general: of('peopleInGeneral'),
    emptyHeads: of('emptyHeads'),
    idioms: Map.groupBy(
      [...listOf(lexicon, 'wordingIdioms')].map((phrase) => phrase.split(' ')),
      ([first = '']) => first,
    ),
  };
}
