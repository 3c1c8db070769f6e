import { MEASURES } from '../../src/compare/compare-event.ts';
import { THRESHOLDS } from '../../src/compare/thresholds-in-words.ts';
import type { DraftProblem } from '../../src/normalise/draft.ts';
import type { Normalised } from '../../src/normalise/normalise.ts';
import { STEPS } from '../../src/normalise/steps.ts';
import { articleFile, receiptFile } from '../../src/normalise/write-article.ts';
import { type Problem, placeAt } from '../../src/schema/problem.ts';
import type { CaptureFile } from '../content/read-captures.ts';
import type { Content } from '../content/read-content.ts';
import { closeWorkers, normaliseCapture } from '../normalise-capture.ts';
import { blockedFile } from './blocked-file.ts';

/** What one capture became. */
export interface DerivedArticle {
  readonly id: string;
  readonly capture: CaptureFile;
  /** Paths from the content folder. */
  readonly article: string;
  readonly receipt: string;
  /** What is missing for publication; empty if nothing is. */
  readonly lacks: readonly string[];
}

/** The articles of all captures, as files that are not written yet. */
export interface Derived {
  readonly articles: readonly DerivedArticle[];
  /** Every file to be written, by its path from the content folder. */
  readonly files: ReadonlyMap<string, string>;
  readonly problems: readonly Problem[];
}

/** Normalises every usable capture. One that fails is a problem of its own and takes no other down. */
export async function normaliseContent(content: Content): Promise<Derived> {
  const articles: DerivedArticle[] = [];
  const files = new Map([['method.json', methodFile()]]);
  const problems: Problem[] = [];
  for (const capture of content.captures) {
    const result = await tryNormalise(capture, content);
    problems.push(...result.problems);
    if (!result.normalised) continue;
    const { facts, body, receipt } = result.normalised;
    const article = {
      id: capture.id,
      capture,
      article: `articles/${capture.id}.md`,
      receipt: `receipts/${capture.id}.json`,
      lacks: 'draft' in facts ? facts.draft : [],
    };
    const blocked = [article.article, article.receipt].flatMap((path) => blockedFile(content.folder, path) ?? []);
    problems.push(...blocked);
    if (blocked.length > 0) continue;
    articles.push(article);
    files.set(article.article, articleFile(facts, body));
    files.set(article.receipt, receiptFile(receipt));
    problems.push(...article.lacks.map((fact) => lacking(fact, capture, content)));
  }
  await closeWorkers();
  return { articles, files, problems };
}

/** How the articles and the comparisons are made, one step or measure a line; the method page shows it. */
function methodFile(): string {
  const rows = (list: readonly { readonly name: string; readonly why: string }[]) =>
    list.map(({ name, why }) => JSON.stringify({ name, why })).join(',\n');
  const thresholds = THRESHOLDS.map((row) => JSON.stringify(row)).join(',\n');
  return `{"schemaVersion":1,"steps":[\n${rows(STEPS)}\n],"measures":[\n${rows(MEASURES)}\n],"thresholds":[\n${thresholds}\n]}\n`;
}

/**
 * A correction that no longer fits holds its article back: what it corrects must not be published uncorrected. The
 * article’s last good files stay on the disk (`derived-files.ts`).
 */
async function tryNormalise(
  capture: CaptureFile,
  { sources, site }: Content,
): Promise<{ normalised?: Normalised; problems: readonly Problem[] }> {
  const { sidecar } = capture;
  try {
    const normalised = await normaliseCapture(capture, { sidecar, sources: sources.records, language: site.language });
    const problems = normalised.problems.map((problem) => placed(problem, capture, normalised.text));
    if (normalised.body.trim() === '') return { problems: [...problems, bodyless(capture.shown)] };
    return normalised.problems.some(({ quote }) => quote !== undefined) ? { problems } : { normalised, problems };
  } catch (error) {
    return { problems: [failed(capture.shown, error)] };
  }
}

/** A capture in which the normaliser found no article. */
export function bodyless(file: string): Problem {
  const remedy = 'Save the article again, with its text; or give its lines a role with corrections in the sidecar';
  return { file, message: 'No paragraph of an article was found in it', remedy };
}

/** A problem of the normaliser itself, said of the capture that caused it. */
export function failed(file: string, error: unknown): Problem {
  return {
    file,
    message: `It cannot be normalised: ${error instanceof Error ? error.message : String(error)}`,
    remedy: 'Save the article as plain text; please report the capture, because this should not happen',
  };
}

function placed({ message, remedy, offset, quote }: DraftProblem, capture: CaptureFile, text: string): Problem {
  if (quote !== undefined && capture.sidecarText !== undefined) {
    return { file: capture.sidecarShown, ...placeOfQuote(capture.sidecarText, quote), message, remedy };
  }
  const place = offset === undefined ? {} : placeAt(text, offset);
  return { file: capture.shown, ...place, message, remedy };
}

/** YAML may break or escape a quotation, so the search falls back on its first words. */
function placeOfQuote(yaml: string, quote: string) {
  const places = [quote, quote.split(' ').slice(0, 3).join(' '), 'corrections'].map((text) => yaml.indexOf(text));
  return placeAt(yaml, places.find((at) => at >= 0) ?? 0);
}

const EXAMPLES: Readonly<Record<string, string>> = { published: '2024-01-31', source: 'name-of-the-outlet' };

function lacking(fact: string, { sidecarShown, sidecarText }: CaptureFile, { sources }: Content): Problem {
  const line = `${fact}: ${EXAMPLES[fact] ?? '…'}`;
  const known = [...sources.records.keys()];
  const choice = fact === 'source' && known.length > 0 && known.length <= 12 ? `, one of ${known.join(', ')}` : '';
  const waiting = sidecarText?.search(new RegExp(`^# ?${fact}:`, 'm')) ?? -1;
  return {
    file: sidecarShown,
    ...(waiting < 0 || sidecarText === undefined ? {} : placeAt(sidecarText, waiting)),
    message: `The article is a draft and is not published: neither the capture nor the sidecar tells ${TELLS[fact] ?? fact}`,
    remedy: `${sidecarText === undefined ? 'Write the file with' : 'Add'} a line such as ${line}${choice}`,
  };
}

const TELLS: Readonly<Record<string, string>> = {
  published: 'the day it was published',
  source: 'which outlet it is from',
};
