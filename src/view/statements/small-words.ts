/**
 * Words that are too common to tell two versions apart by themselves: articles, conjunctions, auxiliaries, pronouns and the
 * shortest prepositions, in the form of `keyOf()`. No word that counts, orders or denies (over, after, only, not).
 */
export const SMALL_WORDS: ReadonlySet<string> = new Set(
  `a an the and or but nor so if that this these those which who whom whose what as than then there here also
  of to in on at by for with from into onto upon it its he his him she her hers they their theirs them we our us i my me you
  your is are was were be been being am has have had having do does did will would shall should can could may might must
  s t d ll re ve m`.split(/\s+/u),
);
