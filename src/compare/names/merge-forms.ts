import type { NewsEvent } from '../../schema/event.ts';
import type { Form } from './forms.ts';
import { type Groups, groupsOf } from './groups.ts';
import { kindOf, type NameKind, votesFor } from './kinds.ts';
import type { Forms, Link } from './links.ts';
import { acronymsByInitials, acronymsInside, definedAcronyms } from './merge-acronyms.ts';
import { droppedCountry, droppedDescriptor } from './merge-bodies.ts';
import { droppedInitials, nicknames } from './merge-people.ts';
import { droppedCompanyEnding, droppedMiddleName, sameSpelling, sameTransliteration } from './merge-spellings.ts';
import type { NameWords } from './name-words.ts';
import { type ShortForm, shortForms } from './short-forms.ts';

/** Which written forms are one name, of which kind each is, and which short forms are several. */
export interface Merged {
  readonly groups: Groups;
  readonly kinds: ReadonlyMap<string, NameKind>;
  /** Short forms that stand for different names in different reports. */
  readonly split: readonly ShortForm[];
  readonly short: readonly ShortForm[];
}

/** Brings the written forms of one name together; every link has a rule and a reason. Surnames come when full names are one. */
export function mergeForms(forms: readonly Form[], words: NameWords, event: NewsEvent): Merged {
  const kinds = new Map(forms.map((form) => [form.text, kindOf([votesFor(form, words)])]));
  const names: Forms = { forms, words, kind: ({ text }) => kinds.get(text) ?? 'name' };
  const groups = groupsOf(
    forms.map(({ text }) => text),
    event.decisions,
  );
  const addAll = (links: readonly Link[]) => links.forEach(groups.add);
  const explained = definedAcronyms(names);
  addAll(aliasLinks(event));
  addAll(explained);
  addAll(sameSpelling(names));
  addAll(droppedInitials(names));
  addAll(nicknames(names));
  addAll(droppedMiddleName(names));
  addAll(droppedCompanyEnding(names));
  addAll(sameTransliteration({ ...names, forms: forms.filter(({ parts }) => parts.length > 1) }));
  addAll(droppedCountry(names));
  const initials = acronymsByInitials(names, explained, groups.of);
  addAll(initials);
  addAll(acronymsInside(names, [...explained, ...initials]));
  const short = shortForms(names, groups);
  const split = short.filter((form) => !addShort(form, groups));
  const taken = new Set(short.map(({ text }) => text));
  const rest = { ...names, forms: forms.filter(({ text }) => !taken.has(text)) };
  addAll(sameTransliteration(rest));
  addAll(droppedDescriptor(rest, groups.of));
  return { groups, kinds, split, short };
}

function aliasLinks({ aliases }: NewsEvent): Link[] {
  return aliases.flatMap(({ names: [first = '', ...others], reason }) =>
    others.map((name) => ({ a: first, b: name, rule: 'alias', reason, decided: reason })),
  );
}

/** Adds a short form that stands for one name in all reports; tells whether it could. */
function addShort({ text, rule, readings }: ShortForm, groups: Groups): boolean {
  const [first] = readings;
  if (!first || readings.some(({ long }) => groups.of(long) !== groups.of(first.long))) return readings.length === 0;
  groups.add({ a: first.long, b: text, rule, reason: first.reason });
  return true;
}
