/** Labels of a link to another story. The title follows on the same line or on the next ones. */
const LABEL =
  /^(?:\W{0,3}(?:related(?: (?:stor(?:y|ies)|articles?|coverage|news|content|links?|reading|video|posts?))?|read(?: (?:more|also|next|this))?|also read|read (?:more|also) (?:on|about) this|see also|see more|more(?: on this)?(?: story| topic)?|don['’]t miss|must read|recommended(?: reading| for you)?|you (?:may|might) (?:also )?like|watch(?: more| also| now)?|listen(?: also)?|explore more|further reading|up next|next|lea también|le puede interesar|leia também|leia mais|lire aussi|à lire aussi|lesen sie auch|mehr zum thema|leggi anche|ver también|veja também) ?[:|»›>→-]+|(?:related|explore further|read also|read next|also read|see also|more on this story|related (?:stories|articles|coverage|story|content|news|links|reading)|recommended reading|further reading|you (?:may|might) also like|don['’]t miss|leia mais|leia também|lea también|lire aussi|à lire aussi|leggi anche|veja também)$)/iu;

/** Length of the label of a link to another story at the start of a line, 0 if there is none. */
export function relatedLabelLength(line: string): number {
  return LABEL.exec(line)?.[0].length ?? 0;
}
