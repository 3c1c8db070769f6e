import type { Form } from './forms.ts';
import type { NameKind } from './kinds.ts';
import type { NameWords } from './name-words.ts';

/** Two written forms of one name, and why. */
export interface Link {
  readonly a: string;
  readonly b: string;
  readonly rule: string;
  readonly reason: string;
  readonly decided?: string;
}

/** What the rules of merging look at. */
export interface Forms {
  readonly forms: readonly Form[];
  readonly words: NameWords;
  readonly kind: (form: Form) => NameKind;
}

/** The forms under each key, in order; forms without a key are left out. */
export function groupedBy(forms: readonly Form[], keyOf: (form: Form) => string | undefined): Form[][] {
  const groups = new Map<string, Form[]>();
  for (const form of forms) {
    const key = keyOf(form);
    if (key === undefined || key === '') continue;
    const same = groups.get(key);
    if (same) same.push(form);
    else groups.set(key, [form]);
  }
  return [...groups.values()].filter(({ length }) => length > 1);
}

/** Ties every form of a group to its first. */
export function chained(group: readonly Form[], link: (a: Form, b: Form) => Omit<Link, 'a' | 'b'> | undefined): Link[] {
  const first = group[0];
  return group.slice(1).flatMap((form) => {
    const found = first && link(first, form);
    return found ? [{ a: first.text, b: form.text, ...found }] : [];
  });
}
