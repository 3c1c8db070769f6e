import type { SourceEntry } from '../edition.ts';
import { shortName } from './short-name.ts';

/**
 * Two or three letters for each source, by its slug, no two alike: the source’s own, or else the first of its short name's
 * letters that nobody else has. A source that all of its letters fail gets a number behind its first letter.
 */
export function siglaOf(sources: readonly SourceEntry[]): ReadonlyMap<string, string> {
  const sigla = new Map<string, string>();
  const taken = new Set<string>();
  const give = (slug: string, siglum: string) => {
    sigla.set(slug, siglum);
    taken.add(siglum.toLowerCase());
  };
  const isFree = (siglum: string) => !taken.has(siglum.toLowerCase());
  for (const { slug, facts } of sources) if (facts.siglum && isFree(facts.siglum)) give(slug, facts.siglum);
  for (const source of sources) {
    const { slug } = source;
    if (!sigla.has(slug)) give(slug, candidates(shortName(source), slug).find(isFree) ?? slug);
  }
  return sigla;
}

/** Two letters, then three, the first always the name’s: Coast Radio gives CR, Co, Ca, …, CoR, …, C2, C3, … */
function candidates(name: string, slug: string): string[] {
  const words = name.match(/\p{L}+/gu) ?? [slug];
  const initials = words.map(([first = '']) => first).join('');
  const letters = [...words.join('')];
  const [first = '', ...rest] = letters;
  const two = rest.map((letter) => first + letter);
  const three = rest.flatMap((letter, at) => rest.slice(at + 1).map((next) => first + letter + next));
  const numbered = Array.from({ length: letters.length + 99 }, (_, at) => `${first}${at + 2}`);
  const own = /^\p{L}{2,3}$/u.test(initials) ? [initials] : [];
  return [...own, ...two, ...three, ...numbered];
}
