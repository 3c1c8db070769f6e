import { createHash } from 'node:crypto';

/**
 * Gives sentences their ids: `s-` and the first 8 hex digits of the SHA-256 of the sentence’s UTF-8 text,
 * so that an id survives every edit elsewhere in the article. The same text again in the same article gets
 * `-2`, `-3` and so on, in the order of asking.
 */
export function sentenceIds(): (text: string) => string {
  const seen = new Map<string, number>();
  return (text) => {
    const id = `s-${createHash('sha256').update(text, 'utf8').digest('hex').slice(0, 8)}`;
    const times = (seen.get(id) ?? 0) + 1;
    seen.set(id, times);
    return times === 1 ? id : `${id}-${times}`;
  };
}
