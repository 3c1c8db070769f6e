import type { Part } from './leaves.ts';
import { creditLabelLength, findCreditLabel, isBracketedCredit, isCredit } from './phrases/pictures.ts';
import { endsAsSentence } from './shapes.ts';

/** A line about a picture taken apart; the parts cover it but for white space. */
interface PictureLine {
  readonly parts: readonly Part[];
  readonly hasCaption: boolean;
}

/** What is left of a line once its credit is taken off must be no longer than a caption, in characters. */
const LONGEST_CAPTION = 600;
/** A credit is a name or two, in characters. */
const LONGEST_NAME = 80;

/**
 * Caption and credit of a line that carries a credit in one of the trade’s forms; `undefined` for any other line.
 * “The hall on Monday. Photo: ANN EXAMPLE/AGX” gives the caption “The hall on Monday.”, the label “Photo:” and the credit.
 */
export function takeApart(text: string, picture: number): PictureLine | undefined {
  const found = bracketed(text) ?? labelled(text) ?? wholeLine(text) ?? afterSentence(text);
  if (!found || found.from > LONGEST_CAPTION) return undefined;
  const { from, label, credit } = found;
  const parts: Part[] = [
    { from: 0, to: from, role: 'caption' as const, picture },
    { from, to: label, role: 'removed' as const, reason: 'label or punctuation of a picture credit' },
    { from: label, to: credit, role: 'pictureCredit' as const, picture },
    { from: credit, to: text.length, role: 'removed' as const, reason: 'label or punctuation of a picture credit' },
  ];
  return {
    parts: parts.filter(({ from, to }) => text.slice(from, to).trim() !== ''),
    hasCaption: text.slice(0, from).trim() !== '',
  };
}

/** Units: where the credit’s punctuation or label begins, where its name begins, where its name ends. */
interface Found {
  readonly from: number;
  readonly label: number;
  readonly credit: number;
}

/** “… has been taken (Ann Example/AGX)”, “[Ann Example/AGX]”, “(Agency: Ann Example)” */
function bracketed(text: string): Found | undefined {
  const match = /\s?(?:\(([^()]{2,100})\)|\[([^[\]]{2,100})\])\.?$/.exec(text);
  const inner = match?.[1] ?? match?.[2];
  if (match === null || inner === undefined) return undefined;
  if (!isBracketedCredit(inner, endsAsSentence(text.slice(0, match.index)))) return undefined;
  const open = match.index + match[0].search(/[([]/) + 1;
  return { from: match.index, label: open + creditLabelLength(inner), credit: open + inner.length };
}

/** “… on Monday. Photo: Ann Example”, or a whole line “Photo: Ann Example” */
function labelled(text: string): Found | undefined {
  const atStart = creditLabelLength(text);
  const found = atStart > 0 ? { from: 0, to: atStart } : findCreditLabel(text);
  if (!found) return undefined;
  const name = text.slice(found.to);
  if (atStart > 0 && /\p{Ll}/u.test(name) && !isNameOnly(name)) return undefined;
  const isName = name.trim().length > 1 && name.length <= LONGEST_NAME && !/[.!?] \p{Lu}\p{Ll}+ \p{Ll}/u.test(name);
  if (!isName || !/^[\p{Lu}\p{N}@"“]/u.test(name) || (endsAsSentence(name) && name.split(' ').length > 6))
    return undefined;
  return { from: found.from, label: found.to, credit: text.length };
}

/** Whether a line behind its label is a list of names, not a title such as “Photos: A day at the fair”. */
function isNameOnly(name: string): boolean {
  const small = name.match(/(?<![\p{L}’'@./-])\p{Ll}[\p{L}’'-]*/gu) ?? [];
  return small.filter((word) => !JOINING.test(word)).length < 2;
}

/** Small words that stand in names of persons, agencies and their licences. */
const JOINING =
  /^(?:of|the|and|via|for|from|by|at|in|on|de|del|da|dos|la|le|van|von|der|den|bin|ibn|al|el|y|e|et|und|courtesy|handout|file|pool|images?|photos?|supplied|stock|free|commons|under|license|licence|x|with|permission|provided)$/u;

/** “… on Monday. AGX/Ann Example”, “… on Monday. X/ @annexample”, “… on Monday — Handout” */
function afterSentence(text: string): Found | undefined {
  for (const match of text.matchAll(/(?:[.!?]["”’]? ?| [—–|] )(?=[\p{Lu}@©])| (?=©)/gu)) {
    const at = match.index + match[0].length;
    const from = /[—–|]/.test(match[0]) ? match.index : at;
    if (isCredit(text.slice(at))) return { from, label: at, credit: text.length };
  }
  return undefined;
}

function wholeLine(text: string): Found | undefined {
  return isCredit(text) ? { from: 0, label: 0, credit: text.length } : undefined;
}
