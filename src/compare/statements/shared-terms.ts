import type { Span } from '../../schema/records/evidence.ts';
import type { Pair } from '../../schema/records/pair.ts';
import type { Range } from '../../text/sentences.ts';
import { keyOf } from '../../text/words.ts';
import { isContentTerm } from './content-term.ts';
import type { PreparedUnit } from './prepare.ts';
import type { Term } from './terms.ts';

/** What two units have in common, in the order of the first, small words left out. Each use is matched once, the first with the first. */
export function sharedTerms(a: PreparedUnit, b: PreparedUnit): Pair['terms'] {
  const open = b.terms.filter(isContentTerm);
  return a.terms.filter(isContentTerm).flatMap((term) => {
    const at = open.findIndex(({ key }) => key === term.key);
    const [match] = at < 0 ? [] : open.splice(at, 1);
    if (match === undefined) return [];
    const [one, other] = [spanOf(a.unit.text, term), spanOf(b.unit.text, match)];
    return [{ a: one, b: other, via: viaOf(term, match, one.text, other.text), term: term.label }];
  });
}

/** A range of a text with what stands there. */
export function spanOf(text: string, { start, end }: Range): Span {
  return { start, end, text: text.slice(start, end) };
}

/** The same word needs no reason, whatever the lexicon knows of it. */
function viaOf(one: Term, other: Term, a: string, b: string): Pair['terms'][number]['via'] {
  if (one.via === 'name' && other.via === 'name') return 'name';
  if (one.via === 'figure' || one.via === 'date') return one.via;
  if (keyOf(a) === keyOf(b)) return 'word';
  return one.via === 'concept' ? 'concept' : 'stem';
}
