import type { Frame, Token } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import { behindWord } from './behind-word.ts';
import { type Content, content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import { behindDetails, isRelative } from './tag-details.ts';

const OPENER = /^(?:that|whether|if|how|why|what|where|when|who)$/u;

/** What stands behind a verb of speech and is reported by it, up to token `end`. */
export function behindVerb(frame: Frame, speech: Speech, end: number, words: ReportingWords): Content | undefined {
  const { verb, at, form } = speech.tag;
  const from = behindDetails(frame, speech, end, words);
  const first = frame.tokens[from];
  if (!first || from >= end) return undefined;
  const rest = frame.tokens.slice(from, end);
  if (words.verdictVerbs.has(verb) && !isVerdict(rest, words)) return undefined;
  if (first.kind === 'quotation') return content([[from, end - 1]], 'quotation behind');
  if (first.kind === 'mark') return behindMark(frame, from, end, words);
  if (form === 'inverted' && first.key === 'who') return undefined;
  if (first.key === 'that' && from > at + 1 && isRelative(frame.tokens, from, words)) return undefined;
  if (first.key === 'that' && words.judgingVerbs.has(verb) && !words.objectVerbs.has(verb)) return undefined;
  if (OPENER.test(first.key)) return isSilent(frame, at, first) ? undefined : content([[from, end - 1]], 'that');
  const quotes = rest.some(({ kind }) => kind === 'quotation');
  const takesObject = words.objectVerbs.has(verb);
  return behindWord({ frame, speech, from, end, words, first, rest, verb, quotes, takesObject });
}

/** Has not said how she will act, would not say what it costs: nothing is told. */
function isSilent({ tokens }: Frame, at: number, opener: Token): boolean {
  const isNegated = tokens.slice(Math.max(0, at - 3), at).some(({ key }) => key === 'not' || key.endsWith("n't"));
  return isNegated && opener.key !== 'that';
}

/** Rejected the claim, dismissed it as “old”; a council that rejects a bill says nothing. */
function isVerdict(rest: readonly Token[], { claimNouns }: ReportingWords): boolean {
  return rest.some(({ kind, key }) => kind === 'quotation' || key === 'as' || claimNouns.has(key));
}

/** How many words may stand between commas before what is said: said, after his speech, in a talk with Bo, that. */
const ASIDES = 20;

function opensContent(token: Token | undefined): boolean {
  return token?.key === 'that' || token?.kind === 'quotation';
}

/** Said: …; said, “…”; said, however, that …. */
function behindMark({ tokens }: Frame, at: number, end: number, words: ReportingWords): Content | undefined {
  const [mark, next] = [tokens[at], tokens[at + 1]];
  if (at + 1 >= end || !next) return undefined;
  if (mark?.key === ':') return content([[at + 1, end - 1]], 'colon');
  if (next.kind === 'quotation') return content([[at + 1, end - 1]], 'quotation behind');
  const second = tokens.findIndex(
    ({ kind }, index) => kind === 'mark' && index > at && index < at + ASIDES && opensContent(tokens[index + 1]),
  );
  const that = tokens[second + 1];
  const isOther = tokens.slice(at, Math.max(at, second)).some(({ key }) => words.reportVerbs.has(key));
  if (isOther) return undefined;
  return mark?.key === ',' && second > 0 && second + 1 < end && (that?.key === 'that' || that?.kind === 'quotation')
    ? content([[second + 1, end - 1]], 'that')
    : undefined;
}
