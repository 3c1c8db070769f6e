import { monthPlus, yearPlus } from '../../../text/calendar.ts';
import { ANCHORED, type Around, type DateRule, type Reading } from '../date-rule.ts';
import { looksAhead, looksBack } from '../direction.ts';
import { LETTER, MONTH, monthOf, padded, YEAR } from '../time-words.ts';

/** Names of months that are words or first names as well. */
const AMBIGUOUS = /^(?:may|march|mar|jan|april|june|august|sun)\.?$/i;
/** Small words behind which such a word is a month. */
const CUE =
  /\b(?:in|by|since|until|till|last|this|next|from|to|during|of|through|for|early|late|mid|and|before|after|between|around|every|each|on|or)[\s-]$/i;

/** Behind these it is one even where somebody is called May. */
const SURE_CUE = /\b(?:in|since|until|till|last|this|next|during|early|late|mid)[\s-]$/i;

/** `December 2024`, `early December 2024`, `May of 2016`. */
export const monthOfYear: DateRule = {
  name: 'month and year',
  reason: 'Month and year are printed, so nothing has to be guessed.',
  needs: () => YEAR,
  pattern: ({ of }) =>
    `(?:${of('partsOfSpans')}[\\s-])?(?<month>${MONTH}),?\\s(?:of\\s)?(?<year>${YEAR})(?![\\d,]\\d|[\\d%])`,
  read: ({ month = '', year = '' }) => ({ precision: 'month', iso: `${year}-${padded(monthOf(month))}` }),
};

/** `in December`, `last May`, `next March`, `mid-March`, `late August`. */
export const bareMonth: DateRule = {
  name: 'month without a year',
  reason: 'A month without a year is the latest that has begun, unless the words look ahead.',
  needs: () => MONTH,
  pattern: ({ of }) =>
    `(?:(?:earlier|later)\\s)?(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-](?:in\\s)?|${of('partsOfSpans')}\\s)?(?:(?<which>[Ll]ast|[Nn]ext|[Tt]his(?:\\s(?:past|coming))?)\\s)?(?<month>${MONTH})(?![${LETTER}]|['’][${LETTER}]\\s\\p{Lu}|-[${LETTER}])(?!\\s\\d)(?:(?:,?\\s(?:of\\s)?(?:(?<of>last|this|next)|of\\s(?<told>that(?:\\ssame)?|the\\s(?:same|following|next|previous)))\\syear)(?![${LETTER}]))?`,
  read: ({ which, month = '', of, told }, around) => {
    if (told !== undefined && !around.inName) return ANCHORED;
    if (of !== undefined && !around.inName) {
      const year = yearPlus(around.published, { last: -1, this: 0, next: 1 }[of] ?? 0);
      return { precision: 'month', iso: `${year}-${padded(monthOf(month))}`, from: 'publication' };
    }
    if (around.inName || (which === undefined && !isMonth(month, around))) return undefined;
    const isAssumed = which === undefined && !looksAhead(around) && !looksBack(around);
    const iso = monthNear(monthOf(month), which?.toLowerCase(), around);
    return { precision: 'month', iso, from: 'publication', ...(isAssumed ? { assumed: true } : {}) };
  },
};

function isMonth(month: string, { before, after, isSurname }: Around): boolean {
  if (!AMBIGUOUS.test(month)) return true;
  if (isSurname(month) && !SURE_CUE.test(before)) return false;
  if (/^\s\p{Lu}\p{Ll}/u.test(after) && !CUE.test(before)) return false;
  if (isOfThing(month, before, after)) return true;
  return CUE.test(before) && !/^\s\p{Lu}\p{Ll}+/u.test(after);
}

/** Behind an article, with a word between or not. */
const ARTICLE = /\b(?:an?|the|its|their|his|her)\s(?:\p{Ll}+\s)?$/iu;

/** No noun that a month could belong to: the March for peace, the May will. */
const NO_NOUN =
  /^\s(?:for|on|of|to|in|at|by|from|with|through|and|or|but|that|is|was|are|were|has|have|had|will|would|can|could|should|must|may|might|sa(?:id|ys)|told|took|who|which|when|as)\b/;

/** The April numbers, a bleak May report, June’s losses: a month with a capital that tells more of a thing. */
function isOfThing(month: string, before: string, after: string): boolean {
  if (!/^\p{Lu}/u.test(month)) return false;
  if (/^['’]s\s(?:\p{Ll}|\d)/u.test(after)) return true;
  return ARTICLE.test(before) && /^\s\p{Ll}{3,}/u.test(after) && !NO_NOUN.test(after);
}

/** The month that a number and the words around it mean; `which` as printed, in lower case. */
export function monthNear(number: number, which: string | undefined, around: Around): string {
  const current = Number(around.published.slice(5, 7));
  const back = (current - number + 12) % 12;
  if (which === 'next' || which === 'this coming') return monthPlus(around.published, (12 - back) % 12 || 12);
  if (which === 'last' || which === 'this past') return monthPlus(around.published, -(back || 12));
  if (which === 'this') return monthPlus(around.published, number - current);
  return monthPlus(around.published, looksAhead(around) ? (12 - back) % 12 : -back);
}

/** `2011`, `the 2012 election`; no number that counts something. */
export const year: DateRule = {
  name: 'year',
  reason: 'Four digits from 1500 to 2099 are a year unless a counted noun follows or a sign stands before.',
  needs: () => YEAR,
  pattern: ({ of }) =>
    `(?:(?:[Ee]arly|[Ll]ate|[Mm]id)[\\s-](?:in\\s(?:the\\s)?)?|${of('partsOfSpans')}\\s)?(?<![${LETTER}\\d$£€¥#/.:,+-]|[Nn]o\\.?\\s|\\b[A-Z]-|\\d[\\s,.])(?<year>${YEAR})(?![\\d%°]|:\\d|[.,]\\d|[-–]\\d|/\\d|s(?![${LETTER}])|[${LETTER}])(?:['’]s)?`,
  read: ({ year = '' }, around) => (isCount(around) ? undefined : { precision: 'year', iso: year }),
};

/** Whether what stands around four digits makes them a number of something. */
function isCount({ before, after, words }: Around): boolean {
  const next = /^[\s-](\p{L}+)/u.exec(after)?.[1]?.toLowerCase() ?? '';
  if (words.has('countedBehindNumbers', next)) return true;
  if (
    /\b(?:about|over|more than|nearly|at least|around|some|almost|than|up to|roughly|approximately|another|all|of the|these|those|with|has|have|had|were|are|killed|least)\s$/i.test(
      before,
    ) &&
    /(?<!s)s$/.test(next)
  ) {
    return !words.has('yearNouns', next);
  }
  return /^\s(?:of|other)\s(?:the|them|those|these)\b/i.test(after);
}

/** `the 1970s`, `the early 2020s`, `the ’80s`. */
export const decade: DateRule = {
  name: 'decade',
  reason: 'A year with an s is the ten years from it; the 1800s are a hundred years.',
  needs: () => `\\d0['’]?s`,
  pattern: () =>
    `(?:(?:[Ee]arly|[Ll]ate|[Mm]id|[Ll]ater)(?:\\sto\\s(?:mid|late))?[\\s-](?:in\\s(?:the\\s)?)?)?(?:(?<year>${YEAR.replace('\\d\\d', '\\d0')})['’]?s|['’](?<short>[2-9]0)s)(?![${LETTER}])`,
  read: ({ year: printed, short }) => {
    const first = Number(printed ?? `19${short}`);
    if (first % 100 === 0 && first < 2000) return { precision: 'interval', iso: `${first}/${first + 99}` };
    return { precision: 'decade', iso: `${first}/${first + 9}` };
  },
};

const ORDINALS =
  'first second third fourth fifth sixth seventh eighth ninth tenth eleventh twelfth thirteenth fourteenth fifteenth sixteenth seventeenth eighteenth nineteenth twentieth twenty-first'.split(
    ' ',
  );

/** `the 19th century`, `the twentieth century`. */
export const century: DateRule = {
  name: 'century',
  reason: 'The 19th century is the hundred years up to 1900.',
  flags: 'i',
  needs: () => 'centur',
  pattern: () =>
    `(?:(?:early|late|mid)[\\s-])?(?:(?<number>\\d{1,2})(?:st|nd|rd|th)|(?<word>${[...ORDINALS].sort((a, b) => b.length - a.length).join('|')}))[\\s-]centur(?:y|ies)(?:\\s(?<bc>BC|B\\.C\\.|BCE))?`,
  read: ({ number, word, bc }): Reading => {
    const count = number === undefined ? ORDINALS.indexOf((word ?? '').toLowerCase()) + 1 : Number(number);
    if (bc !== undefined || count < 2) return { precision: 'vague' };
    const first = (count - 1) * 100 + 1;
    return { precision: 'interval', iso: `${String(first).padStart(4, '0')}/${String(count * 100).padStart(4, '0')}` };
  },
};
