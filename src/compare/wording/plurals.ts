import type { Lexicon } from '../../schema/lexicon.ts';
import { listOf } from '../lexicon-lists.ts';

/** Singular and plural of nouns, by the irregular forms of the lexicon and the usual endings. */
export interface Plurals {
  /** The forms in which a noun of the event’s file counts. One that is given in the plural counts in the plural only. */
  readonly formsOf: (noun: string) => readonly string[];
  /** The singular of a form; nouns that have none, such as forces, are left as they are. */
  readonly singularOf: (form: string) => string;
  /** Whether a form stands for several: officers, police. */
  readonly isPlural: (form: string) => boolean;
}

export function pluralsOf(lexicon: Lexicon): Plurals {
  const irregular = [...listOf(lexicon, 'irregularForms')].map((row) => row.split('/'));
  const pluralOf = new Map(irregular.map(([one = '', many = '']) => [one, many]));
  const singles = new Map(
    irregular.flatMap(([one = '', many = '']) => (isNounPlural(many) ? [[many, one] as const] : [])),
  );
  const kept = listOf(lexicon, 'onlyPlural');
  const singularOf = (form: string) => (kept.has(form) ? form : (singles.get(form) ?? singular(form)));
  return {
    formsOf: (noun) => [...new Set([noun, ...regular(noun), pluralOf.get(noun) ?? noun])],
    singularOf,
    isPlural: (form) => kept.has(form) || singularOf(form) !== form,
  };
}

/** Of irregular forms only nouns change a vowel or end so: men, children, lives. */
function isNounPlural(form: string): boolean {
  return /(?:men|ren|eet|eeth|ves|ice)$/u.test(form);
}

function regular(noun: string): string[] {
  if (/(?:s|x|z|ch|sh)$/u.test(noun)) return [`${noun}es`];
  return /[^aeiou]y$/u.test(noun) ? [`${noun.slice(0, -1)}ies`] : [`${noun}s`];
}

function singular(form: string): string {
  if (/[^aeiou]ies$/u.test(form) && form.length > 4) return `${form.slice(0, -3)}y`;
  if (/(?:ss|x|z|ch|sh)es$/u.test(form)) return form.slice(0, -2);
  return /[^siu]s$/u.test(form) && form.length > 3 ? form.slice(0, -1) : form;
}
