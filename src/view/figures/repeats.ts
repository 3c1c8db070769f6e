import type { Comparison } from '../../schema/comparison.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Told } from '../told/told.ts';
import { sourceOf } from './groups.ts';

/**
 * Figures in no group whose source gives the same number of the same unit in one: most say the same again in other words, some count
 * another thing. Nobody can tell which, so nothing is said of them, least of all that no other source gives them.
 */
export function repeatsOf(told: Told): ReadonlySet<string> {
  const { comparison } = told;
  const grouped = groupedIn(comparison);
  const keyOf = (figure: Figure) =>
    JSON.stringify([sourceOf(figure, told), figure.kind, figure.unit, figure.value.low, figure.value.high]);
  const inGroups = new Set(comparison.figures.filter(({ id }) => grouped.has(id)).map(keyOf));
  const repeats = comparison.figures.filter((figure) => !grouped.has(figure.id) && inGroups.has(keyOf(figure)));
  return new Set(repeats.map(({ id }) => id));
}

function groupedIn({ figureGroups }: Comparison): ReadonlySet<string> {
  return new Set(figureGroups.flatMap((group) => group.figures));
}
