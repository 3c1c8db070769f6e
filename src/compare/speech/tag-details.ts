import { channelOf } from '../quotations/channel.ts';
import type { Frame } from '../quotations/frames.ts';
import { phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Speech } from '../quotations/reading.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words a phrase behind a verb may have that says when or where something was said. */
const LONGEST = 7;

/** The first token behind a verb and what belongs to it: subject, adverbs, whom it was told, when, and where. */
export function behindDetails(frame: Frame, { tag }: Speech, end: number, words: ReportingWords): number {
  let at = tag.at + 1;
  if (tag.form === 'inverted' && tag.subject && tag.subject.from > tag.at) at = tag.subject.to + 1;
  for (;;) {
    const next = behindOne(frame, at, tag, end, words);
    if (next === at) return at;
    at = next;
  }
}

function behindOne(frame: Frame, at: number, tag: Speech['tag'], end: number, words: ReportingWords): number {
  const token = frame.tokens[at];
  if (token?.kind !== 'word' || at >= end) return at;
  const isTime = words.calendar.has(token.key) || /^(?:today|yesterday|earlier|later|again|also|p|a)$/u.test(token.key);
  if (isTime || (/^\d/u.test(token.key) && words.calendar.has(frame.tokens[at - 1]?.key ?? ''))) return at + 1;
  if (token.key.endsWith('ly') && !token.capital) return at + 1;
  if (/^(?:told|tells?|telling)$/u.test(tag.verb) && at === tag.at + 1) {
    const whom = phraseStartingAt(frame, at, words);
    return whom ? whom.to + 1 : at;
  }
  return behindPhrase(frame, at, tag, end, words);
}

/** “in a statement”, “on Thursday”, “to reporters”; not “in two weeks’ time”, which may be told. */
function behindPhrase(frame: Frame, at: number, tag: Speech['tag'], end: number, words: ReportingWords): number {
  const { tokens } = frame;
  if (!/^(?:in|on|at|via|through|during|to|from|by|over)$/u.test(tokens[at]?.key ?? '')) return at;
  const channel = channelOf(frame, tag, words);
  for (let next = at + 1; next < Math.min(end, at + LONGEST); next += 1) {
    const token = tokens[next];
    if (token?.kind !== 'word' || token.key === 'that') return at;
    const isLast =
      words.calendar.has(token.key) ||
      words.audiences.has(token.key) ||
      token.end === channel?.end ||
      words.speechPlatforms.has(token.key);
    if (
      isLast &&
      !words.audiences.has(tokens[next + 1]?.key ?? '') &&
      !words.speechNouns.has(tokens[next + 1]?.key ?? '')
    )
      return next + 1;
  }
  const that = tokens.findIndex(
    ({ key }, index) => index > at && index < Math.min(end, at + LONGEST + 2) && key === 'that',
  );
  return that > 0 ? that : at;
}
