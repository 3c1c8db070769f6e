import type { PhraseWords } from './phrase-words.ts';
import type { Token } from './tokens.ts';

/** The places of the words of fixed phrases, in which a noun stands for nothing that is told of: signed into law. */
export function idiomPlaces(tokens: readonly Token[], { idioms }: PhraseWords): Set<number> {
  const places = tokens.flatMap(({ key }, first) =>
    (idioms.get(key) ?? [])
      .filter((idiom) => idiom.every((word, at) => tokens[first + at]?.key === word))
      .flatMap((idiom) => idiom.map((_, at) => first + at)),
  );
  return new Set(places);
}
