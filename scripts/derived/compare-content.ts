import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDecisions, type EventFile } from '../../src/compare/check-decisions.ts';
import { checkWeekdays } from '../../src/compare/check-weekdays.ts';
import { compareEvent } from '../../src/compare/compare-event.ts';
import { type EventArticle, type EventInput, printedCredits } from '../../src/compare/corpus.ts';
import { comparisonFile } from '../../src/compare/write-comparison.ts';
import type { NewsEvent } from '../../src/schema/event.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { readArticleFile } from '../../src/text/read-article-file.ts';
import type { Content } from '../content/read-content.ts';
import type { Words } from '../content/read-lexicon.ts';
import { shown } from '../project.ts';
import { codeHash, keepComparison, keptComparison, sha256 } from './comparison-cache.ts';
import type { Derived } from './normalise-content.ts';

export interface Compared {
  /** Every file to be written, by its path from the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly events: readonly ComparedEvent[];
  readonly problems: readonly Problem[];
}

export interface ComparedEvent {
  readonly slug: string;
  readonly articles: number;
  /** Whether it was made in this run; else nothing it is made of had changed. */
  readonly computed: boolean;
}

/**
 * Compares the articles of every event. What has not changed since the last run is taken from the cache. An event with a
 * decision that no longer fits is a problem; its last good comparison stays, as an article stays whose sidecar has a slip.
 */
export function compareContent(content: Content, derived: Derived, words: Words): Compared {
  const files = new Map<string, string>();
  const events: ComparedEvent[] = [];
  const problems: Problem[] = [];
  const articles = publishedArticles(derived);
  for (const [slug, event] of content.events.records) {
    const own = articles.get(slug) ?? [];
    const { text, computed, misfits } = compareOne(slug, event, own, words, content.folder);
    problems.push(...misfits);
    if (text === undefined) continue;
    problems.push(...weekdayProblems(text, own, content.folder));
    files.set(`comparisons/${slug}.json`, text);
    events.push({ slug, articles: own.length, computed });
  }
  return { files, events, problems };
}

interface ArticleText {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

/** The articles that are published, by event: drafts have no source to be compared as. */
function publishedArticles({ articles, files }: Derived): Map<string, ArticleText[]> {
  const byEvent = new Map<string, ArticleText[]>();
  for (const { id, article, lacks } of articles) {
    if (lacks.length > 0) continue;
    const event = id.split('/')[0] ?? id;
    byEvent.set(event, [...(byEvent.get(event) ?? []), { id, file: article, text: files.get(article) ?? '' }]);
  }
  return byEvent;
}

interface ComparedOne {
  /** Absent where a decision does not fit. */
  readonly text?: string;
  readonly computed: boolean;
  readonly misfits: readonly Problem[];
}

function compareOne(
  slug: string,
  event: NewsEvent,
  articles: readonly ArticleText[],
  words: Words,
  content: string,
): ComparedOne {
  const key = sha256([
    codeHash(),
    words.sha256,
    JSON.stringify(event),
    ...articles.flatMap(({ id, text }) => [id, text]),
  ]);
  const kept = keptComparison(slug, key);
  if (kept !== undefined) return { text: kept, computed: false, misfits: [] };
  const input = inputOf(slug, event, articles, words);
  const misfits = checkDecisions(input, eventFile(content, slug));
  if (misfits.length > 0) return { computed: false, misfits };
  const text = comparisonFile(compareEvent(input));
  keepComparison(slug, key, text);
  return { text, computed: true, misfits };
}

/** Weekdays that do not fit; they are in what was compared, whether now or before. */
function weekdayProblems(text: string, articles: readonly ArticleText[], content: string): Problem[] {
  if (!text.includes('"falls":')) return [];
  const files = articles.map(({ id, file, text: own }) => ({ id, file: shown(join(content, file)), text: own }));
  return checkWeekdays(JSON.parse(text), files);
}

function eventFile(content: string, slug: string): EventFile {
  const path = join(content, 'events', `${slug}.yaml`);
  return { file: shown(path), text: readFileSync(path, 'utf8') };
}

function inputOf(
  slug: string,
  event: NewsEvent,
  articles: readonly ArticleText[],
  { lexicon, frequencies, gazetteer }: Words,
): EventInput {
  return { slug, event, articles: articles.map(eventArticle), lexicon, frequencies, gazetteer };
}

/** The text was written by the normaliser in the same run; that it cannot be read would be our own mistake. */
export function eventArticle({ id, file, text }: ArticleText): EventArticle {
  const read = readArticleFile(file, text);
  if (!read.ok || 'draft' in read.value.facts) throw new Error(`${file} is no article that can be compared`);
  const { facts, article } = read.value;
  const { source, language, published } = facts;
  return {
    id,
    source,
    language,
    published,
    sha256: createHash('sha256').update(text).digest('hex'),
    article,
    credits: printedCredits(facts),
  };
}
