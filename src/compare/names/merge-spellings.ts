import type { Form } from './forms.ts';
import { chained, type Forms, groupedBy, type Link } from './links.ts';
import { plainParts, transliterationKey } from './spelling-keys.ts';

/** Forms that differ in capitals, accents, apostrophes, points, hyphens or al-: Ra’ad and Raad, U.S. and US. */
export function sameSpelling({ forms, words }: Forms): Link[] {
  return groupedBy(forms, ({ text, parts }) => shortKey(text) ?? plainParts(parts, words).join('')).flatMap((group) =>
    chained(group, (a, b) => ({
      rule: 'spelling',
      reason: `“${a.text}” and “${b.text}” differ only in capitals, accents, apostrophes, points, hyphens or the particle al-`,
    })),
  );
}

/** Two letters in capitals are an acronym, and no other word: UN is not the Un of a person’s name. */
function shortKey(text: string): string | undefined {
  const letters = text.replaceAll('.', '');
  return letters.length < 3 ? letters : undefined;
}

/** Shorter words of one vowel pattern are different words too often. */
const LONG_ENOUGH = 5;

/** Transliterations of one name: Mohammed and Mohammad. An outlet keeps to one, so the two stand in different reports. */
export function sameTransliteration({ forms, words }: Forms): Link[] {
  const key = ({ parts }: Form) => {
    const plain = plainParts(parts, words);
    return plain.join('').length < LONG_ENOUGH ? undefined : plain.map(transliterationKey).join(' ');
  };
  return groupedBy(forms, key).flatMap((group) =>
    group.flatMap((a, at) =>
      group.slice(at + 1).flatMap((b): Link[] => {
        if (!areTransliterations(a, b, words)) return [];
        const reason = `“${a.text}” and “${b.text}” are transliterations of one spelling, and no report has both`;
        return [{ a: a.text, b: b.text, rule: 'transliteration', reason }];
      }),
    ),
  );
}

/** Of several words one must be spelt alike. */
function areTransliterations(a: Form, b: Form, words: Forms['words']): boolean {
  if ([...a.articles].some((article) => b.articles.has(article))) return false;
  const [left, right] = [plainParts(a.parts, words), plainParts(b.parts, words)];
  return left.length === 1 || left.some((part, at) => part === right[at]);
}

/** Maria Lopez Reed and Maria Reed: a middle name left out, where only one longer name of a person fits. */
export function droppedMiddleName(names: Forms): Link[] {
  const people = names.forms.filter((form) => form.parts.length > 1 && names.kind(form) === 'person');
  const byEnds = new Map<string, Form[]>();
  for (const form of people) byEnds.set(endsOf(form), [...(byEnds.get(endsOf(form)) ?? []), form]);
  return people.flatMap((short): Link[] => {
    if (short.parts.length !== 2) return [];
    const longer = (byEnds.get(endsOf(short)) ?? []).filter((long) => long.parts.length > 2);
    const [long] = longer;
    if (!long || longer.length > 1) return [];
    const reason = `“${short.text}” has the first and last word of “${long.text}” and no other name has`;
    return [{ a: long.text, b: short.text, rule: 'middle-name', reason }];
  });
}

function endsOf({ parts }: Form): string {
  return `${parts[0]} ${parts.at(-1)}`;
}

/** Acme Ltd. and Acme: the legal form of a company is left out. */
export function droppedCompanyEnding({ forms, words }: Forms): Link[] {
  const key = ({ parts }: Form) => {
    const plain = plainParts(parts, words);
    while (plain.length > 1 && words.has('companyEndings', plain.at(-1) ?? '')) plain.pop();
    return plain.map((part) => (words.has('organisationWords', part) ? part.replace(/s$/u, '') : part)).join('');
  };
  return groupedBy(forms, key).flatMap((group) =>
    chained(group, (a, b) => ({
      rule: 'company-ending',
      reason: `“${a.text}” and “${b.text}” differ only in the legal form of the company or an s`,
    })),
  );
}
