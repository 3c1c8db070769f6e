import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { verifyArticle } from '../../src/text/verify-article.ts';
import type { Content } from '../content/read-content.ts';
import { shown } from '../project.ts';
import type { Derived, DerivedArticle } from './normalise-content.ts';

/** Checks every article as it lies on the disk against its receipt and its capture. */
export function verifyContent({ folder }: Content, { articles }: Derived): Problem[] {
  return articles.flatMap((article) => verifyOne(folder, article));
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
