import { listOf } from '../lexicon-lists.ts';
import type { Readings } from './read-units.ts';

/** Words that say who somebody is. */
export interface PersonWords {
  /** Offices and trades that stand before names: mayor. */
  readonly roles: ReadonlySet<string>;
  /** Nouns for one person of any kind, but for kin. */
  readonly nouns: ReadonlySet<string>;
  /** Kin: a father is somebody else’s. */
  readonly kin: ReadonlySet<string>;
  /** Short titles in front of names → nouns for their bearers. */
  readonly titles: ReadonlyMap<string, readonly string[]>;
}

/** Parts of titles that alone are nobody, and those who speak for another or for the outlet. */
const NOBODY =
  /^(?:head|lead|press|home|staff|field|grand|general|reporter|correspondent|spokes(?:man|woman|person))$/u;

export function personWords({ corpus, phrases }: Readings): PersonWords {
  const list = (name: string) => [...listOf(corpus.input.lexicon, name)];
  const titles = ['speakerRoles', 'speakerTitles', 'personTitles'].flatMap(list).map((word) => word.toLowerCase());
  const others = [
    listOf(corpus.input.lexicon, 'speakerBodies'),
    ...[phrases.ends, phrases.determiners, phrases.plainModifiers, phrases.numbers],
  ];
  const kin = new Set(list('kinshipNouns'));
  const rows = list('titleWords').map((row) => row.split('/'));
  return {
    roles: new Set(titles.filter((word) => !NOBODY.test(word) && !others.some((one) => one.has(word)))),
    nouns: new Set(list('personNouns')).difference(kin),
    kin,
    titles: new Map(rows.map(([title = '', ...nouns]) => [title, nouns])),
  };
}
