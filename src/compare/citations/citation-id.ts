import { createHash } from 'node:crypto';
import type { Slice } from '../../schema/records/evidence.ts';

/** The kind’s letters and eight hex digits of where the record’s words stand. */
export function idAt(kind: 'ci' | 'h', { article, sentence, start, end }: Slice): string {
  return hashed(kind, `${article}#${sentence}:${start}-${end}`);
}

/** Made of the place in a list of the article’s front matter. */
export function creditId(article: string, kind: string, place: number): string {
  return hashed('cr', `${article} ${kind} ${place}`);
}

function hashed(kind: string, key: string): string {
  return `${kind}-${createHash('sha256').update(key, 'utf8').digest('hex').slice(0, 8)}`;
}
