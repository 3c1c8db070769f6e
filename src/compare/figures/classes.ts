import type { Figure } from '../../schema/records/figure.ts';
import { wordsOf } from '../../text/words.ts';
import type { PreparedUnit } from '../statements/prepare.ts';

/** The key of the term at the last word of what is counted. */
export function headOf({ counts }: Figure, { terms, unit }: PreparedUnit): string | undefined {
  if (!counts) return undefined;
  const last = unit.words.findLast(({ start, end }) => start >= counts.start && end <= counts.end);
  return last && (terms.find(({ start, end }) => start <= last.start && last.end <= end)?.key ?? `s:${last.stem}`);
}

/** What must be alike for two figures to count the same: the kind of number and its unit, or whose age it is. */
export function classesOf(figure: Figure, head: string | undefined, prepared: PreparedUnit): ReadonlySet<string> {
  const { kind, unit, also, rule, at } = figure;
  if (kind === 'age') return new Set([`age ${whoseAge(prepared.unit.text, at)}`]);
  if (kind === 'rank') return new Set([`rank ${rankWord(figure)}`]);
  if (kind === 'percent' || kind === 'fraction') return new Set([unit?.startsWith('percentage') ? 'points' : 'share']);
  if (kind === 'money' || rule === 'unit of measure') {
    const per = perUnit(prepared.unit.text, at.end);
    return new Set([unit, also?.unit].flatMap((name) => (name === undefined ? [] : [`${name}${per}`])));
  }
  return new Set([`${kind === 'ordinal' ? 'ordinal' : 'count'} ${head ?? ''}`]);
}

/** $70 a share is no sum of its own. */
function perUnit(text: string, end: number): string {
  const noun = /^[\s-](?:an?|per|each)[\s-](?:\p{Lu}[\p{L}\p{N}&.]*\s){0,3}(\p{Ll}{3,})/u.exec(text.slice(end))?.[1];
  return noun === undefined ? '' : ` per ${noun}`;
}

/** Ann Vale, 45; 45-year-old Ann Vale; the 45-year-old Vale: an age is of whom it stands beside. */
function whoseAge(text: string, { start, end }: Figure['at']): string {
  const before = /(\p{Lu}[\p{L}'’-]+)(?:,\s|\s\()(?:aged\s)?$/u.exec(text.slice(0, start))?.[1];
  const behind = /^\s(?:\p{Ll}+\s){0,3}((?:\p{Lu}[\p{L}.'’-]*\s?)+)/u.exec(text.slice(end))?.[1];
  const last = behind
    ?.replace(/['’]s\s?$/u, '')
    .trim()
    .split(/\s/u)
    .at(-1);
  return (before ?? last)?.toLowerCase() ?? '?';
}

function rankWord({ number }: Figure): string {
  return wordsOf(number.text).at(-1)?.key ?? '';
}
