import type { Problem } from '../../../src/schema/problem.ts';
import { shown } from '../../project.ts';
import { type GoldName, type GoldQuotation, type Labels, linesOf, type SecondLabels } from './labels.ts';
import type { Place, Ref, Texts } from './places.ts';

interface LabelledFiles {
  readonly path: string;
  readonly secondPath: string;
  readonly labels: Labels;
  readonly second: SecondLabels | undefined;
  readonly texts: Texts;
}

/** Labels that fit no unit of the texts any more, each with its place. They stay labels, so that they count as missed. */
export function lostLabels({ path, secondPath, labels, second, texts }: LabelledFiles): Problem[] {
  return [
    ...lostIn(path, refsOf(labels), placesOf(labels), texts),
    ...(second ? lostIn(secondPath, refsOfSecond(second), placesOf(second), texts) : []),
  ];
}

function refsOf({ statements, neutral, only, copy }: Labels): Ref[] {
  return [...statements.flat().map(({ ref }) => ref), ...neutral.flat(), ...only, ...copy.flat()];
}

function refsOfSecond({ units, copy }: SecondLabels): Ref[] {
  return [...units.flatMap(({ at, same, neutral }) => [at, ...same.map(({ ref }) => ref), ...neutral]), ...copy.flat()];
}

function placesOf({ quotations, names }: { quotations: GoldQuotation[]; names: GoldName[] }): Place[] {
  return [
    ...quotations.flatMap(({ at, speaker }) => [...at, ...(speaker ? [speaker] : [])]),
    ...names.flatMap(({ forms }) => forms),
  ];
}

function lostIn(path: string, refs: readonly Ref[], places: readonly Place[], { texts }: Texts): Problem[] {
  const gone = [...refs, ...places.map(({ ref }) => ref)].filter((ref) => !texts.has(ref));
  const beyond = places.filter(({ ref, start, end }) => end <= start || end > (texts.get(ref)?.length ?? end));
  const remedy = 'Look the sentence up in the article and label it anew, or restore the article';
  const problem = (label: string, message: string): Problem[] =>
    linesOf(path, label).map((line) => ({ file: shown(path), line, message, remedy }));
  return [
    ...[...new Set(gone)].flatMap((ref) => problem(ref, `Label lost: no unit has the id ${ref}`)),
    ...beyond.flatMap(({ ref, start, end }) =>
      problem(`${ref} ${start} ${end}`, `Label lost: ${ref} has no words from ${start} to ${end}`),
    ),
  ];
}
