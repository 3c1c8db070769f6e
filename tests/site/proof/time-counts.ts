import type { Recount } from './recount.ts';

/** Expressions of time: all, and of a whole line those with a date and without. */
export const times: Recount = ({ comparison, said }) => {
  const all = comparison?.dates ?? [];
  const dated = all.filter(({ iso }) => iso !== undefined).length;
  return [[all.length, dated, all.length - dated].slice(0, said.length)];
};

export const timesFromPublication: Recount = ({ comparison }) => [
  [comparison?.dates.filter(({ against }) => against?.kind === 'publication').length],
];

export const timesAssumed: Recount = ({ comparison }) => [
  [comparison?.dates.filter(({ assumed }) => assumed === true).length],
];
