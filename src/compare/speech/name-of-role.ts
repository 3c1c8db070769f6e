import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words of what a person is may be left before the comma: the son of Aton | farmers. */
const REST = 2;

/**
 * The name behind what a person is, a comma between: “The club’s head, Ann Bo, has left, saying that”, “The son of
 * farmers, Bo has left”. A name with a verb of speech behind it is an aside of somebody else: “The head, Bo said, left”.
 */
export function nameOfRole(
  { frame: own, to, kind }: NounPhrase,
  frame: Frame,
  roster: Roster,
  words: ReportingWords,
): NounPhrase | undefined {
  const { tokens } = frame;
  if (own !== frame || kind !== 'description') return undefined;
  let comma = to + 1;
  while (comma <= to + REST && tokens[comma]?.kind === 'word' && !words.phraseEnds.has(tokens[comma]?.key ?? ''))
    comma += 1;
  if (tokens[comma]?.key !== ',') return undefined;
  const name = phraseStartingAt(frame, comma + 1, words);
  const next = name && tokens[name.to + 1];
  if (!next || name.kind !== 'name' || words.speechVerbs.has(next.key) || next.key === 'and') return undefined;
  const found = roster.narrowed(name);
  return roster.isPerson(found) ? found : undefined;
}
