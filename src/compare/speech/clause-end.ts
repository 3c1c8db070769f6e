import type { Frame } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import type { ReportingWords } from './reporting-words.ts';
import { behindDetails } from './tag-details.ts';

/**
 * The token at which what a verb reports is over: where its subject goes on to say more (“and said”, “, adding”), where
 * somebody else speaks behind “and” or “while”, at a semicolon, or at the end.
 */
export function clauseEnd(frame: Frame, { tag }: Speech, all: readonly Speech[], words: ReportingWords): number {
  const { tokens } = frame;
  const semicolon = tokens.findIndex(({ key }, at) => at > tag.at && key === ';');
  const ends = all.flatMap((other) => (other.tag.at > tag.at ? startOf(frame, other, words) : []));
  return Math.min(tokens.length, ...(semicolon < 0 ? [] : [semicolon]), ...ends.filter((end) => end > tag.at + 1));
}

function startOf(frame: Frame, other: Speech, words: ReportingWords): number[] {
  const { tokens } = frame;
  const { tag } = other;
  if (tag.form === 'shared') {
    let at = tag.at - 1;
    while (words.tagAdverbs.has(tokens[at]?.key ?? '') || tokens[at]?.key.endsWith('ly')) at -= 1;
    const before = tokens[at];
    const joins = before?.kind === 'mark' || /^(?:and|but)$/u.test(before?.key ?? '');
    if (!joins) return [];
    return [before?.kind !== 'mark' && tokens[at - 1]?.kind === 'mark' ? at - 1 : at];
  }
  if (tag.form !== 'before' || !tag.subject) return [];
  let at = tag.subject.from - tag.subject.titles.length - 1;
  if (words.determiners.has(tokens[at]?.key ?? '')) at -= 1;
  const joins = /^(?:while|but|whereas|and|as|after)$/u.test(tokens[at]?.key ?? '');
  if (joins && tokens[at - 1]?.kind === 'mark') return [at - 1];
  return tokens[at]?.kind === 'mark' && (endsSentence(frame, other, words) || goesOn(frame, other, words)) ? [at] : [];
}

/** “, Bo told the council.”: nothing that it could report stands behind it, so all in front is reported. */
export function isParenthetical(frame: Frame, speech: Speech, words: ReportingWords): boolean {
  const next = frame.tokens[behindDetails(frame, speech, frame.tokens.length, words)];
  if (next === undefined) return true;
  return next.kind === 'mark'
    ? next.key !== ':'
    : words.phraseEnds.has(next.key) &&
        !/^(?:that|he|she|it|they|we|i|you|there|not|to|how|what|why|where|when|whether|if)$/u.test(next.key);
}

/** The same at the end of the sentence; in its midst it only says who says a part: the dam, Bo said, is old. */
function endsSentence(frame: Frame, speech: Speech, words: ReportingWords): boolean {
  const next = frame.tokens[behindDetails(frame, speech, frame.tokens.length, words)];
  return next === undefined;
}

/** Bo said it holds, Ann Bo guessed that it would break: what she says stands behind her verb. */
function goesOn(frame: Frame, speech: Speech, words: ReportingWords): boolean {
  const { tag } = speech;
  const isApart = frame.tokens
    .slice(tag.subject?.to ?? 0, tag.at)
    .some(({ kind, key }) => kind === 'mark' && key === ',');
  const next = frame.tokens[behindDetails(frame, speech, frame.tokens.length, words)];
  if (isApart) return false;
  return next?.key === 'that' || next?.kind === 'quotation';
}
