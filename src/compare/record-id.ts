import { createHash } from 'node:crypto';

/** A record’s id: the letters of its kind and eight hex digits of what the record is about, so that it lasts as long as that does. */
export function recordId(kind: string, about: string): string {
  return `${kind}-${createHash('sha256').update(about, 'utf8').digest('hex').slice(0, 8)}`;
}
