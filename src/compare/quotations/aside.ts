import type { Frame } from './frames.ts';
import { isNameWord } from './noun-phrases.ts';
import { isRestOfPlace } from './rest-of-place.ts';
import type { SpeechWords } from './speech-words.ts';

/** A phrase that only tells more about the subject: “who was there”, “41”, “of Aton”, “mayor of Aton”. */
export function isAside(frame: Frame, from: number, to: number, words: SpeechWords): boolean {
  const first = frame.tokens[from];
  if (!first || to < from) return true;
  if (isRestOfPlace(frame, from, to, words)) return true;
  if (/^\p{N}/u.test(first.key) || (from === to && /^\p{Lu}-\p{Lu}/u.test(first.text))) return true;
  const isClause =
    /^(?:where|when|while|because|and|but|although|though)$/u.test(first.key) && frame.tokens[from + 1]?.capital;
  if (words.phraseEnds.has(first.key) && frame.tokens[from - 1] !== undefined && !isClause) return true;
  const of = frame.tokens.slice(from, to + 1).findIndex(({ key }) => words.namePrepositions.has(key));
  const head = frame.tokens[from + of - 1];
  const isBehindName = frame.tokens[from - 1]?.key === ',' && isNameWord(frame.tokens[from - 2], words);
  if (of > 1 && isBehindName && !isNameWord(first, words) && head?.capital === false) return true;
  return (
    of > 0 &&
    head !== undefined &&
    from > 0 &&
    (words.speakerTitles.has(head.key) || words.speakerRoles.has(head.key)) &&
    isNameWord(first, words)
  );
}
