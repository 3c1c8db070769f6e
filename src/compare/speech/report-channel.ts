import type { Range } from '../../text/sentences.ts';
import { channelOf } from '../quotations/channel.ts';
import type { Frame, Token } from '../quotations/frames.ts';
import { isAcronym } from '../quotations/noun-phrases.ts';
import { rangeOfPart } from './content.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

const PREPOSITION = /^(?:in|on|at|via|through|during|to|from|by|over|of)$/u;

/** Where something was said: led by a preposition, outside what is said, and no part of a name: in a statement. */
export function channelOfReport({ frame, speech, channel, content }: Report, words: ReportingWords): Range | undefined {
  if (channel || !speech) return channel;
  const inContent = ({ start, end }: Range) =>
    content.parts.map((part) => rangeOfPart(frame, part)).some((part) => part.start <= start && end <= part.end);
  const found = speech.tag.form === 'source' ? undefined : channelOf(frame, speech.tag, words);
  const isTold = /^(?:told|tells?|telling)$/u.test(speech.tag.verb);
  if (found && !inContent(found) && (isTold || isLed(frame, found, words))) return found;
  if (isTold && !found) return toldWhom(frame, speech.tag.at, words);
  const station = stationBehind(frame, speech.tag.at, words);
  return station && !inContent(station) ? station : undefined;
}

/** A preposition stands before it, but for an article or an owner. */
function isLed({ tokens }: Frame, { start, end }: Range, words: ReportingWords): boolean {
  const last = tokens.find((token) => token.end === end);
  if (last?.capital && !words.speechPlatforms.has(last.key)) return false;
  let at = tokens.findIndex((token) => token.start >= start) - 1;
  while (isArticle(tokens[at], words)) at -= 1;
  return PREPOSITION.test(tokens[at]?.key ?? '');
}

function isArticle(token: Token | undefined, words: ReportingWords): boolean {
  return token?.kind === 'word' && (words.determiners.has(token.key) || token.possessive);
}

/** Told reporters. */
function toldWhom({ tokens }: Frame, at: number, words: ReportingWords): Range | undefined {
  const whom = tokens.findIndex(({ key }, index) => index > at && index < at + 5 && words.audiences.has(key));
  const between = tokens.slice(at + 1, Math.max(at, whom));
  const isRun = whom > at && between.every(({ capital, key }) => capital || words.determiners.has(key));
  const first = tokens.findIndex(({ key }, index) => index > at && !words.determiners.has(key));
  return isRun ? { start: tokens[first]?.start ?? 0, end: tokens[whom]?.end ?? 0 } : undefined;
}

/** Said on the BBC. */
function stationBehind({ tokens }: Frame, at: number, words: ReportingWords): Range | undefined {
  if (tokens[at + 1]?.key !== 'on') return undefined;
  const name = words.determiners.has(tokens[at + 2]?.key ?? '') ? tokens[at + 3] : tokens[at + 2];
  return name && isAcronym(name) ? { start: name.start, end: name.end } : undefined;
}
