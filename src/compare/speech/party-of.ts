import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { membersOf } from './members.ts';
import { nameOfRole } from './name-of-role.ts';
import { isNoParty, withoutTime } from './noun-of-party.ts';
import type { Party } from './party.ts';
import { partyBeside } from './party-beside.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** Who says what a tag reports; `undefined` where nobody is named, or what is named cannot speak. */
export function partyOf(
  speech: Speech,
  read: ReadFrame,
  before: readonly Report[],
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const found = partyBeside({ speech, read, before, roster, words });
  if (!found || isNone(found.phrase, speech, roster, words)) return undefined;
  const name = speech.tag.form !== 'source' && nameOfRole(found.phrase, read.frame, roster, words);
  if (name) return { ...found, phrase: name, who: undefined };
  const known = found.who && !isNoParty(found.who, words) ? found.who : undefined;
  const own = (phrase: NounPhrase) => membersOf(withoutTime(phrase, words), words);
  return { ...found, phrase: own(found.phrase), who: known && own(known) };
}

/** Whether what stands there is nobody who speaks. */
function isNone(phrase: NounPhrase, speech: Speech, roster: Roster, words: ReportingWords): boolean {
  return (
    isInContent(phrase, speech) ||
    isBehindPreposition(phrase, speech, words) ||
    isOpener(phrase, roster, words) ||
    isCount(membersOf(phrase, words), speech, words) ||
    isNoParty(phrase, words)
  );
}

/** “Separately, the council said”, “Late Friday”: a word with the capital of the sentence, and no name. */
function isOpener(phrase: NounPhrase, roster: Roster, words: ReportingWords): boolean {
  const { from, to, kind, head } = phrase;
  return (
    kind === 'name' &&
    from === 0 &&
    to === 0 &&
    (/ly$/u.test(head) || words.adverbOpeners.has(head)) &&
    !roster.nameOf(phrase)
  );
}

/** A third of the mills closed, decided by a majority: only of what people tell or think do such words stand for them. */
function isCount({ kind, head }: NounPhrase, { tag }: Speech, words: ReportingWords): boolean {
  const tells = words.tellingVerbs.has(tag.verb) && tag.form !== 'by';
  // Of a court “the majority” is who decides.
  const isBody = /^(?:majority|minority)$/u.test(head) && tag.form === 'before';
  return kind === 'description' && words.quantityHeads.has(head) && !tells && !isBody;
}

/** “His visit to Aton threatens to fail”: what stands behind such a preposition is no subject. */
function isBehindPreposition(phrase: NounPhrase, { tag }: Speech, words: ReportingWords): boolean {
  const { frame, from, titles, kind } = phrase;
  const before = frame.tokens[from - titles.length - 1]?.key ?? '';
  const isName = kind === 'name' || kind === 'document';
  return (
    tag.form === 'before' &&
    from < tag.at &&
    ((isName && /^(?:to|into|towards?|on|against|via|under)$/u.test(before)) ||
      (from > 1 && before === 'on' && !words.determiners.has(frame.tokens[from]?.key ?? '')))
  );
}

/** “Comparing him to a man who lies”: whom a participle tells of says nothing; “Calling it old, Bo left” has a mark between. */
function isInContent({ frame, from }: NounPhrase, { tag }: Speech): boolean {
  const isBehind = tag.form === 'shared' && from > tag.at;
  return isBehind && frame.tokens.slice(tag.at, from).every(({ kind }) => kind !== 'mark');
}
