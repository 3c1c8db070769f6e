import type { Mention } from './find-mentions.ts';
import type { Form } from './forms.ts';
import type { Forms, Link } from './links.ts';
import { initialsOf } from './spelling-keys.ts';

const ACRONYM = /^\p{Lu}[\p{L}\p{N}.&]*\p{Lu}[.s]?$/u;

/** What may stand between a name and the acronym that explains it: “Acme Group (AG)”, “the Acme Group-led (AG)”. */
const BEFORE_BRACKET = /^(?:['’]s)?(?:-\p{Ll}+)? \((?:the |or |known as )?["“‘]?$/u;

/** A name with its acronym in brackets behind it, or the other way round. */
export function definedAcronyms({ forms, kind }: Forms): Link[] {
  const people = new Set(forms.filter((form) => kind(form) === 'person').map(({ text }) => text));
  const links = new Map<string, Link>();
  const mentions = forms.flatMap((form) => form.mentions);
  const ordered = mentions.toSorted((a, b) => a.unit.index - b.unit.index || a.start - b.start);
  ordered.forEach((second, at) => {
    const first = ordered[at - 1];
    if (!first || first.unit !== second.unit || !isBracketed(first, second)) return;
    const isAcronym = ({ text, parts }: Mention) => parts.length === 1 && ACRONYM.test(text);
    if (isAcronym(first) === isAcronym(second)) return;
    const [short, long] = isAcronym(first) ? [first, second] : [second, first];
    const needsLetters = long.parts.length === 1 || people.has(long.text) || isDateline(first);
    if (needsLetters && !abbreviates(short.text, long.text)) return;
    const reason = `“${short.text}” stands in brackets behind “${long.text}”`;
    const turned = `“${long.text}” stands in brackets behind “${short.text}”`;
    links.set(`${long.text} ${short.text}`, {
      a: long.text,
      b: short.text,
      rule: 'acronym-in-brackets',
      reason: short === second ? reason : turned,
    });
  });
  return [...links.values()];
}

/** “New Dorran (ZTV) The river …”: a text begins with the place it was written at, and the agency. */
function isDateline({ unit, start }: Mention): boolean {
  return start === 0 && unit.part === 'body' && unit.block === 0 && unit.place === 0;
}

/** Whether the letters stand in the word in this order, the first at its beginning: QLTN for Qualton, but not ZTV for Paris. */
function abbreviates(short: string, long: string): boolean {
  const word = long.toLowerCase();
  let at = 0;
  for (const letter of short.toLowerCase().replace(/[^\p{L}]/gu, '')) {
    const found = word.indexOf(letter, at);
    if (found < 0 || (at === 0 && found > 0)) return false;
    at = found + 1;
  }
  return true;
}

function isBracketed(first: Mention, second: Mention): boolean {
  const { text } = first.unit;
  return BEFORE_BRACKET.test(text.slice(first.end, second.start)) && /^["”’]?[,)]/u.test(text.slice(second.end));
}

/** An acronym that has the initials of exactly one name, unless brackets explain it otherwise. */
export function acronymsByInitials(
  names: Forms,
  explained: readonly Link[],
  groupOf: (text: string) => string,
): Link[] {
  const known = new Set(explained.map(({ b }) => b));
  const bodies = new Map<string, Form[]>();
  for (const form of names.forms) {
    if (form.parts.length < 2 || names.kind(form) === 'person') continue;
    if (names.words.has('companyEndings', form.parts.at(-1) ?? '')) continue;
    for (const initials of new Set(initialsOf(form.text)))
      bodies.set(initials, [...(bodies.get(initials) ?? []), form]);
  }
  return names.forms.flatMap(({ text, parts }): Link[] => {
    if (parts.length > 1 || !ACRONYM.test(text) || known.has(text)) return [];
    const found = bodies.get(text.replaceAll('.', '').toUpperCase()) ?? [];
    const [first] = found;
    if (!first || found.some((form) => groupOf(form.text) !== groupOf(first.text))) return [];
    return [
      { a: first.text, b: text, rule: 'initials-of-name', reason: `“${text}” has the initials of “${first.text}”` },
    ];
  });
}

/** UN Council and United Nations Council: an acronym at the beginning stands for its name. */
export function acronymsInside({ forms }: Forms, explained: readonly Link[]): Link[] {
  const byWords = new Map(forms.map((form) => [form.parts.join(' '), form.text]));
  return explained.flatMap(({ a, b }) => {
    const [long, short] = [partsOf(a, forms), partsOf(b, forms)];
    if (short.length !== 1) return [];
    return forms.flatMap((form): Link[] => {
      if (form.parts.length < 2 || form.parts[0] !== short[0]) return [];
      const whole = byWords.get([...long, ...form.parts.slice(1)].join(' '));
      if (whole === undefined) return [];
      return [{ a: whole, b: form.text, rule: 'acronym-inside', reason: `“${b}” in “${form.text}” stands for “${a}”` }];
    });
  });
}

function partsOf(text: string, forms: readonly Form[]): readonly string[] {
  return forms.find((form) => form.text === text)?.parts ?? [];
}
