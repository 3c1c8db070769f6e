import type { Figure } from './section.ts';

/** What a figure must reach. */
interface Target {
  readonly at: 'least' | 'most';
  readonly bound: number;
}

type Targets = Readonly<Record<string, Target>>;

const least = (bound: number): Target => ({ at: 'least', bound });
const most = (bound: number): Target => ({ at: 'most', bound });

/** For the events of the content folder, by measure and figure. */
const OWN: Targets = {
  'statements precision': least(0.95),
  'statements recall': least(0.7),
  'statements macro recall': least(0.8),
  'quotations precision': least(1),
  'quotations recall': least(1),
  'speakers right': least(1),
  'names precision': least(0.97),
  'names recall': least(0.97),
  'merges precision': least(1),
  'merges recall': least(0.95),
  'only here precision': least(0.95),
  'only here recall': least(0.6),
  'shared copy precision': least(1),
  'shared copy recall': least(1),
  'dates found': least(0.98),
  'dates ISO': least(0.97),
  'figures found': least(0.98),
  'figures value': least(0.98),
  'figure groups false groups': most(0),
  'wording label': least(0.98),
  'wording voice': least(0.98),
  'citations precision': least(0.97),
  'citations recall': least(0.97),
};

/** For events the software was not made with. */
const OTHER: Targets = {
  'statements strong precision': least(0.95),
  'statements strong recall': least(0.5),
  'statements strong + likely precision': least(0.9),
  'statements strong + likely recall': least(0.62),
  'quotations precision': least(0.98),
  'quotations recall': least(0.98),
  'speakers right': least(0.85),
  'speakers wrong': most(0.1),
  'names precision': least(0.9),
  'names recall': least(0.88),
  'only here precision': least(0.9),
  'only here recall': least(0.5),
  'shared copy precision': least(1),
  'dates found': least(0.9),
  'dates ISO': least(0.96),
  'figures found': least(0.9),
  'figures meaningful': least(0.9),
  'figures value': least(0.95),
  'figure groups false groups': most(0.03),
  'wording label': least(0.9),
  'wording voice': least(0.93),
  'citations precision': least(0.88),
  'citations recall': least(0.85),
};

/** Of an event of the content folder: macro recall with any one row of the lexicon removed. */
export const WITHOUT_A_ROW: Target = least(0.7);

/** What a figure has to reach, on the edition’s own event or on another; `undefined` where nothing is asked. */
export function targetOf(measure: string, figure: string, own: boolean): Target | undefined {
  return (own ? OWN : OTHER)[`${measure} ${figure}`];
}

/** A figure with nothing to judge misses no target: what should have been found and was not shows as recall. */
export function meets({ value }: Pick<Figure, 'value'>, { at, bound }: Target): boolean {
  return value === undefined || (at === 'least' ? value >= bound - ROUNDING : value <= bound + ROUNDING);
}

/** So that 19 of 20 is .95. */
const ROUNDING = 1e-9;
