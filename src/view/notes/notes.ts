import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { comparedSources } from '../told/compared.ts';

import type { Told } from '../told/told.ts';
import { type ToldStatement, toldStatement } from './told-statement.ts';

/** What stands beside a sentence: that no other source has anything like it, or what others say of the same. */
export type Note =
  | { readonly kind: 'only'; readonly text: string }
  | {
      readonly kind: 'told';
      /** In how many sources. */
      readonly count: string;
      /** The same for those who do not see which sentence it stands beside. */
      readonly name: string;
      /** What the sentence tells, in most sources first. */
      readonly statements: readonly ToldStatement[];
    };

/** Words of a sentence that say which one it is. */
const FIRST_WORDS = 6;

/** The notes of an article, by the id of the sentence they stand beside. Where no aligned statement was found, there is none. */
export function notesOf(article: string, told: Told): ReadonlyMap<string, Note> {
  const notes = new Map<string, Note>();
  for (const single of told.comparison.singles) {
    if (single.article === article && single.verdict === 'only')
      notes.set(single.sentence, { kind: 'only', text: copy.notes.only });
  }
  for (const [sentence, statements] of statementsBySentence(article, told.comparison.statements))
    notes.set(sentence, toldNote(article, sentence, statements, told));
  return notes;
}

function statementsBySentence(article: string, statements: readonly Statement[]): ReadonlyMap<string, Statement[]> {
  const found = new Map<string, Statement[]>();
  for (const statement of statements) {
    const own = statement.members.filter((member) => member.article === article);
    for (const sentence of new Set(own.map((member) => member.sentence)))
      found.set(sentence, [...(found.get(sentence) ?? []), statement]);
  }
  return found;
}

function toldNote(article: string, sentence: string, statements: readonly Statement[], told: Told): Note {
  const ordered = statements.toSorted((a, b) => b.sources.length - a.sources.length);
  const counts = [...new Set(ordered.map(({ sources }) => sources.length))];
  const all = comparedSources(told.comparison);
  const { part, text = '' } = told.places.get(sentenceKey({ article, sentence }))?.sentence ?? {};
  const count = copy.notes.told(counts, all);
  const noted = isContradicted({ article, sentence }, told) ? copy.contradictions.noted : (words: string) => words;
  return {
    kind: 'told',
    count: noted(part === 'headline' ? copy.notes.headlineTold(count) : count),
    name: noted(copy.notes.name(part === 'headline', counts, all, firstWords(text))),
    statements: ordered.map((statement) => toldStatement(statement, { article, sentence }, ordered.length > 1, told)),
  };
}

function isContradicted(sentence: SentenceRef, { comparison }: Told): boolean {
  const key = sentenceKey(sentence);
  return comparison.contradictions.some(({ a, b }) => sentenceKey(a) === key || sentenceKey(b) === key);
}

function firstWords(text: string): string {
  const words = text.split(/\s+/u);
  return words.length <= FIRST_WORDS ? text : `${words.slice(0, FIRST_WORDS).join(' ')} …`;
}
