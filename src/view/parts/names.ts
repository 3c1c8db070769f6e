/** Words of ours around names, which may be written in a script of the other direction. */
export interface Named {
  readonly text: string;
  /** In the order in which the text has them; a name that the text lacks is passed over. */
  readonly names?: readonly string[] | undefined;
}

/** A stretch of a text that is a name, or one between names. */
interface Piece {
  readonly text: string;
  readonly isName: boolean;
}

/** The text cut around its names, so that each can be kept from pulling our words along; joined, the pieces are the text. */
export function pieces(text: string, names: readonly string[] = []): Piece[] {
  const found: Piece[] = [];
  let at = 0;
  for (const name of names) {
    const start = text.indexOf(name, at);
    if (start < 0) continue;
    found.push({ text: text.slice(at, start), isName: false }, { text: name, isName: true });
    at = start + name.length;
  }
  return [...found, { text: text.slice(at), isName: false }].filter((piece) => piece.text !== '');
}
