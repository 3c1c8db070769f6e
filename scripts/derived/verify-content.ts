import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { verifyArticle } from '../../src/text/verify-article.ts';
import type { Content } from '../content/read-content.ts';
import { shown } from '../project.ts';
import type { Faults } from './held-back.ts';
import { type Derived, type DerivedArticle, failed } from './normalise-content.ts';

/** What is wrong with articles as they lie on the disk, held against their receipts and captures, by article id. */
export function verifyContent({ folder }: Content, { articles }: Derived): Faults {
  return new Map(
    articles.flatMap((article) => {
      const problems = tryVerify(folder, article);
      return problems.length === 0 ? [] : [[article.id, problems] as const];
    }),
  );
}

/** A check that fails says nothing good of what it checks. */
function tryVerify(folder: string, article: DerivedArticle): readonly Problem[] {
  try {
    return verifyOne(folder, article);
  } catch (error) {
    return [failed(article.capture.shown, error)];
  }
}

function verifyOne(folder: string, { article, receipt, capture }: DerivedArticle): Problem[] {
  const written = readWritten(join(folder, article));
  const kept = readWritten(join(folder, receipt));
  if ('message' in written || 'message' in kept) return [written, kept].filter((file) => 'message' in file);
  return verifyArticle({ article: written, receipt: kept, capture, sidecar: capture.sidecar });
}

function readWritten(path: string): { file: string; text: string } | Problem {
  try {
    return { file: shown(path), text: readFileSync(path, 'utf8') };
  } catch (error) {
    const message = `It cannot be read: ${(error as Error).message}`;
    return { file: shown(path), message, remedy: 'Run npm run normalise' };
  }
}
