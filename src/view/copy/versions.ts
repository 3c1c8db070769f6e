import { list, plural } from '../parts/counted-words.ts';

/** What is said of the versions of one statement. */
export const versionsCopy = {
  compare: (count: number) => `Compare ${plural(count, 'version', 'versions')}`,
  compareThe: (count: number) => (count === 1 ? 'See the version' : `Compare the ${count} versions`),
  place: (part: string, number: number) => (part === 'body' ? `sentence ${number}` : part),
  also: 'also',
  notFound: 'not found in the captured text',
  notCompared: 'not compared: only English is compared',
  inContext: 'in context',
  inContextOf: (source: string, place: string) => `: ${source}, ${place}`,
  matchedOn: 'Matched on:',
  andMore: (count: number) => `and ${count} more`,
  rules: {
    sentence: 'whole sentences',
    clause: 'a clause',
    decided: 'the editor’s decision',
  },
  rule: (rule: string, tiers: readonly string[]) => `${rule}, ${list(tiers)}`,
  byRule: 'Rule:',
  method: 'How sentences are aligned',
  origins: (count: number) => `at most ${plural(count, 'independent origin', 'independent origins')}`,
  oneUtterance: (names: readonly string[]) => `${list(names)} quote one utterance`,
  tooDifferent: 'too different to mark word by word',
  negated: (count: number) => (count === 1 ? 'one version says “not”' : `${count} versions say “not”`),
  onlyHere: (count: number) => `${plural(count, 'part', 'parts')} only in this version`,
  share: (one: string, other: string, words: number) => `${one} and ${other} share ${plural(words, 'word', 'words')}`,
  legend: {
    onlyHere: 'Underlined',
    onlyHereIs: 'in this version only.',
    sameIdea: 'Dotted',
    sameIdeaIs: 'the same idea in other words.',
    plain: 'Unmarked: shared.',
  },
} as const;
