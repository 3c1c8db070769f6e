import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase } from '../quotations/noun-phrases.ts';
import type { Party } from './party.ts';
import type { ReportingWords } from './reporting-words.ts';

/** “according to council figures”, “according to people in the hall”. */
export function sourceOf(frame: Frame, at: number, words: ReportingWords): Party | undefined {
  const { tokens } = frame;
  const from = words.determiners.has(tokens[at + 2]?.key ?? '') ? at + 3 : at + 2;
  let to = from;
  while (isNameWord(tokens[to], words) && isNameWord(tokens[to + 1], words) && !tokens[to]?.possessive) to += 1;
  if (isNameWord(tokens[to], words)) {
    const data = tokens[to + 1];
    const found = party(frame, from, to, 'body');
    return data && words.dataNouns.has(data.key) ? { ...found, channel: { start: data.start, end: data.end } } : found;
  }
  while (tokens[to + 1]?.kind === 'word' && !words.phraseEnds.has(tokens[to + 1]?.key ?? '')) to += 1;
  // Surveys taken by the club: a participle tells more of them.
  if (
    to > from &&
    /(?:ed|en|made|led)$/u.test(tokens[to]?.key ?? '') &&
    words.phraseEnds.has(tokens[to + 1]?.key ?? '')
  )
    to -= 1;
  return tokens[to]?.kind === 'word' ? party(frame, from, to, 'description') : undefined;
}

function party(frame: Frame, from: number, to: number, kind: NounPhrase['kind']): Party {
  const [first, last] = [frame.tokens[from], frame.tokens[to]];
  const [start, end] = [first?.start ?? 0, last?.end ?? 0];
  return {
    phrase: { frame, from, to, start, end, kind, head: last?.key ?? '', titles: [] },
    who: undefined,
    rule: 'source',
  };
}
