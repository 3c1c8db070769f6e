import type { ArticleFacts } from '../../schema/article.ts';
import type { Source } from '../../schema/source.ts';
import { NEWSROOM_WORDS } from './newsroom-words.ts';

/** A byline as citations name it: a person in two parts, an organisation, or a name that nobody can take apart. */
export type Author =
  | { readonly kind: 'person'; readonly given: string; readonly family: string }
  | { readonly kind: 'organisation' | 'undivided'; readonly name: string };

/**
 * Given name, perhaps one initial, perhaps particles in lower case, family name. Longer names are not divided: which of
 * three names are the family’s differs from language to language.
 */
const PERSON =
  /^(?<given>\p{Lu}[\p{L}\p{M}.’'-]*(?: \p{Lu}\.)?) (?<family>(?:\p{Ll}[\p{L}\p{M}’'-]* ){0,2}\p{Lu}[\p{L}\p{M}’'-]+)$/u;

/**
 * The author that a byline names. `Ann Lee` and `Ann B. van der Lee` are persons; a name in `bodies` (the outlet, its
 * aliases, agencies) and one with a word of newsrooms (`News Desk`) are organisations; every other shape stays as printed.
 */
export function authorOf(byline: string, bodies: ReadonlySet<string>): Author {
  if (bodies.has(byline) || hasNewsroomWord(byline)) return { kind: 'organisation', name: byline };
  const { given, family } = PERSON.exec(byline)?.groups ?? {};
  if (given === undefined || family === undefined) return { kind: 'undivided', name: byline };
  return { kind: 'person', given, family };
}

/** The authors of an article: its bylines, in order. */
export function authorsOf({ bylines, agencies }: Pick<ArticleFacts, 'bylines' | 'agencies'>, source: Source): Author[] {
  const bodies = new Set([source.name, ...source.aliases, ...agencies]);
  return bylines.map((byline) => authorOf(byline, bodies));
}

function hasNewsroomWord(name: string): boolean {
  const words = name.toLowerCase().split(/[\s-]+/u);
  return words.some((word) => NEWSROOM_WORDS.has(word));
}
