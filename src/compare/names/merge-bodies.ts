import type { Forms, Link } from './links.ts';

/**
 * Acme for Acme News: the word that says what it is is left out, in a report that names it in full too, or in an acronym,
 * which hardly two bodies of an event share.
 */
export function droppedDescriptor(names: Forms, groupOf: (text: string) => string): Link[] {
  const { forms, words, kind } = names;
  const longer = forms.filter(({ parts }) => parts.length > 1 && isDescriptor(parts.at(-1) ?? '', words));
  return forms.flatMap((short): Link[] => {
    if (kind(short) === 'place' || kind(short) === 'person') return [];
    const found = longer.filter(({ parts }) => isBeginning(short.parts, parts, words));
    const [long] = found;
    if (!long || found.some(({ text }) => groupOf(text) !== groupOf(long.text))) return [];
    const isShared = [...long.articles].some((article) => short.articles.has(article));
    if (!isShared && !/^\p{Lu}{2,}$/u.test(short.text)) return [];
    const reason = `“${short.text}” is “${long.text}” without the word for what it is; no other name begins so`;
    return [{ a: long.text, b: short.text, rule: 'descriptor', reason }];
  });
}

function isDescriptor(word: string, words: Forms['words']): boolean {
  return words.has('descriptorWords', word) || words.has('companyEndings', word);
}

function isBeginning(short: readonly string[], long: readonly string[], words: Forms['words']): boolean {
  const rest = long.slice(short.length);
  return (
    rest.length > 0 && short.every((part, at) => part === long[at]) && rest.every((part) => isDescriptor(part, words))
  );
}

/** Foreign Ministry for Freedonian Foreign Ministry, in a report that has the longer name, if only one is so called. */
export function droppedCountry({ forms, words }: Forms): Link[] {
  const withCountry = forms.filter(
    ({ parts: [first = ''] }) => words.has('demonyms', first) || words.has('countries', first),
  );
  return forms.flatMap((short): Link[] => {
    if (short.parts.length < 2) return [];
    const found = withCountry.filter(
      (long) =>
        long.parts.length === short.parts.length + 1 && short.parts.every((part, at) => part === long.parts[at + 1]),
    );
    const [long] = found;
    if (!long || found.length > 1 || ![...long.articles].some((article) => short.articles.has(article))) return [];
    const reason = `“${short.text}” stands in a report that has “${long.text}”, and no other country’s`;
    return [{ a: long.text, b: short.text, rule: 'country', reason }];
  });
}
