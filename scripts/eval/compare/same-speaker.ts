import { stemmer } from 'stemmer';
import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Labels } from './labels.ts';
import { articleOf, type Place, type Texts, wordsAt } from './places.ts';
import type { Span } from './spans.ts';

/** Whether a found speaker is the labelled one. */
export type SameSpeaker = (found: Span, gold: Place) => boolean;

/**
 * Speakers are the same if the words stand in the same place, name the same labelled entity, or are descriptions with
 * the same head word. A name that is only part of a description (“the mayor’s lawyer”) does not decide who it is.
 */
export function sameSpeaker(
  labels: Pick<Labels, 'names'>,
  { names }: Pick<Comparison, 'names'>,
  texts: Texts,
): SameSpeaker {
  const entities = entitiesOf(labels, texts);
  const variants = new Map(names.map(({ id, name, variants }) => [id, [name, ...variants.map(({ text }) => text)]]));
  return ({ speaker, name }, gold) => {
    if (speaker === undefined) return false;
    if (sameMention(speaker, gold, texts)) return true;
    const wanted = entities(wordsAt(gold, texts), articleOf(gold.ref));
    const given = entities(wordsAt(speaker, texts), articleOf(speaker.ref));
    if (wanted.size > 0 && given.size > 0) return meets(wanted, given);
    if (wanted.size > 0) return (variants.get(name ?? '') ?? []).some((form) => meets(wanted, entities(form)));
    return given.size === 0 && sameHead(wordsAt(gold, texts), wordsAt(speaker, texts));
  };
}

/** The same mention: one contains the other, and both have the same head or the shorter is set behind a comma. */
function sameMention(a: Place, b: Place, texts: Texts): boolean {
  const [inner, outer] = a.end - a.start < b.end - b.start ? [a, b] : [b, a];
  if (inner.ref !== outer.ref || inner.start < outer.start || inner.end > outer.end) return false;
  const headEnd = (place: Place) => place.start + headPart(wordsAt(place, texts)).length;
  const before = wordsAt({ ...outer, end: inner.start }, texts);
  return headEnd(inner) === headEnd(outer) || before.endsWith(', ');
}

type Entities = (words: string, article?: string) => ReadonlySet<number>;

/** The labelled entities for which words stand: by the article’s own forms first, else by those of any article. */
function entitiesOf({ names }: Pick<Labels, 'names'>, texts: Texts): Entities {
  const forms = names.flatMap(({ forms }, entity) =>
    forms.map((place) => ({ entity, form: wordList(wordsAt(place, texts)).join(' '), article: articleOf(place.ref) })),
  );
  return (words, article) => {
    const head = wordList(headPart(words));
    for (let from = 0; from < head.length; from += 1) {
      const form = head.slice(from).join(' ');
      const fitting = forms.filter((one) => one.form === form);
      const own = fitting.filter((one) => one.article === article);
      if (fitting.length > 0) return new Set((own.length > 0 ? own : fitting).map(({ entity }) => entity));
    }
    return new Set();
  };
}

/** What comes before the first comma or preposition, where the head of an English description ends. */
function headPart(words: string): string {
  return /^(.+?)(?:,| (?:of|from|in|for|at|by|on|to|with|who|issued)(?= )|$)/u.exec(words)?.[1] ?? words;
}

function wordList(words: string): string[] {
  const list =
    words
      .toLowerCase()
      .replace(/['’]s?(?![\p{L}])/gu, '')
      .match(/[\p{L}\p{N}]+/gu) ?? [];
  return list.filter((word) => !['the', 'a', 'an'].includes(word));
}

function sameHead(a: string, b: string): boolean {
  const [these, those] = [a, b].map((words) => wordList(headPart(words)).map(stemmer)) as [string[], string[]];
  return those.includes(these.at(-1) ?? '') || these.includes(those.at(-1) ?? '');
}

function meets(a: ReadonlySet<number>, b: ReadonlySet<number>): boolean {
  return [...a].some((entity) => b.has(entity));
}
