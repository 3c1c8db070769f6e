import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import { brotliCompressSync } from 'node:zlib';
import { compareText } from '../../src/text/order.ts';

/** What a page and its styles may weigh at most, in bytes, compressed with brotli; of kinds that the design sets a bound for. */
export const PAGE_BUDGETS = { article: 14_000, event: 40_000 } as const;

const KINDS = [
  ['home', /^index\.html$/],
  ['event', /^events\/[^/]+\/index\.html$/],
  ['side by side', /^events\/[^/]+\/side-by-side\/index\.html$/],
  ['source on event', /^events\/[^/]+\/[^/]+\/index\.html$/],
  ['article', /^articles\/[^/]+\/[^/]+\/index\.html$/],
  ['source', /^sources\/[^/]+\/index\.html$/],
  ['sources', /^sources\/index\.html$/],
  ['search', /^search\/index\.html$/],
  ['method', /^method\/index\.html$/],
] as const;

/** What a page is of, told by its path. */
export type PageKind = (typeof KINDS)[number][0] | 'other';

/** One page of a built site and what it costs to fetch. */
export interface PageWeight {
  readonly path: string;
  readonly kind: PageKind;
  /** Bytes of the file, which holds its styles, compressed with brotli as hosts do. */
  readonly bytes: number;
}

/** What every page of a built site weighs, in the order of paths. */
export function weighPages(folder: string): PageWeight[] {
  return globSync('**/*.html', { cwd: folder })
    .map((file) => file.split(sep).join('/'))
    .toSorted(compareText)
    .map((path) => ({
      path,
      kind: KINDS.find(([, pattern]) => pattern.test(path))?.[0] ?? 'other',
      bytes: brotliCompressSync(readFileSync(join(folder, path))).length,
    }));
}
