import { wordCount } from '../shapes.ts';
import { bylineLabelLength } from './bylines.ts';

/** Labels before the name of who took or supplied a picture. */
const LABELS =
  '(?:(?:main |lead |header |cover |file |stock |screen)?(?:photo(?:graph|graphy)?s?|pictures?|pics?|images?|illustrations?|graphics?|videos?|screenshots?)(?: (?:credits?|copyright|courtesy|source))?|credits?|foto(?:graf[íi]a|s)?|bild|crédito|crédit photo)';

/** “Photo: Jane Doe/AGX”, “Picture by Jane Doe”, “Credit…Jane Doe”: the label with what joins it to the name. */
const LABELLED = new RegExp(`${LABELS}(?: ?: ?| ?\\.\\.\\.| ?…| by | courtesy of | copyright )`, 'iu');

const NAME = "\\p{Lu}[\\p{L}\\p{M}\\p{N}.'’&-]*(?: (?:\\p{Lu}|al-|de |van |von |der )[\\p{L}\\p{M}\\p{N}.'’&-]*){0,5}";
/** “Jane Doe/AGX”, “AGX/Jane Doe”, “Jane Doe | Agency | Agency Images”. */
const NAME_AND_AGENCY = new RegExp(`^${NAME}(?: ?(?:/|\\|) ?${NAME}){1,3}(?: via ${NAME}| file| pool)?$`, 'u');
/** What supplies pictures; menus are made of words between bars too. */
const SUPPLIER =
  /\p{Lu}{2}|\b(?:images?|photos?|pictures|press|agency|pool|news|courier|tribune|times|post|herald)\b/iu;
/** “© Jane Doe, AGX”, “© Jane Doe/AGX”: a person and an agency, never a year, which a copyright line has. */
const OWNED = new RegExp(`^© ?${NAME}(?:, ?| ?/ ?)\\p{Lu}[\\p{L} ]{1,30}$`, 'u');
/** “Agency: Jane Doe” in brackets. */
const AGENCY_AND_NAME = new RegExp(`^${NAME}: ?${NAME}$`, 'u');
const HANDLE = /^(?:\S{1,20} ?\/ ?)?@\w{2,30}$/;
const SUPPLIED =
  /^(?:(?:file|handout|supplied|archive|library|stock|pool|courtesy)(?: (?:photo|picture|image|file|footage))?s?|courtesy (?:of )?[^.!?]{2,60}|[^.!?—–]{2,60} (?:images|photos?|pictures|handout|pool|via [^.!?]{2,40})|via [^.!?]{2,60})$/i;
const LETTERS = /^\p{Lu}{2,8}(?:\/\p{Lu}{2,8})*$/u;

/** Longest name before “Images”, in words. */
const LONGEST_SUPPLIER = 6;
/** Longest credit, in characters. */
const LONGEST = 100;

/** Whether a text names, in one of the trade’s forms, who took or supplied a picture. */
export function isCredit(text: string): boolean {
  if (text.length > LONGEST || bylineLabelLength(text) > 0) return false;
  return (
    OWNED.test(text) ||
    (NAME_AND_AGENCY.test(text) && (!text.includes('|') || SUPPLIER.test(text))) ||
    HANDLE.test(text) ||
    (SUPPLIED.test(text) && wordCount(text) <= LONGEST_SUPPLIER && !/^archives$/i.test(text))
  );
}

/** Length of the label at the start of a text (“Photo: ”), 0 without one. */
export function creditLabelLength(text: string): number {
  const match = LABELLED.exec(text);
  return match?.index === 0 ? match[0].length : 0;
}

const LABEL_INSIDE = new RegExp(`(?<=[.!?”"’)\\]|–—-] ?|\\p{Ll} )${LABELLED.source}(?=\\S)`, 'giu');

/** Where a label stands inside a text, after the end of a sentence or a dash; `undefined` without one. */
export function findCreditLabel(text: string): { from: number; to: number } | undefined {
  const glued = /(?<=[.!?"”’)])Credit(?=\p{Lu})/u.exec(text);
  if (glued) return { from: glued.index, to: glued.index + glued[0].length };
  for (const match of text.matchAll(LABEL_INSIDE)) {
    const from = match.index;
    const isCapital = /^\p{Lu}/u.test(text.slice(from));
    if (isCapital) return { from, to: from + match[0].length };
  }
  return undefined;
}

/** Whether what stands in brackets at the end of a caption is a credit; `afterSentence` lets bare capitals count. */
export function isBracketedCredit(inner: string, afterSentence: boolean): boolean {
  if (inner.length > LONGEST) return false;
  if (LETTERS.test(inner)) return afterSentence;
  return isCredit(inner) || creditLabelLength(inner) > 0 || (afterSentence && AGENCY_AND_NAME.test(inner));
}

/** Whether a line is only the label above a caption. */
export function isCaptionLabel(text: string): boolean {
  return /^(?:image|caption|image caption|photo caption|media caption)$/i.test(text);
}

/** Lines that say themselves that they are about a picture: “Image caption …”, “File photo of …”. Length of the label, or 0. */
export function captionLabelLength(text: string): number {
  return /^(?:(?:image|media|photo|picture|video) ?caption:? ?|caption: )(?=\S)/i.exec(text)?.[0].length ?? 0;
}

const CAPTION_OPENINGS: readonly RegExp[] = [
  /^file (?:photo|picture|image)\b/i,
  /^(?:an? |this )?(?:undated|handout|file|aerial) (?:photo|picture|image)\b/i,
  /^in this .{0,40}\b(?:photo|photograph|picture|image)\b/i,
];

/** Whether a line opens as only captions do: “File photo”, “In this March 3 photo”, “© Ann Example The hall on Monday.” */
export function opensAsCaption(text: string): boolean {
  const isOwned = /^© ?\p{Lu}\p{Ll}/u.test(text) && text.endsWith('.') && wordCount(text) >= 8 && !/rights/i.test(text);
  return isOwned || CAPTION_OPENINGS.some((opening) => opening.test(text));
}
