import { type Form, formKey, goldForms, mergeSection, nameSection } from './judge-names.ts';
import type { Labels, SecondLabels } from './labels.ts';
import { articleOf, type Ref, type Texts } from './places.ts';
import type { Section } from './section.ts';

/**
 * Written forms and what they name. The first labeller marked a form where the article has it first, the second where
 * it stands in a sampled unit; so the first’s forms are looked for in those units.
 */
export function nameAgreement(labels: Labels, second: SecondLabels, texts: Texts): Section[] {
  const sampled = new Set(second.units.map(({ at }) => at));
  const all = goldForms(labels, texts);
  const standing = new Set([...sampled].flatMap((ref) => standingIn(ref, all, texts)));
  const first = all.filter((form) => standing.has(formKey(form)));
  const given = goldForms(second, texts);
  const both = new Set(given.map(formKey));
  return [
    nameSection(given, first),
    mergeSection(
      given,
      first.filter((form) => both.has(formKey(form))),
    ),
  ];
}

/** The forms of the article that stand in a unit, longest first; a form within a longer one does not stand there. */
function standingIn(ref: Ref, forms: readonly Form[], { texts }: Texts): string[] {
  let rest = texts.get(ref) ?? '';
  const own = forms.filter(({ article }) => article === articleOf(ref));
  return own
    .toSorted((a, b) => b.text.length - a.text.length)
    .flatMap((form) => {
      const parts = rest.split(wholeWords(form.text));
      rest = parts.join('\n');
      return parts.length > 1 ? [formKey(form)] : [];
    });
}

function wholeWords(text: string): RegExp {
  return new RegExp(`(?<![\\p{L}\\p{N}])${RegExp.escape(text)}(?![\\p{L}\\p{N}])`, 'u');
}
