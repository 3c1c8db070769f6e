import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import { type Content, content, hasVerb } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** As many words in front of a source that ends its sentence are what it says, whether their verb is known or not. */
const LEAST_IN_FRONT = 2;

/** What “according to” at token `at` attributes: According to Bo, …; …, according to Bo; In May, according to Bo, …. */
export function besideSource(
  frame: Frame,
  at: number,
  subject: NounPhrase | undefined,
  words: ReportingWords,
): Content | undefined {
  const { tokens } = frame;
  const last = subject && subject.from > at ? subject.to : at + 2;
  const to = tokens[at - 1]?.kind === 'mark' ? at - 2 : at - 1;
  const comma = tokens.findIndex(({ key }, index) => index > last && key === ',');
  const opens = /^(?:and|but|that|while|because|as)$/u.test(tokens[at - 1]?.key ?? '');
  if (to < 0 || opens || !hasVerb(frame, 0, to + 1, words)) {
    const from = comma < 0 ? last + 1 : comma + 1;
    if (from < tokens.length) return content([[from, tokens.length - 1]], 'source before');
    return to >= LEAST_IN_FRONT ? content([[0, to]], 'source behind') : undefined;
  }
  const rest = tokens[comma + 1];
  const goesOn =
    comma > 0 && rest !== undefined && (words.finiteVerbs.has(rest.key) || /^(?:and|but)$/u.test(rest.key));
  const front = [0, to] as const;
  return content(goesOn ? [front, [comma + 1, tokens.length - 1]] : [front], 'source behind');
}
