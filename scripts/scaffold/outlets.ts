import { type Source, source } from '../../src/schema/source.ts';
import { distinctSlugs, slugOf } from '../content/file-name.ts';
import { RESERVED_SOURCES, type Records } from '../content/read-records.ts';

/** Shortest slug by which the beginning of a file name may stand for an outlet: `pa-talks.txt` may be anything. */
const LONG_ENOUGH = 5;

/** The outlets that the site knows, and those that this run adds. */
export class Outlets {
  readonly added = new Map<string, Source>();
  readonly #known: Map<string, Source>;
  readonly #newSlug: (name: string) => string;

  constructor({ records, broken }: Records<Source>) {
    this.#known = new Map(records);
    this.#newSlug = distinctSlugs([...RESERVED_SOURCES, ...records.keys(), ...broken], 'outlet');
  }

  /** Every outlet by slug. */
  get all(): ReadonlyMap<string, Source> {
    return this.#known;
  }

  /** The slug of the outlet that a name stands for, by slug, name or alias; a new outlet if it stands for none. */
  named(name: string): string {
    return this.find(name) ?? this.#add(name);
  }

  /** The slug of the outlet that has a name, an alias or a slug; `undefined` if none has. */
  find(name: string): string | undefined {
    const wanted = fold(name);
    for (const [slug, { name: own, aliases }] of this.#known) {
      if (slug === name || [own, ...aliases].some((other) => fold(other) === wanted)) return slug;
    }
    return undefined;
  }

  /** The known outlet after which a file is named: the whole name, or the beginning of it (the longest that fits). */
  inFileName(stem: string): string | undefined {
    const file = slugOf(stem, '');
    const names = [...this.#known].flatMap(([slug, { name, aliases }]) =>
      [slug, name, ...aliases].map((own) => ({ slug, own: slugOf(own, '') })),
    );
    const [best] = names
      .filter(({ own }) => own !== '' && (own === file || (own.length >= LONG_ENOUGH && file.startsWith(`${own}-`))))
      .sort((a, b) => b.own.length - a.own.length);
    return best?.slug;
  }

  #add(name: string): string {
    const slug = this.#newSlug(name);
    const record = source.parse({ name });
    this.#known.set(slug, record);
    this.added.set(slug, record);
    return slug;
  }
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase().replace(/\s+/g, ' ').trim();
}
