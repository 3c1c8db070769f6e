import type { Frame, Token } from '../quotations/frames.ts';
import type { Speech } from '../quotations/reading.ts';
import { hasVerb, type Part } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

const OPENS = /^(?:when|after|as|while|before|although|though|because|since|once|asked|pressed)$/u;

/**
 * What is said up to the end of a clause that opens the sentence: after Bo said the dam was old, the council closed it.
 * The clause ends at the first comma or dash behind which a subject and a verb stand.
 */
export function withinFrontClause(frame: Frame, { tag }: Speech, part: Part, words: ReportingWords): Part {
  const { tokens } = frame;
  const [from, to] = part;
  const opens = OPENS.test(tokens[0]?.key ?? '') && tokens.slice(0, tag.at).every(({ kind }) => kind === 'word');
  if (!(opens || isFrontParticiple(tag)) || from < tag.at) return part;
  const end = mainClauseBehind(frame, from, words);
  if (end < 0 || end >= to) return part;
  return [from, tokens[end]?.kind === 'mark' ? end - 1 : end];
}

/** “Asserting that the dam was old, …”, “In casting it as old, …”: a participle that opens the sentence. */
export function isFrontParticiple({ at, verb, form }: Speech['tag']): boolean {
  return at <= 1 && form === 'shared' && verb.endsWith('ing');
}

/** The first comma, dash or quotation from a token on behind which the main clause of the sentence begins; -1 if none does. */
export function mainClauseBehind(frame: Frame, from: number, words: ReportingWords): number {
  return frame.tokens.findIndex((token, at) => at >= from && closes(frame, token) && isMain(frame, at, words));
}

/** A comma or dash, or a quotation that ends with a comma. */
function closes({ passage }: Frame, { kind, key, start, end }: Token): boolean {
  return kind === 'mark'
    ? /^(?:,|--+|–|—)$/u.test(key)
    : kind === 'quotation' && /,["”'’]?$/u.test(passage.text.slice(start, end));
}

/** Behind the comma a subject begins whose verb is no later than at the next mark. */
function isMain(frame: Frame, at: number, words: ReportingWords): boolean {
  const { tokens } = frame;
  const first = tokens[at + 1];
  if (first?.kind !== 'word') return false;
  const isSubject =
    first.capital ||
    first.key === 'there' ||
    words.determiners.has(first.key) ||
    words.personPronouns.has(first.key) ||
    words.groupPronouns.has(first.key);
  const mark = tokens.findIndex(({ kind }, index) => index > at + 1 && kind === 'mark');
  // What stands in quotation marks before the comma is over, whatever verb comes then.
  const isOver = tokens[at]?.kind === 'quotation';
  return isSubject && (isOver || hasVerb(frame, at + 2, mark < 0 ? tokens.length : mark, words));
}
