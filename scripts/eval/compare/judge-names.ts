import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import { articleOf, type Place, pairKey, refOf, type Texts, wordsAt } from './places.ts';
import { hold, type Item, precisionRecall, type Section, share } from './section.ts';

/** A written form in an article, and what it names. */
export interface Form {
  readonly article: string;
  readonly text: string;
  readonly kind: string;
  /** Equal for forms of one entity. */
  readonly entity: string;
  readonly at: Place;
}

/** Written forms, each once per article. */
export function judgeNames(labels: Pick<Labels, 'names'>, found: Comparison, texts: Texts): Section {
  return nameSection(foundForms(found), goldForms(labels, texts));
}

/** Written forms found and labelled, each counted once an article, whatever it was merged with. */
export function nameSection(found: readonly Form[], labelled: readonly Form[]): Section {
  const [gold, given] = [byForm(labelled), byForm(found)];
  const held = hold(given, gold);
  const item = (key: string): Item => ({
    key,
    at: [given.get(key) ?? gold.get(key)].flatMap((form) => form?.at ?? []),
  });
  const otherKind = held.right.filter((key) => given.get(key)?.kind !== gold.get(key)?.kind);
  return {
    measure: 'names',
    figures: [...precisionRecall('', held), share('kinds', held.right.length - otherKind.length, held.right.length)],
    right: held.right.map(item),
    wrong: held.wrong.map(item),
    missed: held.missed.map(item),
    notes: otherKind.map((key) => `kind of ${key}: ${given.get(key)?.kind}, labelled ${gold.get(key)?.kind}`),
  };
}

/**
 * Pairs of different written forms that name one entity, wherever in the event they stand; and, as “by article”, pairs
 * of forms each in its article, of which most are the same form twice. A pair with a form that no label knows is not
 * judged here: that is an error of names. A labelled pair is missed also where a form was not found at all.
 */
export function judgeMerges(labels: Pick<Labels, 'names'>, found: Comparison, texts: Texts): Section {
  return mergeSection(foundForms(found), goldForms(labels, texts));
}

/** Pairs of written forms that are one name, over the whole event and within articles. */
export function mergeSection(given: readonly Form[], gold: readonly Form[]): Section {
  const held = holdMerges(given, gold, ({ text }) => text);
  const inArticles = holdMerges(given, gold, formKey);
  const item = (key: string): Item => ({ key, at: [] });
  return {
    measure: 'merges',
    figures: [...precisionRecall('', held), ...precisionRecall('by article', inArticles)],
    right: held.right.map(item),
    wrong: held.wrong.map(item),
    missed: held.missed.map(item),
    notes: [],
  };
}

function holdMerges(given: readonly Form[], gold: readonly Form[], keyOf: (form: Form) => string) {
  const known = new Set(gold.map(keyOf));
  return hold(
    merges(
      given.filter((form) => known.has(keyOf(form))),
      keyOf,
    ),
    merges(gold, keyOf),
  );
}

function merges(forms: readonly Form[], keyOf: (form: Form) => string): Map<string, true> {
  const entities = Map.groupBy(forms, ({ entity }) => entity);
  return new Map(
    [...entities.values()].flatMap((group) => {
      const keys = [...new Set(group.map(keyOf))];
      return keys.flatMap((a, at) => keys.slice(at + 1).map((b) => [pairKey(a, b), true] as const));
    }),
  );
}

function byForm(forms: readonly Form[]): Map<string, Form> {
  return new Map(forms.map((form) => [formKey(form), form]));
}

/** One name for a written form in an article. */
export function formKey({ article, text }: Form): string {
  return `${article}: ${text}`;
}

/** The labelled written forms; one whose place no longer exists says so. */
export function goldForms({ names }: Pick<Labels, 'names'>, texts: Texts): Form[] {
  return names.flatMap(({ kind, forms }, entity) =>
    forms.map((at) => ({
      article: articleOf(at.ref),
      text: wordsAt(at, texts) || `(lost) ${at.ref} ${at.start} ${at.end}`,
      kind,
      entity: String(entity),
      at,
    })),
  );
}

function foundForms({ names }: Comparison): Form[] {
  return names.flatMap(({ id, kind, variants }) =>
    variants.flatMap(({ mentions }) =>
      mentions.map(({ start, end, text, ...sentence }) => {
        const ref = refOf(sentence);
        return { article: articleOf(ref), text, kind, entity: id, at: { ref, start, end } };
      }),
    ),
  );
}
