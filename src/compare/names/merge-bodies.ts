import type { Form } from './forms.ts';
import type { Forms, Link } from './links.ts';

/** Acme for Acme News: the word that says what it is is left out, in a report that has named it in full before. */
export function droppedDescriptor(names: Forms): Link[] {
  const { forms, words, kind } = names;
  const longer = forms.filter((form) => form.parts.length > 1 && kind(form) === 'organisation');
  return forms.flatMap((short): Link[] => {
    if (kind(short) === 'place' || kind(short) === 'person') return [];
    const found = longer.filter(
      (long) =>
        long.parts.length > short.parts.length &&
        short.parts.every((part, at) => part === long.parts[at]) &&
        long.parts
          .slice(short.parts.length)
          .every((part) => words.has('organisationWords', part) || words.has('companyEndings', part)),
    );
    const long = found.find((candidate) => isNamedBefore(candidate, short));
    if (!long) return [];
    const reason = `“${short.text}” follows “${long.text}” in the same report and leaves out what it is`;
    return [{ a: long.text, b: short.text, rule: 'descriptor', reason }];
  });
}

/** Foreign Ministry for Freedonian Foreign Ministry, in a report that has the longer name, if only one is so called. */
export function droppedCountry({ forms, words }: Forms): Link[] {
  return forms.flatMap((short): Link[] => {
    const found = forms.filter(
      (long) =>
        long.parts.length === short.parts.length + 1 &&
        short.parts.length > 1 &&
        short.parts.every((part, at) => part === long.parts[at + 1]) &&
        (words.has('demonyms', long.parts[0] ?? '') || words.has('countries', long.parts[0] ?? '')),
    );
    const [long] = found;
    if (!long || found.length > 1 || ![...long.articles].some((article) => short.articles.has(article))) return [];
    const reason = `“${short.text}” stands in a report that has “${long.text}”, and no other country’s`;
    return [{ a: long.text, b: short.text, rule: 'country', reason }];
  });
}

/** Whether a report has the long form, and has the short one only behind it; headlines come before everything. */
function isNamedBefore(long: Form, short: Form): boolean {
  return [...long.articles].some((article) => {
    if (!short.articles.has(article)) return false;
    const first = (form: Form) =>
      form.mentions.find(({ unit }) => unit.article === article && unit.part === 'body')?.unit.index ??
      Number.MAX_SAFE_INTEGER;
    return first(long) <= first(short);
  });
}
