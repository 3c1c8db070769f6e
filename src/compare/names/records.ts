import type { NewsEvent } from '../../schema/event.ts';
import type { Name } from '../../schema/records/name.ts';
import { compareText } from '../../text/order.ts';
import { recordId } from '../record-id.ts';
import type { Mention } from './find-mentions.ts';
import type { Form } from './forms.ts';
import { kindOf, votesFor } from './kinds.ts';
import type { Merged } from './merge-forms.ts';
import type { NameWords } from './name-words.ts';
import { longestOf } from './short-forms.ts';

type Variant = Name['variants'][number];

/** One record for each name, sorted by name. A short form with different meanings is a variant of several. */
export function recordsOf(forms: readonly Form[], merged: Merged, words: NameWords, event: NewsEvent): Name[] {
  const split = new Set(merged.split.map(({ text }) => text));
  const byGroup = new Map<string, Form[]>();
  for (const form of forms) {
    if (split.has(form.text)) continue;
    const group = merged.groups.of(form.text);
    byGroup.set(group, [...(byGroup.get(group) ?? []), form]);
  }
  const records = [...byGroup]
    .filter(([, members]) => !isOnlyGeneric(members, words))
    .map(([group, members]) => recordOf(group, members, forms, merged, words, event));
  const ids = new Map(
    [...byGroup].map(([group, members]) => [group, idOf(longestOf(members.map(({ text }) => text)))]),
  );
  const withOthers = records.map((record) => ({ ...record, alsoPossible: alsoPossible(record, merged, ids) }));
  return withOthers.toSorted((a, b) => compareText(a.name, b.name) || compareText(a.id, b.id));
}

/** “the Committee” without any name that has the word names nothing. */
function isOnlyGeneric(members: readonly Form[], words: NameWords): boolean {
  return members.every(
    ({ parts: [head = ''], parts, mentions }) =>
      parts.length === 1 &&
      words.has('genericHeads', head) &&
      !(words.has('outletHeads', head) && mentions.some(({ before }) => before.at(-1) === 'the')),
  );
}

function recordOf(
  group: string,
  members: readonly Form[],
  forms: readonly Form[],
  merged: Merged,
  words: NameWords,
  event: NewsEvent,
): Omit<Name, 'alsoPossible'> {
  const name = longestOf(members.map(({ text }) => text));
  const variants = [
    ...members.map((form) => variantOf(form.text, form.mentions, name, merged)),
    ...splitVariants(group, forms, merged),
  ];
  const alias = event.aliases.find(
    ({ kind, names }) => kind && names.some((text) => members.some((form) => form.text === text)),
  );
  const kind = alias?.kind ?? kindOf(members.map((form) => votesFor(form, words)));
  return {
    id: idOf(name),
    kind,
    name,
    variants: variants.toSorted((a, b) => order(a, name) - order(b, name) || compareText(a.text, b.text)),
  };
}

function order({ text }: Variant, name: string): number {
  return text === name ? 0 : 1;
}

/** The same whatever the kind, so that addresses stay when a kind is corrected. */
function idOf(name: string): string {
  return recordId('n', name);
}

function variantOf(text: string, mentions: readonly Mention[], name: string, merged: Merged): Variant {
  const merge = text === name ? undefined : mergeOf(text, name, merged);
  return { text, mentions: mentions.map(sliceOf), ...(merge ? { merge } : {}) };
}

/** The link that ties a form to the forms nearer to the longest one. */
function mergeOf(text: string, name: string, { groups }: Merged): Variant['merge'] {
  const links = groups.links();
  const reached = new Set([name]);
  for (let grew = true; grew; ) {
    grew = false;
    for (const { a, b, rule, reason, decided } of links) {
      const [from, to] = reached.has(a) ? [a, b] : [b, a];
      if (!reached.has(from) || reached.has(to)) continue;
      if (to === text) return { rule, with: from, reason, ...(decided ? { decided } : {}) };
      reached.add(to);
      grew = true;
    }
  }
  return undefined;
}

function splitVariants(group: string, forms: readonly Form[], { split, groups }: Merged): Variant[] {
  return split.flatMap(({ text, rule, readings }) => {
    const here = readings.filter(({ long }) => groups.of(long) === group);
    const [first] = here;
    const articles = new Set(here.map(({ article }) => article));
    const mentions = forms
      .find((form) => form.text === text)
      ?.mentions.filter(({ unit }) => articles.has(unit.article));
    if (!first || !mentions || mentions.length === 0) return [];
    return [{ text, mentions: mentions.map(sliceOf), merge: { rule, with: first.long, reason: first.reason } }];
  });
}

function sliceOf({ unit, start, end, text }: Mention) {
  return { article: unit.article, sentence: unit.sentence, start, end, text };
}

function alsoPossible(
  record: Pick<Name, 'variants' | 'id'>,
  { short, groups }: Merged,
  ids: ReadonlyMap<string, string>,
) {
  return short.flatMap(({ text, others }) => {
    if (!record.variants.some((variant) => variant.text === text)) return [];
    return others.flatMap(({ long, reason }) => {
      const name = ids.get(groups.of(long));
      return name === undefined || name === record.id ? [] : [{ text, name, reason }];
    });
  });
}
