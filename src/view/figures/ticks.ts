/** More steps than these crowd the axis of a narrow screen. */
const MOST_STEPS = 3;

/** Round numbers that are read at a glance. */
const ROUND = [1, 2, 5, 10];

/** Three or four round numbers from 0 up to the first that is not below `most`, which is above 0. */
export function ticksTo(most: number): number[] {
  const unit = 10 ** (Math.floor(Math.log10(most)) - 1);
  const steps = [unit, unit * 10].flatMap((size) => ROUND.map((round) => round * size));
  const step = steps.find((size) => Math.ceil(most / size) <= MOST_STEPS) ?? most;
  return Array.from({ length: Math.ceil(most / step) + 1 }, (_, at) => Number((at * step).toPrecision(12)));
}
