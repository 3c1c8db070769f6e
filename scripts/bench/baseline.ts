import { corpusOf, type EventInput } from '../../src/compare/corpus.ts';

/**
 * What the comparison is measured against, because seconds depend on the machine: the cosine of stems, weighed by how rare
 * they are, of every pair of units of different sources, and nothing else. Gives how many pairs are alike.
 */
export function allPairsCosine(input: EventInput): number {
  const { units } = corpusOf(input);
  const weighOf = weigher(input);
  const vectors = units.map(({ words }) =>
    unitVector(
      words.map(({ stem }) => stem),
      weighOf,
    ),
  );
  let alike = 0;
  for (const [at, a] of vectors.entries()) {
    for (let other = at + 1; other < vectors.length; other += 1) {
      if (units[at]?.source !== units[other]?.source && dot(a, vectors[other] ?? a) >= ALIKE) alike += 1;
    }
  }
  return alike;
}

/** Where plain cosine of news sentences is right nine times in ten. */
const ALIKE = 0.35;

type Vector = ReadonlyMap<string, number>;

function weigher({ frequencies: { sentences, counts } }: EventInput): (stem: string) => number {
  return (stem) => Math.log((sentences + 1) / ((counts.get(stem) ?? 0) + 1));
}

function unitVector(stems: readonly string[], weighOf: (stem: string) => number): Vector {
  const weights = new Map(stems.map((stem) => [stem, weighOf(stem)]));
  const length = Math.hypot(...weights.values()) || 1;
  return new Map([...weights].map(([stem, weight]) => [stem, weight / length]));
}

function dot(a: Vector, b: Vector): number {
  let sum = 0;
  for (const [stem, weight] of a) sum += weight * (b.get(stem) ?? 0);
  return sum;
}
