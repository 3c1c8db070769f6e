import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { verifyComparison } from '../../src/compare/verify-comparison.ts';
import type { Problem } from '../../src/schema/problem.ts';
import type { Content } from '../content/read-content.ts';
import { readGazetteer } from '../content/read-gazetteer.ts';
import { shown } from '../project.ts';
import type { Compared } from './compare-content.ts';
import type { Derived } from './normalise-content.ts';

/** Checks every comparison as it lies on the disk against the articles as they lie there. */
export function verifyComparisons({ folder }: Content, { articles }: Derived, { events }: Compared): Problem[] {
  const gazetteer = readGazetteer();
  return events.flatMap(({ slug }) => {
    const own = articles.filter(({ id, lacks }) => lacks.length === 0 && id.startsWith(`${slug}/`));
    const files = own.map(({ id, article }) => ({ id, ...readFileAt(folder, article) }));
    return verifyComparison({
      event: slug,
      comparison: readFileAt(folder, `comparisons/${slug}.json`),
      articles: files,
      gazetteer,
    });
  });
}

/** A file that is missing reads as empty, which is no article and no comparison. */
function readFileAt(folder: string, path: string): { file: string; text: string } {
  const place = join(folder, path);
  try {
    return { file: shown(place), text: readFileSync(place, 'utf8') };
  } catch {
    return { file: shown(place), text: '' };
  }
}
