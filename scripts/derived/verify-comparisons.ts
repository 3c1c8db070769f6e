import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyComparison } from '../../src/compare/verify-comparison.ts';
import type { Problem } from '../../src/schema/problem.ts';
import type { Content } from '../content/read-content.ts';
import { readGazetteer } from '../content/read-gazetteer.ts';
import { unforeseen } from '../exit.ts';
import { shown } from '../project.ts';
import type { Compared } from './compare-content.ts';
import type { Faults } from './held-back.ts';
import type { Derived } from './normalise-content.ts';

/** The text of a file by its path from the content folder; `undefined` where there is none. */
type Read = (path: string) => string | undefined;

/** What is wrong with comparisons as they lie on the disk, held against the articles as they lie there, by event. */
export function verifyComparisons(content: Content, derived: Derived, compared: Compared): Faults {
  return verifyTexts(content, derived, compared, (path) => readFileAt(join(content.folder, path)));
}

/** The same of what would be written. */
export function verifyUnwritten(content: Content, derived: Derived, compared: Compared): Faults {
  return verifyTexts(content, derived, compared, (path) => compared.files.get(path) ?? derived.files.get(path));
}

function verifyTexts(
  { folder }: Content,
  { articles }: Derived,
  { events, files }: Compared,
  read: Read,
): ReadonlyMap<string, readonly Problem[]> {
  const gazetteer = readGazetteer();
  // A file that is missing reads as empty, which is no article and no comparison.
  const fileAt = (path: string) => ({ file: shown(join(folder, path)), text: read(path) ?? '' });
  const own = Map.groupBy(
    articles.filter(({ lacks }) => lacks.length === 0),
    ({ id }) => id.slice(0, id.indexOf('/')),
  );
  return new Map(
    events.flatMap(({ slug }) => {
      const path = `comparisons/${slug}.json`;
      const comparison = fileAt(path);
      const texts = (own.get(slug) ?? []).map(({ id, article }) => ({ id, ...fileAt(article) }));
      const isFresh = comparison.text === files.get(path);
      const problems = tryVerify({ event: slug, comparison, articles: texts, gazetteer, isFresh });
      return problems.length === 0 ? [] : [[slug, problems] as const];
    }),
  );
}

/** A check that fails says nothing good of what it checks. */
function tryVerify(disk: Parameters<typeof verifyComparison>[0]): readonly Problem[] {
  try {
    return verifyComparison(disk);
  } catch (error) {
    const message = `The comparison cannot be checked: ${unforeseen(error)}`;
    const remedy = 'This is a mistake of Synoptic, not of yours: report it with the captures of this event';
    return [{ file: disk.comparison.file, message, remedy }];
  }
}

function readFileAt(place: string): string | undefined {
  try {
    return readFileSync(place, 'utf8');
  } catch {
    return undefined;
  }
}
