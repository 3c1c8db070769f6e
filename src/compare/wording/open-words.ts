import type { Name } from '../../schema/records/name.ts';
import type { Unit } from '../corpus.ts';
import type { NameSpan, NameSpans } from '../names/name-spans.ts';
import type { Token } from './tokens.ts';

/** What a word of a sentence is, as far as names go. */
export type Standing = 'open' | 'name' | 'person';

/**
 * Which words of a sentence can be part of a description. Those of a name cannot: “Armed Forces” in the name of a command
 * is no wording. But “army” of “the Aton army” is one, in a headline in Title Case as well: it is written small somewhere.
 * `people` are nouns that no name ends in: House Republicans.
 */
export function standings(
  unit: Unit,
  tokens: readonly Token[],
  spans: NameSpans,
  names: NameRecords,
  people: ReadonlySet<string>,
): Standing[] {
  const own = spans(unit.article, unit.sentence);
  return tokens.map((token, at) => {
    const span = own.find(({ start, end }) => start <= token.start && token.end <= end);
    if (!span) return unit.part !== 'headline' && endsName(tokens, at) && !people.has(token.key) ? 'name' : 'open';
    if (!token.capital) return 'open';
    if (unit.part === 'headline' && isLast(token, span) && names.describes.has(span.name)) return 'open';
    return names.people.has(span.name) ? 'person' : 'name';
  });
}

/** A noun with a capital behind a word with one is part of a name that the names measure has not: the Aton Treaty. */
function endsName(tokens: readonly Token[], at: number): boolean {
  const [before, token] = [tokens[at - 1], tokens[at]];
  const isWritten = token?.capital === true && /\p{Ll}/u.test(token.text);
  return isWritten && at > 1 && token.joined && before?.capital === true && !before.possessive;
}

function isLast(token: Token, { end }: NameSpan): boolean {
  return token.end === end || token.end + 2 === end;
}

export interface NameRecords {
  readonly people: ReadonlySet<string>;
  /** Names that some article ends in lower case: the Aton army. */
  readonly describes: ReadonlySet<string>;
}

export function nameRecords(names: readonly Name[]): NameRecords {
  const ids = (keep: (name: Name) => boolean) => new Set(names.filter(keep).map(({ id }) => id));
  return {
    people: ids(({ kind }) => kind === 'person'),
    describes: ids(({ variants }) => variants.some(({ text }) => /\s\p{Ll}+(?:['’]s)?$/u.test(text))),
  };
}
