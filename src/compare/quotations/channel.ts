import type { Range } from '../../text/sentences.ts';
import type { Frame } from './frames.ts';
import { isNameWord, phraseStartingAt } from './noun-phrases.ts';
import type { SpeechWords } from './speech-words.ts';
import type { Tag } from './tags.ts';

const REACH = 10;

/** Where something was said: the audience behind “told”, else a text, an occasion or a platform near the verb. */
export function channelOf(frame: Frame, tag: Tag, words: SpeechWords): Range | undefined {
  return toldWhom(frame, tag, words) ?? occasion(frame, tag.at, tag, words);
}

function toldWhom(frame: Frame, { at, verb }: Tag, words: SpeechWords): Range | undefined {
  if (!/^(?:told|tells?|telling)$/u.test(verb)) return undefined;
  const whom = phraseStartingAt(frame, at + 1, words);
  if (!whom || whom.kind === 'pronoun') return undefined;
  const isAudience = whom.kind === 'name' || whom.kind === 'body' || words.audiences.has(whom.head);
  return isAudience
    ? { start: frame.tokens[whom.from - whom.titles.length]?.start ?? whom.start, end: whom.end }
    : undefined;
}

function occasion(frame: Frame, at: number, { subject }: Tag, words: SpeechWords): Range | undefined {
  const { tokens } = frame;
  const isSubject = (index: number) =>
    subject?.frame === frame && subject.kind !== 'document' && subject.from <= index && index <= subject.to;
  const places = tokens.flatMap(({ key, kind }, index) => {
    const isChannel = kind === 'word' && (words.speechNouns.has(key) || words.speechPlatforms.has(key));
    return isChannel && index !== at && Math.abs(index - at) <= REACH && !isSubject(index) ? [index] : [];
  });
  const found = places
    .filter((index) => introduced(frame, index, words) !== undefined && reaches(frame, index, at))
    .toSorted((a, b) => Math.abs(a - at) - Math.abs(b - at) || a - b)[0];
  if (found === undefined) return undefined;
  const from = introduced(frame, found, words) ?? found;
  return { start: tokens[from]?.start ?? 0, end: tokens[found]?.end ?? 0 };
}

/** Where the phrase begins that a preposition leads to the noun: “in a written statement” → written. */
function introduced({ tokens }: Frame, noun: number, words: SpeechWords): number | undefined {
  for (let at = noun - 1; at >= Math.max(0, noun - 5); at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    if (words.determiners.has(token.key) || token.possessive) return at + 1;
    if (/^(?:in|on|at|during|via|through|to|by|from|over)$/u.test(token.key)) return at + 1;
    if (words.phraseEnds.has(token.key) || words.speechVerbs.has(token.key)) return undefined;
  }
  return isNameWord(tokens[noun], words) ? undefined : undefined;
}

function reaches({ tokens }: Frame, index: number, at: number): boolean {
  return !tokens.slice(Math.min(index, at), Math.max(index, at)).some(({ kind }) => kind === 'quotation');
}
