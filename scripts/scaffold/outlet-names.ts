import { OUTLET_WORDS } from './outlet-words.ts';

/** Words of the longest name of an outlet; what is longer is a sentence. */
const LONGEST_NAME = 6;

/**
 * The outlet after which a file is named, without number or further words: “Harbour Gazette (2)” and “Harbour Gazette - storm”
 * give “Harbour Gazette”; `harbour-gazette` and `harbour_gazette_2` give the same. `undefined` if no letter is left.
 */
export function nameOfFile(stem: string): string | undefined {
  const [head = ''] = cleaned(stem).split(/ [-–—] |__/);
  const name = head.replace(/[\s_-]*(?:\(\d+\)|(?<=[\s_-])\d+)$/, '').trim();
  const isTyped = /\s/.test(name) || /\p{Lu}/u.test(name);
  const words = isTyped ? name.replaceAll('_', ' ') : name.replace(/[-_]+/g, ' ').replace(/(?<!\S)\p{Ll}/gu, upper);
  return /\p{L}/u.test(words) ? words.trim() : undefined;
}

function upper(letter: string): string {
  return letter.toUpperCase();
}

const RIGHTS =
  /(?:©|\(c\)|copyright)(?:\s|©|\(c\)|copyright|by\b|\d{4}|[-–,])*(\p{Lu}[^.,;|©\d\n]*?)(?=\s+\d{4}|[.,;|©\n]|\s+all rights|$)/iu;

/** The outlet that a rights line names as its owner: “© 2031 Harbour Gazette. All rights reserved.” */
export function nameInRights(line: string | undefined): string | undefined {
  const name = cleaned(RIGHTS.exec(line ?? '')?.[1] ?? '');
  return isName(name) ? name : undefined;
}

/** The only byline, if it is the name of an outlet. */
export function nameInBylines(bylines: readonly string[]): string | undefined {
  const [name = '', ...others] = bylines.map(cleaned);
  const last = name.split(' ').at(-1)?.toLowerCase() ?? '';
  return others.length === 0 && isName(name) && name.includes(' ') && OUTLET_WORDS.has(last) ? name : undefined;
}

function isName(text: string): boolean {
  return /^\p{Lu}/u.test(text) && text.split(' ').length <= LONGEST_NAME && !/^all rights/i.test(text);
}

/** A text that fits on one line of a YAML file: control characters and those that turn the direction of writing are spaces. */
export function cleaned(text: string): string {
  return text
    .replace(/[\p{Cc}\p{Bidi_Control}\u2028\u2029\s]+/gu, ' ')
    .slice(0, 200)
    .toWellFormed()
    .trim();
}
