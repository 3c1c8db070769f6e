/** A text as one line that any parser takes: every run of line breaks and other control characters is one space. */
export function asOneLine(text: string): string {
  return text
    .toWellFormed()
    .replace(/[\p{Cc}\u2028\u2029\ufffe\uffff]+/gu, ' ')
    .trim();
}
