/** Where the parts of a dateline lie in a paragraph; `end` is the first unit of the text behind it. */
export interface Dateline {
  readonly place: readonly [from: number, to: number];
  readonly agency?: readonly [from: number, to: number];
  readonly end: number;
}

/** Words in capitals that open a text without being a place. */
const NO_PLACE =
  /^(?:breaking|update|updated|exclusive|watch|video|photos?|opinion|analysis|editorial|live|new|news|just in|note|correction|editor|file|explainer|review|interview|factbox|timeline|world|sports?|business|politics|culture|comment|letters?|q|a|i|the|in|on|at|key points|summary|advertisement|obituar(?:y|ies)|profile|feature|gallery|podcast|quiz|health|science|tech(?:nology)?|education|crime|weather|local|national|entertainment|lifestyle|font|share|menu|section|topics?|press release)\b/i;

const CAPITALS = "\\p{Lu}{2}[\\p{Lu}\\p{M}.'’-]*(?:[ /]\\p{Lu}[\\p{Lu}\\p{M}.'’-]+){0,4}";
const REGION = "(?:, ?\\p{Lu}[\\p{L}\\p{M}.'’-]*(?: \\p{Lu}?[\\p{L}\\p{M}.'’-]+){0,3})?";
const DAY = '(?:, (?:\\p{L}{3,9}\\.? \\d{1,2}|\\d{1,2}\\.? \\p{L}{3,9}\\.?)(?:, \\d{4})?)?';
const AGENCY = ' ?\\((?<agency>[\\p{Lu}][^()]{1,30})\\)';
const DASH = ' ?(?:--|[–—―]|(?<=[ )])-|:) ?(?=[“"‘\'(\\p{Lu}\\p{N}])';
const PLACE = "\\p{Lu}[\\p{L}\\p{M}.'’-]+(?: \\p{Lu}[\\p{L}\\p{M}.'’-]+){0,2}";

const FORMS: readonly RegExp[] = [
  new RegExp(`^(?<place>${CAPITALS}${REGION}${DAY})(?:${AGENCY})?${DASH}`, 'u'),
  new RegExp(`^(?<place>${PLACE}${REGION}${DAY})${AGENCY}${DASH}`, 'u'),
];

/** The dateline that opens a paragraph: a place in capitals, or a place with an agency in brackets, and a dash or colon. */
export function findDateline(text: string): Dateline | undefined {
  if (NO_PLACE.test(text)) return undefined;
  for (const form of FORMS) {
    const match = form.exec(text);
    const place = match?.groups?.['place'];
    if (match === null || place === undefined) continue;
    const agency = match.groups?.['agency'];
    const from = agency === undefined ? 0 : text.indexOf(`(${agency})`, place.length) + 1;
    const parts = { place: [0, place.length] as const, end: match[0].length };
    return agency === undefined ? parts : { ...parts, agency: [from, from + agency.length] as const };
  }
  return undefined;
}

/** Longest dateline on a line of its own, in characters. */
const LONGEST_LINE = 50;
const WHOLE_LINE = new RegExp(`^${CAPITALS}${REGION}${DAY}[.:—–-]?$`, 'u');

/** Whether a whole line is a place in capitals, with a region or day at most. */
export function isDatelineLine(line: string): boolean {
  return line.length <= LONGEST_LINE && !NO_PLACE.test(line) && WHOLE_LINE.test(line);
}
