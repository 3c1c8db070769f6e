import type { Frame } from './frames.ts';
import { isNameWord, phraseEndingAt } from './noun-phrases.ts';
import type { SpeechWords } from './speech-words.ts';

/**
 * The country behind a town and a comma: “The keeper in Aton Mills, Kent, said”, where no Kent says anything. Only behind
 * people with whom the clause begins: “At a market in Aton, Bo said”.
 */
export function isRestOfPlace(frame: Frame, from: number, to: number, words: SpeechWords): boolean {
  const { tokens } = frame;
  if (from !== to || tokens[from - 1]?.key !== ',' || !isNameWord(tokens[to], words)) return false;
  if (!isNameWord(tokens[from - 2], words)) return false;
  const people = phraseEndingAt(frame, from - 2, words);
  if (people?.kind !== 'description' || people.from === people.to || !words.speakerRoles.has(people.head)) return false;
  const before = tokens[people.from - 1];
  const isIn = tokens.slice(people.from, from - 1).some(({ key }) => /^(?:in|at|near|outside|from)$/u.test(key));
  return isIn && (before === undefined || before.kind !== 'word' || /^(?:and|but|while)$/u.test(before.key));
}
