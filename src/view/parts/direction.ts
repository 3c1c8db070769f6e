/** How an element says which language its text is in: both attributes, ready to spread. */
export interface LanguageAttributes {
  readonly lang: string;
  readonly dir: 'ltr' | 'rtl';
}

const RIGHT_TO_LEFT: ReadonlySet<string> = new Set('Adlm Arab Hebr Mand Nkoo Rohg Samr Syrc Thaa'.split(' '));

/** `lang` and `dir` of a text; the direction is the one of the script the language is usually written in. */
export function languageAttributes(language: string): LanguageAttributes {
  const script = new Intl.Locale(language).maximize().script ?? 'Latn';
  return { lang: language, dir: RIGHT_TO_LEFT.has(script) ? 'rtl' : 'ltr' };
}
