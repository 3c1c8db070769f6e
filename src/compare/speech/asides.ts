import type { Frame, Token } from '../quotations/frames.ts';
import { behindDateline } from '../quotations/introduction.ts';
import { hasVerb, type Part } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** How many words an aside may have. */
const LONGEST = 25;

const DASH = /^(?:-+|–|—|―)$/u;
const OPENS = /^(?:an?|the|now|then|one|who|whose|himself|herself|his|her|their|its)$/u;

/**
 * What is said without asides between dashes behind a name, which the report puts in for its readers: said that Bo Marn –
 * now one of the council’s critics – had left. Between commas the same words are as often part of what was said.
 */
export function withoutAsides(frame: Frame, [from, to]: Part, words: ReportingWords): Part[] {
  for (let at = from + 1; at <= to; at += 1) {
    const end = asideAt(frame, at, to, words);
    if (end < 0) continue;
    return [[from, at - 1], ...(end < to ? withoutAsides(frame, [end + 1, to], words) : [])];
  }
  return [[from, to]];
}

/** Last token of the aside whose first mark is token `at`; -1 if there is none. */
function asideAt(frame: Frame, at: number, to: number, words: ReportingWords): number {
  const { tokens } = frame;
  const [name, mark, first] = [tokens[at - 1], tokens[at], tokens[at + 1]];
  if (!isDash(mark) || name?.kind !== 'word' || !name.capital || !OPENS.test(first?.key ?? '')) return -1;
  const end = tokens.findIndex((token, index) => index > at && index <= Math.min(to, at + LONGEST) && isDash(token));
  const isRelative = /^who/u.test(first?.key ?? '');
  return end > 0 && (isRelative || !hasVerb(frame, at + 1, end, words)) ? end : -1;
}

function isDash(token: Token | undefined): boolean {
  return token?.kind === 'mark' && DASH.test(token.key);
}

/** Of what stands between dashes with who says it, nothing outside: the dam – which, according to Bo, is old – holds. */
export function withinDashes(frame: Frame, tag: number, [from, to]: Part, words: ReportingWords): Part[] {
  const dashes = frame.tokens.flatMap((token, at) => (isDash(token) ? [at] : []));
  const before = dashes.filter((at) => at < tag && at >= behindDateline(frame, words));
  const [open, close] = [before.at(-1), dashes.find((at) => at > tag)];
  if (before.length % 2 === 0 || open === undefined || close === undefined) return [[from, to]];
  const inner = [Math.max(from, open + 1), Math.min(to, close - 1)] as const;
  return inner[0] <= inner[1] ? [inner] : [];
}
