import { NEWSROOM_WORDS } from './newsroom-words.ts';

/** A byline as citations name it: a person in two parts, or a name that is not taken apart. */
export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'literal'; readonly name: string };

/**
 * Given name, perhaps one initial, perhaps particles in lower case, family name. Longer names are not divided: which of
 * three names are the family’s differs from language to language.
 */
const PERSON =
  /^(?<given>\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}\.)?) (?<family>(?:\p{Ll}[\p{L}\p{M}’'-]* ){0,2}\p{Lu}[\p{L}\p{M}’'-]+)$/u;

/**
 * The author that a byline names. `Ann Lee` and `Ann B. van der Lee` are persons; a name in `bodies` (the outlet, its
 * aliases, agencies), one with a word of newsrooms (`News Desk`) and every other shape stay as printed.
 */
export function authorOf(byline: string, bodies: ReadonlySet<string>): Author {
  const { given, family } = PERSON.exec(byline)?.groups ?? {};
  const isBody =
    bodies.has(byline) ||
    byline
      .toLowerCase()
      .split(/[\s-]+/u)
      .some((word) => NEWSROOM_WORDS.has(word));
  if (isBody || given === undefined || family === undefined) return { kind: 'literal', name: byline };
  return { kind: 'person', given, family };
}
