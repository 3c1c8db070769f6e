import { type Comparison, comparison } from '../schema/comparison.ts';
import { parseYaml } from '../schema/parse.ts';
import { type Parsed, type Problem, placeAt } from '../schema/problem.ts';
import type { Gazetteer } from './places/gazetteer.ts';
import { articlesOnDisk } from './verify/articles.ts';
import { citationsAreWritten, creditsArePrinted, hedgesAreWritten } from './verify/citations.ts';
import { contradictionsHold } from './verify/contradictions.ts';
import { datesAreWritten } from './verify/dates.ts';
import { decisionsHold } from './verify/decisions.ts';
import { type ArticleText, type DiskArticles, readDiskArticles } from './verify/disk-articles.ts';
import { figureGroupsHold, figuresAreWritten } from './verify/figures.ts';
import type { Check, Finding } from './verify/finding.ts';
import { idsFit } from './verify/ids.ts';
import { namesAreWritten } from './verify/names.ts';
import { listsAreSorted } from './verify/order.ts';
import { pairsHold } from './verify/pairs.ts';
import { placesHold } from './verify/places.ts';
import { quotationsAreVerbatim, utterancesAreShared } from './verify/quotations.ts';
import { COMPARE_AGAIN, REPORT, remedyFor } from './verify/remedy.ts';
import { copyIsShared } from './verify/shared-copy.ts';
import { singlesAreAlone } from './verify/singles.ts';
import { statementsHold } from './verify/statements.ts';
import { actorsAreListed, wordingIsWritten } from './verify/wording.ts';
import { comparisonFile } from './write-comparison.ts';

/** One comparison and its articles as they lie on the disk. `file` names each in messages. */
export interface ComparisonOnDisk {
  readonly event: string;
  readonly comparison: { readonly file: string; readonly text: string };
  readonly articles: readonly ArticleText[];
  /** Where its places were looked up; without it nobody looks them up again. */
  readonly gazetteer?: Gazetteer;
  /** Whether it was just made of these articles, so that making it again would not help. */
  readonly isFresh?: boolean;
}

const CHECKS: readonly Check[] = [
  articlesOnDisk,
  namesAreWritten,
  quotationsAreVerbatim,
  utterancesAreShared,
  pairsHold,
  statementsHold,
  copyIsShared,
  singlesAreAlone,
  datesAreWritten,
  figuresAreWritten,
  figureGroupsHold,
  actorsAreListed,
  wordingIsWritten,
  citationsAreWritten,
  creditsArePrinted,
  hedgesAreWritten,
  contradictionsHold,
  decisionsHold,
  idsFit,
  listsAreSorted,
];

/**
 * Whether a comparison says what its articles say: every slice gives its words again, every quotation is verbatim and in
 * quotation marks, every reference leads somewhere, tiers follow from scores, no sentence is lost. Returns every
 * problem found, with the line of the record and the column of the part that is meant.
 * Knows the files only: it uses nothing of the measures but the thresholds of tiers.
 */
export function verifyComparison(disk: ComparisonOnDisk): Problem[] {
  const {
    event,
    comparison: { file, text },
    articles: files,
  } = disk;
  const { articles, problems } = readDiskArticles(files);
  const read = readComparison(file, text);
  if (!read.ok) return [...problems, ...read.problems.map((one) => (disk.isFresh ? { ...one, remedy: REPORT } : one))];
  if (problems.length > 0) return problems;
  if (read.value.event !== event) {
    return [
      problemAt(file, text, text.indexOf('"event"'), `It is the comparison of ${read.value.event}, not of ${event}`),
    ];
  }
  return check(read.value, disk, articles);
}

function check(
  read: Comparison,
  { comparison: { file, text }, gazetteer, isFresh = false }: ComparisonOnDisk,
  articles: DiskArticles,
): Problem[] {
  const compared = new Map(
    read.articles.flatMap(({ article, compared: is }) => {
      const disk = is ? articles.get(article) : undefined;
      return disk ? [[article, disk] as const] : [];
    }),
  );
  const findings = [...CHECKS, placesHold(gazetteer)].flatMap((one) =>
    one(read, one === articlesOnDisk ? articles : compared),
  );
  return findings.map((finding) => {
    const remedy = isFresh ? remedyFor(finding, read) : COMPARE_AGAIN;
    return problemAt(file, text, offsetOf(finding, text), finding.message, remedy);
  });
}

/** JSON is YAML, and the YAML reader knows lines and columns; it is slow, so it only reads what is already wrong. */
function readComparison(file: string, text: string): Parsed<Comparison> {
  try {
    const json = JSON.parse(text);
    const parsed = comparison.safeParse(json);
    if (!parsed.success) return parseYaml(comparison, text, file);
    // Of the text as it is: zod puts keys in its own order.
    const canonical = comparisonFile(json);
    if (canonical === text) return { ok: true, value: parsed.data };
    const at = [...text].findIndex((character, index) => character !== canonical[index]);
    return { ok: false, problems: [problemAt(file, text, Math.max(0, at), 'It is not written as compare writes it')] };
  } catch (error) {
    return { ok: false, problems: [problemAt(file, text, jsonFault(error, text), 'The comparison is no JSON')] };
  }
}

/** Where the text stops being JSON: the parser names the place, or shows the ten characters before it and after. */
function jsonFault(error: unknown, text: string): number {
  const [, place] = /position (\d+)/.exec(String(error)) ?? [];
  if (place !== undefined) return Number(place);
  const [, cut, seen] = /(\.\.\.)?"([\s\S]*)"(?:\.\.\.)? is not valid/.exec(String(error)) ?? [];
  return seen === undefined ? text.length : Math.max(0, text.indexOf(seen)) + (cut === undefined ? 0 : 10);
}

/** Where a finding’s part stands: the file holds one record a line, in the order of its list. */
function offsetOf({ list, index, part }: Finding, text: string): number {
  let line = text.indexOf(`\n"${list}":`) + 1;
  for (let step = 0; step <= index; step += 1) line = text.indexOf('\n', line) + 1;
  if (part === undefined) return line;
  const within = text.slice(line, text.indexOf('\n', line)).indexOf(JSON.stringify(part));
  return within < 0 ? line : line + within;
}

function problemAt(
  file: string,
  text: string,
  offset: number,
  message: string,
  remedy: string = COMPARE_AGAIN,
): Problem {
  const { line, column, excerpt } = placeAt(text, offset);
  return { file, line, column, excerpt, message, remedy };
}
