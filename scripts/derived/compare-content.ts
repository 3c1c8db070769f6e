import { createHash } from 'node:crypto';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { checkDecisions } from '../../src/compare/check-decisions.ts';
import { checkWeekdays } from '../../src/compare/check-weekdays.ts';
import { compareEvent } from '../../src/compare/compare-event.ts';
import { type EventArticle, type EventInput, printedCredits } from '../../src/compare/corpus.ts';
import type { EventFile } from '../../src/compare/misfits.ts';
import { unmetRejections } from '../../src/compare/unmet-rejections.ts';
import { comparisonFile } from '../../src/compare/write-comparison.ts';
import type { NewsEvent } from '../../src/schema/event.ts';
import type { HeldBack } from '../../src/schema/held-back.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { readArticleFile } from '../../src/text/read-article-file.ts';
import type { Content } from '../content/read-content.ts';
import type { Words } from '../content/read-lexicon.ts';
import { Stop, unforeseen } from '../exit.ts';
import { shown } from '../project.ts';
import { blockedFile } from './blocked-file.ts';
import { codeHash, keepComparison, keptComparison } from './comparison-cache.ts';
import { sha256 } from './kept-text.ts';
import type { Derived } from './normalise-content.ts';

/** The comparisons of all events, as files that are not written yet. */
export interface Compared {
  /** Every file to be written, by its path from the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly events: readonly ComparedEvent[];
  readonly problems: readonly Problem[];
  /** Events of which nothing compared may be shown, with the reason. */
  readonly heldBack: ReadonlyMap<string, HeldBack>;
}

interface ComparedEvent {
  readonly slug: string;
  readonly articles: number;
  /** Whether it was made in this run; else nothing it is made of had changed. */
  readonly computed: boolean;
}

/**
 * Compares the articles of every event. What has not changed since the last run is taken from the cache. An event whose
 * file has a slip in it, with a decision that no longer fits, or that cannot be compared at all is a problem and holds back
 * no other; its last good comparison stays, as an article stays whose sidecar has a slip.
 */
export function compareContent(content: Content, derived: Derived, words: Words): Compared {
  const files = new Map<string, string>();
  const events: ComparedEvent[] = [];
  const problems: Problem[] = [];
  const heldBack = new Map<string, HeldBack>();
  const articles = publishedArticles(derived);
  for (const [slug, event] of content.events.records) {
    const own = articles.get(slug) ?? [];
    // What is wrong with its file was told when it was read.
    const one = content.events.factsOnly.has(slug) ? FACTS_ONLY : tryCompare(slug, event, own, words, content.folder);
    problems.push(...one.problems);
    if (one.text === undefined) heldBack.set(slug, one.held);
    else files.set(`comparisons/${slug}.json`, one.text);
    if (one.text !== undefined) events.push({ slug, articles: own.length, computed: one.computed });
  }
  return { files, events, problems, heldBack };
}

type ComparedOne = { readonly problems: readonly Problem[] } & (
  | { readonly text: string; readonly computed: boolean }
  | { readonly text?: undefined; readonly held: HeldBack }
);

const FACTS_ONLY: ComparedOne = { problems: [], held: 'file' };

/** A mistake of ours in comparing one event is a problem of that event; a lexicon that cannot be used stops everything. */
function tryCompare(...of: Parameters<typeof compareOne>): ComparedOne {
  const [slug, , , , content] = of;
  const blocked = blockedFile(content, `comparisons/${slug}.json`);
  if (blocked) return { problems: [blocked], held: 'failure' };
  try {
    return compareOne(...of);
  } catch (error) {
    if (error instanceof Stop) throw error;
    return { problems: [notCompared(shown(join(content, 'events', `${slug}.yaml`)), error)], held: 'failure' };
  }
}

/** A mistake of the software itself, said of the event that met it. */
function notCompared(file: string, error: unknown): Problem {
  return {
    file,
    message: `The articles of this event cannot be compared: ${unforeseen(error)}`,
    remedy:
      'This is a mistake of Synoptic, not of yours: report it with the captures of this event; with DEBUG=1 the command tells where it happened',
  };
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
  const problemsOf = (text: string) => weekdayProblems(text, articles, content);
  if (kept !== undefined) return { text: kept, computed: false, problems: problemsOf(kept) };
  const input = inputOf(slug, event, articles, words);
  const file = eventFile(content, slug);
  const misfits = checkDecisions(input, file);
  if (misfits.length > 0) return { problems: misfits, held: 'file' };
  const compared = compareEvent(input);
  const unmet = unmetRejections(input, compared, file);
  if (unmet.length > 0) return { problems: unmet, held: 'file' };
  const text = comparisonFile(compared);
  keepComparison(slug, key, text);
  return { text, computed: true, problems: problemsOf(text) };
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
