import { isAcronym, type NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReportingWords } from './reporting-words.ts';

/** Whether a noun phrase can say something: “a technique called lensing” says nothing. */
export function canSpeak(phrase: NounPhrase, words: ReportingWords): boolean {
  const { kind, head, frame, to } = phrase;
  const last = frame.tokens[to];
  if (!(last && isAcronym(last)) && /^(?:i|we|you|me|us|my)(?:'(?:m|d|ve|re|ll))?$/u.test(head)) return false;
  if (kind !== 'description') return true;
  const known = [
    words.speakerRoles,
    words.speakerBodies,
    words.speakerTitles,
    words.groupRoles,
    words.audiences,
    words.quantityHeads,
  ];
  const isData = words.dataNouns.has(head) || words.speechNouns.has(head) || words.pictureNouns.has(head);
  return isData || known.some((list) => singulars(head).some((one) => list.has(one))) || isPeople(head, words);
}

/** Itself and what it may be the plural of: agencies, agencie, agency. */
function singulars(head: string): string[] {
  return [head, head.replace(/s$/u, ''), head.replace(/ies$/u, 'y'), head.replace(/es$/u, '')];
}

/** By its ending: astronomers. */
export function isPeople(head: string, words: ReportingWords): boolean {
  return (
    head.length > 4 &&
    !words.thingsLikePeople.has(head) &&
    [...words.peopleEndings].some((ending) => head.endsWith(ending))
  );
}
