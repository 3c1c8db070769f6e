import type { Frame, Token } from '../quotations/frames.ts';
import { type NounPhrase, phraseStartingAt } from '../quotations/noun-phrases.ts';
import { isPeople } from './can-speak.ts';
import { type Content, content, hasVerb } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import { opensWithVerb } from './rest-behind-tag.ts';

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
    const from = comma < 0 ? last + 1 : behindApposition(frame, comma + 1, words);
    if (from < tokens.length) {
      const isSubject = !opens && from === comma + 1 && to > 0 && opensWithVerb(tokens[from], tokens[from + 1], words);
      const rest = [from, tokens.length - 1] as const;
      return content(isSubject ? [[0, to], rest] : [rest], 'source before');
    }
    return to >= LEAST_IN_FRONT ? content([[0, to]], 'source behind') : undefined;
  }
  const rest = tokens[comma + 1];
  const goesOn =
    comma > 0 && rest !== undefined && (words.finiteVerbs.has(rest.key) || /^(?:and|but)$/u.test(rest.key));
  const front = [0, to] as const;
  return content(goesOn ? [front, [comma + 1, tokens.length - 1]] : [front], 'source behind');
}

/** According to Bo, the keeper of the dam, it is old: who somebody is, is said by the report. */
function behindApposition(frame: Frame, from: number, words: ReportingWords): number {
  const { tokens } = frame;
  const comma = tokens.findIndex(({ kind }, at) => at > from && kind === 'mark');
  const run = tokens.slice(from, Math.max(from, comma));
  const isWho = run.some((token) => isSomebody(token, words)) && !hasVerb(frame, from, comma, words);
  const next = tokens[comma + 1];
  const isList = tokens[(phraseStartingAt(frame, comma + 1, words)?.to ?? comma) + 1]?.key === 'and';
  const isMain =
    next?.kind === 'word' && !words.finiteVerbs.has(next.key) && !/^(?:and|or|who|wh.*)$|ing$/u.test(next.key);
  return tokens[comma]?.key === ',' && isWho && isMain && !isList ? comma + 1 : from;
}

function isSomebody({ key, capital }: Token, words: ReportingWords): boolean {
  return words.speakerRoles.has(key) || words.speakerTitles.has(key) || (!capital && isPeople(key, words));
}
