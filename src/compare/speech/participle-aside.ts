import type { Frame } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import type { Part } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/**
 * What is said up to the end of a participle between commas: Ann Bo, arguing that the dam was old, asked for a new one. It ends
 * at the first comma behind which a verb stands, for whatever is put in between has two commas of its own.
 */
export function withinAside({ tokens }: Frame, { tag }: Speech, [from, to]: Part, words: ReportingWords): Part {
  const isAside = tokens[tag.at - 1]?.kind === 'mark' || isBehindMark(tokens, tag.at - 1);
  if (tag.at < 2 || from < tag.at || !tag.verb.endsWith('ing') || !isAside) return [from, to];
  const first = tokens.findIndex(({ kind }, at) => at > from && at < to && kind === 'mark');
  const next = tokens[first + 1];
  const isMain = first > 0 && next?.kind === 'word' && !next.capital && isVerb(next.key, words);
  return isMain ? [from, first - 1] : [from, to];
}

/** Ann Bo, in saying that it was old, asked for a new one. */
function isBehindMark(tokens: Frame['tokens'], at: number): boolean {
  return tokens[at - 1]?.kind === 'mark' && /^(?:in|by|while|when|after|before)$/u.test(tokens[at]?.key ?? '');
}

function isVerb(key: string, { finiteVerbs, beForms, reportVerbs }: ReportingWords): boolean {
  return (
    finiteVerbs.has(key) || beForms.has(key) || (reportVerbs.has(key) && !key.endsWith('ing')) || /[^e]ed$/u.test(key)
  );
}
