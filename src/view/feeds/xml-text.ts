/** A text without what XML cannot carry, each a space: control characters, lone surrogates, two code points that are none. */
export function asXmlText(text: string): string {
  return text.toWellFormed().replace(/[\p{Cc}\ufffe\uffff]/gu, ' ');
}
