import type { Form } from './forms.ts';
import { chained, type Forms, groupedBy, type Link } from './links.ts';
import type { NameWords } from './name-words.ts';
import { plainParts } from './spelling-keys.ts';

/** A person’s name taken apart: Ada J. Reed Jr. has the words Ada and Reed, the initial J and the ending Jr. */
interface Taken {
  readonly core: readonly string[];
  readonly initials: string;
  readonly ending: string;
}

function takeApart({ parts }: Form, words: NameWords): Taken {
  const plain = plainParts(parts, words);
  const isEnding = (part: string, at: number) => at > 1 && words.has('personEndings', part);
  const isInitial = (part: string, at: number) => at > 0 && part.length === 1;
  return {
    core: plain.filter((part, at) => !isEnding(part, at) && !isInitial(part, at)),
    initials: plain.filter(isInitial).join(''),
    ending: plain.filter(isEnding).join(' '),
  };
}

/**
 * Ada J. Reed, Ada Reed and Ada Reed Jr.: initials and endings are left out. Two different initials or endings are two
 * people, and then nobody knows who the plain name is.
 */
export function droppedInitials({ forms, words }: Forms): Link[] {
  const key = (form: Form) => {
    const { core } = takeApart(form, words);
    return core.length > 1 ? core.join('') : undefined;
  };
  return groupedBy(forms, key).flatMap((group) => {
    const taken = group.map((form) => takeApart(form, words));
    if (areDifferent(taken.map(({ initials }) => initials)) || areDifferent(taken.map(({ ending }) => ending)))
      return [];
    const reason = (a: Form, b: Form) => `“${a.text}” and “${b.text}” differ in initials or an ending only`;
    return chained(group, (a, b) => ({ rule: 'initials', reason: reason(a, b) }));
  });
}

function areDifferent(marks: readonly string[]): boolean {
  return new Set(marks.filter((mark) => mark !== '')).size > 1;
}

/** Joe Reed and Joseph A. Reed: first names of which one is the short form of the other, where no third such name is told. */
export function nicknames({ forms, words, kind }: Forms): Link[] {
  const people = forms.filter((form) => kind(form) === 'person' && takeApart(form, words).core.length === 2);
  const key = (form: Form) => {
    const [first = '', last = ''] = takeApart(form, words).core;
    return `${words.firstName(first) ?? first} ${last}`;
  };
  return groupedBy(people, key).flatMap((group) => {
    const taken = group.map((form) => takeApart(form, words));
    if (new Set(taken.map(({ core }) => core[0])).size !== 2 || areDifferent(taken.map(({ initials }) => initials)))
      return [];
    const reason = (a: Form, b: Form) => `the first name of “${a.text}” is a form of that of “${b.text}”`;
    return chained(group, (a, b) => ({ rule: 'nickname', reason: reason(a, b) }));
  });
}
