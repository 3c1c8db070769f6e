import type { Cost } from './measure-event.ts';

/** What a comparison may cost: milliseconds and MB, by the number of articles. */
const LIMITS: readonly { readonly articles: number; readonly time: number; readonly memory?: number }[] = [
  { articles: 5, time: 300 },
  { articles: 200, time: 20_000, memory: 1024 },
];

/** One line an event; the first is the event as it is, the others are made of its paragraphs. */
export function costRows(slug: string, costs: readonly Cost[]): string[] {
  const five = costs[0];
  return [
    `${slug}: everything loaded, nothing run before (cold), and once more in the same process (again).`,
    'Ratios of processor time: to plain cosine of all pairs, and to the event as it is',
    'articles  units    pairs   time ms  processor ms  again ms   × baseline   × first   memory MB',
    ...costs.map((cost) => costRow(cost, five?.processor ?? cost.processor)),
  ];
}

function costRow(cost: Cost, first: number): string {
  const { articles, units, pairs, time, processor, again, baseline, memory } = cost;
  const cells = [
    String(articles).padStart(8),
    String(units).padStart(5),
    String(pairs).padStart(7),
    time.toFixed(0).padStart(8),
    processor.toFixed(0).padStart(12),
    again.toFixed(0).padStart(8),
    (processor / baseline).toFixed(1).padStart(11),
    (processor / first).toFixed(1).padStart(8),
    memory.toFixed(0).padStart(10),
  ];
  const limit = LIMITS.find((one) => one.articles === articles);
  return limit === undefined
    ? cells.join('  ')
    : `${cells.join('  ')}  ${bound(limit)}  ${isOver(cost) ? 'NOT MET' : 'met'}`;
}

function bound({ time, memory }: (typeof LIMITS)[number]): string {
  return [`≤ ${time} ms`, ...(memory === undefined ? [] : [`≤ ${memory} MB`])].join(' ');
}

/** On a busy machine the time is longer than what the comparison took; the processor time is not. */
function isOver({ articles, time, processor, memory }: Cost): boolean {
  const took = Math.min(time, processor);
  return LIMITS.some((one) => one.articles === articles && (took > one.time || memory > (one.memory ?? memory)));
}

/** Names of the events that cost too much or were given up. */
export function missedCosts(costs: readonly Cost[], asked: number): string[] {
  const over = costs.filter(isOver).map(({ articles }) => `${articles} articles`);
  return costs.length < asked ? [...over, `${asked - costs.length} sizes given up`] : over;
}

/** By which power of its size the processor time of an event grows, from one size to the next and over all. */
export function growthRow(costs: readonly Cost[]): string {
  const steps = costs.slice(1).map((cost, at) => `${exponent([costs[at] ?? cost, cost]).toFixed(2)}`);
  return `processor time grows with units to the power of ${exponent(costs).toFixed(2)} (from size to size ${steps.join(', ')})`;
}

/** Slope of the line through the logarithms of units and processor time, by least squares. */
export function exponent(costs: readonly Pick<Cost, 'units' | 'processor'>[]): number {
  const points = costs.map(({ units, processor }) => [Math.log(units), Math.log(processor)] as const);
  const mean = (at: 0 | 1) => points.reduce((sum, point) => sum + point[at], 0) / points.length;
  const [x, y] = [mean(0), mean(1)];
  const across = points.reduce((sum, [a, b]) => sum + (a - x) * (b - y), 0);
  return across / points.reduce((sum, [a]) => sum + (a - x) ** 2, 0);
}
