/** How much of what was asked stands in a folded text letter by letter: two for a whole word, one for a part of a word. */
export function literalWords(text: string, asked: readonly string[]): number {
  return asked.reduce((sum, word) => sum + (isWholeWord(text, word) ? 2 : text.includes(word) ? 1 : 0), 0);
}

function isWholeWord(text: string, word: string): boolean {
  for (let at = text.indexOf(word); at >= 0; at = text.indexOf(word, at + 1)) {
    if (!LETTER.test(text.charAt(at - 1)) && !LETTER.test(text.charAt(at + word.length))) return true;
  }
  return false;
}

const LETTER = /[\p{L}\p{N}]/u;
