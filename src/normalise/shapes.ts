/**
 * Words of a text. Scripts written without spaces count two characters as a word.
 * Surrounding punctuation is no word of its own.
 */
export function wordCount(text: string): number {
  const unspaced = text.match(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]/gu)?.length ?? 0;
  const spaced = text.replace(/[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Thai}]+/gu, ' ');
  return Math.ceil(unspaced / 2) + (spaced.match(/[\p{L}\p{N}][\p{L}\p{N}\p{M}'’.,-]*/gu)?.length ?? 0);
}

const END = /[.!?。！？؟۔।][\p{Pf}\p{Pe}"'’*]*$/u;
const CUT_OFF = /(?:\.\.\.|…)$/;

/** An agency behind the last full stop. */
const SIGNED = / [([]\p{Lu}[\p{Lu}/ ]{1,30}[)\]]$/u;

/** Whether a text ends as sentences do, or with an agency behind. A short text that ends in dots is a title cut off, no sentence. */
export function endsAsSentence(text: string): boolean {
  return END.test(text.replace(SIGNED, '')) && !(CUT_OFF.test(text) && wordCount(text) < 20);
}

/** Fewest words of a line of running text. Titles that end in a full stop are rarely as long. */
const PROSE_WORDS = 8;
/** Words from which a line without a full stop is a paragraph all the same. Descriptions of pictures reach 25. */
const UNSTOPPED_WORDS = 40;
const INNER_END = /[\p{Ll}\p{N})”"][.!?]["”’]? ["“‘]?\p{Lu}/u;

/** Whether a line reads as running text rather than as a title, a label or a list of links. */
export function isProse(text: string): boolean {
  if (wordCount(text) < PROSE_WORDS) return /^[“"„«][^“”"]{3,}[.!?,]["”“»]/u.test(text) && endsAsSentence(text);
  return endsAsSentence(text) || /[:;][”"]?$/.test(text) || INNER_END.test(text) || wordCount(text) >= UNSTOPPED_WORDS;
}

/** “• the state of the track”, “200g butter”, “4 Dunmere 6 0 0 16”, “Seats in parliament: 150”. */
const LISTED =
  /^(?:[•▪◦‣·*–-]\s?(?=[\p{L}\p{N}])|\d+(?:[.,/]\d+)? ?(?:g|kg|ml|cl|l|oz|lb|tsp|tbsp|cups?|cm|mm|x)\b|\p{L}[\p{L} ]{1,30}: ?[$€£]?\d[\d.,%]*(?: \p{L}{1,12}){0,2}$)/iu;
/** “2 lemons, juice and zest”, never “2 hours ago” or “5 Things to Know”. */
const QUANTITY = /^\d{1,3} (?!\p{Ll}+ ago\b)\p{Ll}+(?:,? \p{Ll}+){0,4}$/u;
/** A row that closes with two figures and more, or with a score between two names. */
const ROW = /(?:\s\d[\d.,%]*){2,}$|\p{L} \d{1,3}[–-]\d{1,3}(?: \p{L}|$)/u;

/** Whether a line reads as a row of a list, a table or a recipe. */
export function isListed(text: string): boolean {
  return LISTED.test(text) || QUANTITY.test(text) || ROW.test(text);
}

/** Whether a line is in capitals throughout: a kicker, an agency, a dateline. */
export function isShouted(text: string): boolean {
  return /\p{Lu}{2}/u.test(text) && !/[\p{Ll}\p{Lo}]/u.test(text);
}

const NAME =
  /^\p{Lu}[\p{L}\p{M}.'’-]*(?: (?:(?:\p{Lu}|al-|el-|d'|O')[\p{L}\p{M}.'’-]*|de|da|dos|del|la|le|van|von|der|den|bin|ibn|al)){1,4}$/u;

/** Whether a text has the shape of a person’s name: two to five words, capitalised. Many titles have it too. */
export function isNameShaped(text: string): boolean {
  return NAME.test(text) && !/[.]$/.test(text.replace(/ (?:Jr|Sr)\.$/, ''));
}

/** The words of a text that carry its content, in lower case and without accents: those of four letters and more, and figures. */
export function contentWords(text: string): Set<string> {
  const folded = text.normalize('NFKD').replace(/\p{M}/gu, '').toLowerCase();
  return new Set(
    folded.match(/\p{L}{4,}|\p{N}{2,}|[\p{sc=Han}\p{sc=Hiragana}\p{sc=Katakana}\p{sc=Hangul}]{2}/gu) ?? [],
  );
}

/** Share of the content words of `text` that occur in `words`, 0 to 1; 0 for a text without content words. */
export function shareIn(text: string, words: ReadonlySet<string>): number {
  const own = [...contentWords(text)];
  return own.length === 0 ? 0 : own.filter((word) => words.has(word)).length / own.length;
}

/** A text for comparison with another: case, quotation marks, spaces and punctuation at the ends do not count. */
export function folded(text: string): string {
  return text
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[‘’]/g, "'")
    .replace(/[“”]/g, '"')
    .replace(/\s+/g, ' ')
    .replace(/^[\p{P}\s]+|[\p{P}\s]+$/gu, '');
}
