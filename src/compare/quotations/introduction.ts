import type { Frame } from './frames.ts';
import { isNameWord } from './noun-phrases.ts';
import type { SpeechWords } from './speech-words.ts';

/** How many words the town of a dateline may have. */
const TOWN = 3;

/** “Aton (NBR) Secretary Ann Bo is”: the first token behind a town and the agency in brackets, with a capital. */
export function behindDateline({ tokens }: Frame, words: SpeechWords): number {
  const opens = tokens.findIndex(({ key }) => key === '(');
  const isTown = opens > 0 && opens <= TOWN && tokens.slice(0, opens).every((token) => isNameWord(token, words));
  const next = tokens[opens + 3];
  return isTown && tokens[opens + 2]?.key === ')' && next?.capital ? opens + 3 : 0;
}

/** The next comma, which may stand inside the marks of a quotation: Speaking on “The Hour,” Bo said. */
export function commaBehind({ tokens, passage }: Frame, from: number): number {
  return tokens.findIndex(
    ({ kind, key, end }, at) =>
      at > from && ((kind === 'mark' && key === ',') || (kind === 'quotation' && passage.text[end - 2] === ',')),
  );
}

/** How many words a phrase may have that says when: A couple of days after the storm over the dam. */
const TIME_PHRASE = 12;

/** A few days after the storm, …: a phrase without a verb that says when. */
export function isTimePhrase(frame: Frame, from: number, words: SpeechWords): boolean {
  const comma = commaBehind(frame, from);
  const run = frame.tokens.slice(from, comma);
  const isShort = comma > from && run.length <= TIME_PHRASE;
  const says = run.some(({ key }) => /^(?:after|before|since|later|earlier|ago|following)$/u.test(key));
  return isShort && says && !run.some(({ key }) => words.finiteVerbs.has(key) || words.speechVerbs.has(key));
}
