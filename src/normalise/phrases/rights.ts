const RIGHTS: readonly RegExp[] = [
  /^(?:©|\(c\)|copyright\b|℗)/i,
  /\ball rights (?:are )?reserved\b/i,
  /\b(?:may|must|can|should|shall|cannot|can ?not|do|does|don['’]t) ?(?:not )?(?:be )?(?:cop(?:y|ied)|reproduced?|republish(?:ed)?|redistributed?|rewritten|broadcast)\b.{0,160}(?:\bcontent|\bpage|\bmaterial|\bpermission|\bconsent|\barticle|\bauthori[sz]|\bredistribut|\bwritten)/i,
  /\b(?:content|material|article|story|text|work)s?\b.{0,60}\b(?:may not|must not|cannot|can ?not) be (?:copied|reproduced|republished|redistributed|published)\b/i,
  /\b(?:todos os direitos reservados|todos los derechos reservados|tous droits réservés|alle rechte vorbehalten|tutti i diritti riservati)\b/i,
];
/** Longest notice, in characters. */
const LONGEST = 700;

/** Whether a line says who owns the text or that it must not be copied. */
export function isRightsNotice(line: string): boolean {
  return line.length <= LONGEST && RIGHTS.some((phrase) => phrase.test(line));
}
