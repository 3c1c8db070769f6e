import type { Around } from './date-rule.ts';

/** Words before a day that are looked at. */
const REACH = 9;

/** Whether a cue before the day, in its clause, looks ahead to it. The nearest cue decides; a reporting verb beside the day looks back. */
export function looksAhead(around: Around): boolean {
  return direction(around) === 'ahead';
}

/** Whether a cue says that the day has been. */
export function looksBack(around: Around): boolean {
  return direction(around) === 'back';
}

function direction({ before, after, words }: Around): 'ahead' | 'back' | undefined {
  const near = wordsBefore(before);
  const [last = '', beforeLast = ''] = near;
  if (words.has('aheadBeside', last)) return 'ahead';
  const [beside = '', further = ''] = /^(?:on|late|early)$/.test(last) ? [beforeLast, near[2]] : [last, beforeLast];
  if (isVoting(beside, further)) return 'ahead';
  if (words.has('speechVerbs', beside)) return 'back';
  for (const [at, word] of near.slice(0, REACH).entries()) {
    const isToBe = near[at + 1] === 'be' || near[at + 1] === 'to';
    if (words.has('aheadCues', word) && !(/^(?:plans?|preview)$/.test(word) && isNoun(near.slice(at + 1, at + 4))))
      return 'ahead';
    if (word === 'be' && near[at + 1] === 'to') return 'ahead';
    if (!isToBe && (words.has('hindCues', word) || words.has('speechVerbs', word) || /[^aeiou]ed$/.test(word)))
      return 'back';
  }
  return words.has('speechVerbs', /^,?\s(\p{L}+)/u.exec(after)?.[1] ?? '') ? 'back' : undefined;
}

/** “Eastford is voting Tuesday”: beside a day, what goes on is to come. A closed form of grammar. */
function isVoting(verb: string, before: string): boolean {
  return /\p{L}{2}ing$/u.test(verb) && /^(?:is|are|am)$/.test(before);
}

/** A new farm plan, the plan; but they plan. */
function isNoun([before = '', ...further]: readonly string[]): boolean {
  return (
    before === 'the' || [before, ...further].some((word) => /^(?:an?|his|her|its|their|this|that|new)$/.test(word))
  );
}

/** The words before the day in its clause, the nearest first, in lower case, without apostrophes. */
function wordsBefore(before: string): string[] {
  const clause = before.split(/[,;:.—–"“”()]\s/u).at(-1) ?? '';
  return [...clause.matchAll(/[\p{L}'’]+/gu)].map(([word]) => word.toLowerCase().replace(/’/gu, "'")).reverse();
}
