import type { Frame } from './frames.ts';
import { isNameWord, type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import type { ReadFrame } from './reading.ts';
import type { SpeechWords } from './speech-words.ts';

/** How many frames back the issue of a document may be told. */
const REACH = 4;

/**
 * Who issued a document, as the same frame says it (“a statement from the council”, “the council’s statement”), or an
 * earlier one (“The council issued a statement. The statement said …”).
 */
export function issuerOf(
  document: NounPhrase,
  frame: Frame,
  before: readonly ReadFrame[],
  words: SpeechWords,
): NounPhrase | undefined {
  const here = issuerBeside(document, frame, words);
  if (here) return here;
  for (const { frame: other, speeches, topic } of before.slice(-REACH).toReversed()) {
    const at = other.tokens.findIndex(({ key }) => key === document.head);
    if (at < 0) continue;
    const speaker = speeches.find(
      ({ tag, speaker: known }) => known && known.kind !== 'document' && tag.at < at,
    )?.speaker;
    const found = issuerBeside({ ...document, frame: other, from: at, to: at }, other, words) ?? speaker ?? topic;
    if (found && found.kind !== 'document' && found.kind !== 'pronoun') return found;
  }
  return undefined;
}

/** Who issued the document that a phrase names, where the words beside it tell: “a statement from …”, “the ministry’s statement”. */
export function issuerBeside({ from, to }: NounPhrase, frame: Frame, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  const noun = words.speechNouns.has(tokens[to]?.key ?? '')
    ? to
    : tokens.findIndex(({ key }, at) => at >= from && words.speechNouns.has(key));
  let next = noun + 1;
  while (words.issueVerbs.has(tokens[next]?.key ?? '') || /ly$|day$/u.test(tokens[next]?.key ?? '')) next += 1;
  if (/^(?:from|by)$/u.test(tokens[next]?.key ?? '')) return phraseStartingAt(frame, next + 1, words);
  for (let at = noun - 1; at >= Math.max(0, noun - 4); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word' || words.phraseEnds.has(token.key)) return undefined;
    if (token.possessive || (isNameWord(token, words) && at === noun - 1)) return phraseEndingAt(frame, at, words);
  }
  return undefined;
}
