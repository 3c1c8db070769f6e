import type { Frame, Token } from './frames.ts';
import type { SpeechWords } from './speech-words.ts';

/** The most words a label has. */
const LONGEST = 2;

/**
 * A frame without the label that stands before the title of an embedded video or story, and marked as such a title: “JUST
 * WATCHED Bo: the dam holds”. A label of one word is in capitals or has a colon behind it: “VIDEO Bo leaves”, “Watch: Bo”.
 */
export function withoutTeaserLabel(frame: Frame, { teaserLabels }: SpeechWords): Frame {
  const { tokens } = frame;
  for (let count = LONGEST; count > 0; count -= 1) {
    const label = tokens.slice(0, count);
    if (!teaserLabels.has(label.map(({ key }) => key).join(' ')) || label.length < count) continue;
    const hasColon = tokens[count]?.key === ':';
    if (!hasColon && count === 1 && !isShouted(label[0])) continue;
    return { ...frame, isTeaser: true, tokens: tokens.slice(hasColon ? count + 1 : count) };
  }
  return frame;
}

function isShouted(token: Token | undefined): boolean {
  return /^\p{Lu}{4,}$/u.test(token?.text ?? '');
}
