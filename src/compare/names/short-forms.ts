import { compareText } from '../../text/order.ts';
import type { Form } from './forms.ts';
import type { Groups } from './groups.ts';
import type { Forms } from './links.ts';
import { plainParts } from './spelling-keys.ts';

/** For which longer name a short form stands in one report. */
interface Reading {
  readonly article: string;
  readonly long: string;
  readonly reason: string;
}

/** A last name, first name or head noun with what it stands for, which may differ from report to report. */
export interface ShortForm {
  readonly text: string;
  readonly rule: string;
  readonly readings: readonly Reading[];
  /** Other names that it could stand for, one form of each. */
  readonly others: readonly { readonly long: string; readonly reason: string }[];
}

interface Rule {
  readonly name: string;
  readonly as: string;
  readonly fits: (short: Form, long: Form, names: Forms) => boolean;
  /** Whether the most frequent of several names is taken where the report itself does not tell. */
  readonly guesses: boolean;
}

/** In this order: the first rule that fits any name of the event decides. */
const RULES: readonly Rule[] = [
  { name: 'surname', as: 'the last name of', fits: isSurname, guesses: true },
  { name: 'first-name', as: 'the first name of', fits: isFirstName, guesses: false },
  { name: 'head-noun', as: 'the word for', fits: isHeadNoun, guesses: false },
];

/** The short forms and what longer form each stands for, or could stand for, by the first rule that says so. */
export function shortForms(names: Forms, groups: Groups): ShortForm[] {
  const longer = byEachWord(names);
  const counts = countsOf(names, groups);
  return names.forms.flatMap((short) => {
    const near = longer.get(plainParts(short.parts, names.words).at(-1) ?? '') ?? [];
    for (const rule of RULES) {
      const found = near.filter((long) => isCandidate(short, long, groups) && rule.fits(short, long, names));
      if (found.length > 0) return [readingsOf(short, rule, byFrequency(found, groups, counts))];
    }
    return [];
  });
}

/** The forms of two words or more under each of their words, so that not every form is tried with every other. */
function byEachWord({ forms, words }: Forms): Map<string, Form[]> {
  const byWord = new Map<string, Form[]>();
  for (const form of forms) {
    if (form.parts.length < 2) continue;
    for (const part of new Set(plainParts(form.parts, words))) {
      const same = byWord.get(part);
      if (same) same.push(form);
      else byWord.set(part, [form]);
    }
  }
  return byWord;
}

/** Mentions of each group. */
function countsOf({ forms }: Forms, groups: Groups): Map<string, number> {
  const counts = new Map<string, number>();
  for (const { text, mentions } of forms) {
    counts.set(groups.of(text), (counts.get(groups.of(text)) ?? 0) + mentions.length);
  }
  return counts;
}

function isCandidate(short: Form, long: Form, groups: Groups): boolean {
  const isLonger = long.parts.length > short.parts.length;
  return isLonger && groups.of(short.text) !== groups.of(long.text) && !groups.areApart(short.text, long.text);
}

function readingsOf(short: Form, rule: Rule, candidates: ReturnType<typeof byFrequency>): ShortForm {
  const readings = [...short.articles].toSorted(compareText).flatMap((article): Reading[] => {
    const here = candidates.filter(({ articles }) => articles.has(article));
    const [only] = here;
    if (only && here.length === 1) return [{ article, long: only.long, reason: reasonOf(short, rule, only.long, '') }];
    const [first] = here.length > 0 ? here : candidates;
    if (!first || (!rule.guesses && candidates.length > 1) || rule.name === 'head-noun') return [];
    const why = candidates.length > 1 ? ', the most frequent of such names' : '';
    return [{ article, long: first.long, reason: reasonOf(short, rule, first.long, why) }];
  });
  const taken = new Set(readings.map(({ long }) => long));
  const others = candidates.filter(({ long }) => !taken.has(long) || taken.size > 1);
  return {
    text: short.text,
    rule: rule.name,
    readings,
    others: others.map(({ long }) => ({ long, reason: `“${short.text}” is also ${rule.as} “${long}”` })),
  };
}

function reasonOf(short: Form, rule: Rule, long: string, why: string): string {
  return `“${short.text}” is ${rule.as} “${long}”${why}`;
}

/** One candidate for each group of forms, with the reports that have one of these forms; the most frequent first. */
function byFrequency(found: readonly Form[], groups: Groups, counts: ReadonlyMap<string, number>) {
  const byGroup = new Map<string, Form[]>();
  for (const form of found) byGroup.set(groups.of(form.text), [...(byGroup.get(groups.of(form.text)) ?? []), form]);
  return [...byGroup]
    .map(([group, of]) => ({
      long: longestOf(of.map(({ text }) => text)),
      articles: new Set(of.flatMap(({ articles }) => [...articles])),
      count: counts.get(group) ?? 0,
    }))
    .toSorted((a, b) => b.count - a.count || compareText(a.long, b.long));
}

/** The longest of some texts; of equal ones the first in order. */
export function longestOf(texts: readonly string[]): string {
  return texts.toSorted((a, b) => b.length - a.length || compareText(a, b))[0] ?? '';
}

function isSurname(short: Form, long: Form, names: Forms): boolean {
  if (!mayBePerson(short, names) || names.kind(long) !== 'person') return false;
  const [end, whole] = [plainParts(short.parts, names.words), plainParts(long.parts, names.words)];
  while (whole.length > 2 && names.words.has('personEndings', whole.at(-1) ?? '')) whole.pop();
  return end.length < whole.length && end.every((part, at) => part === whole[whole.length - end.length + at]);
}

function isFirstName(short: Form, long: Form, names: Forms): boolean {
  const isFirst = short.parts.length === 1 && short.parts[0] === long.parts[0];
  return isFirst && mayBePerson(short, names) && names.kind(long) === 'person';
}

function mayBePerson(short: Form, { kind, words }: Forms): boolean {
  if (kind(short) === 'place' || words.has('organisationWords', short.parts.at(-1) ?? '')) return false;
  return (
    short.parts.length > 1 || !/^[\p{Lu}.&]{2,}$/u.test(short.text) || short.mentions.every(({ byOthers }) => byOthers)
  );
}

/** “the Observatory” for the only name of the report with this head: its last word, or the one before of, for or on. */
function isHeadNoun(short: Form, long: Form, { words, kind }: Forms): boolean {
  const [head] = short.parts;
  if (short.parts.length > 1 || !head || !words.has('genericHeads', head) || kind(long) === 'person') return false;
  const joint = long.text.split(/[\s-]+/).findIndex((word) => /^(?:of|for|on)$/.test(word));
  const isHead = long.parts.at(-1) === head || (joint > 0 && long.parts[joint - 1] === head);
  return isHead && short.mentions.some(({ before }) => before.at(-1) === 'the');
}
