import { compareEvent } from '../../../src/compare/compare-event.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Content } from '../../content/read-content.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import type { Messages } from '../../messages.ts';
import { againstRows } from './against-rows.ts';
import { agreementRows } from './agreement-rows.ts';
import { type EventScore, figureRows, itemRows, missedTargets } from './comparison-rows.ts';
import { judgeAgreement } from './judge-agreement.ts';
import { judgeEvent } from './judge-event.ts';
import { absentRow, type LabelledEvent, readLabelledEvents } from './labelled-events.ts';
import { comparedAt } from './revision.ts';
import { meets, WITHOUT_A_ROW } from './targets.ts';
import { eventRows, withoutEachRow, withoutEventRows, withoutRows } from './without-each-row.ts';

/** Flags of `npm run eval` as its help tells them, where they concern the comparison. */
export interface CompareOptions {
  readonly set?: string | undefined;
  readonly against?: string;
  readonly eachRow?: true;
  readonly json?: true;
  readonly words?: true;
  readonly quiet?: boolean;
}

/** Compares every event that has labels and prints how well. A missed target of an event of the content folder is a problem. */
export async function evalComparisons(content: Content, options: CompareOptions, to: Messages): Promise<ExitCode> {
  const { events, absent, problems } = await readLabelledEvents(content, options.set);
  to.list(problems);
  for (const event of absent) to.say(absentRow(event));
  const missed = options.eachRow ? printWithoutRows(events, options) : await printScores(events, options);
  if (missed.length > 0) to.fail(`${missed.length} targets are not met: ${missed.join(', ')}`);
  return missed.length > 0 || problems.length > 0 ? EXIT.problems : EXIT.done;
}

/** Gives the targets that are not met. */
async function printScores(events: readonly LabelledEvent[], options: CompareOptions): Promise<string[]> {
  const scores = events.map((event) => scoreOf(event, compareEvent(event.input)));
  if (options.against !== undefined) print(await differences(options.against, events, scores));
  else print(options.json ? scores.map(jsonRow) : allRows(scores, options));
  return scores.flatMap(missedTargets);
}

function scoreOf({ slug, own, texts, labels, second }: LabelledEvent, found: Comparison): EventScore {
  const agreement = second && judgeAgreement(labels, second, texts);
  return { slug, own, texts, sections: judgeEvent(labels, found, texts), agreement: agreement ?? [] };
}

async function differences(revision: string, events: readonly LabelledEvent[], scores: readonly EventScore[]) {
  const before = await comparedAt(revision, events);
  return events.flatMap((event, at) => {
    const [found, score] = [before[at], scores[at]];
    return found && score ? againstRows(revision, scoreOf(event, found), score) : [];
  });
}

/** The figures last, where they are seen. */
function allRows(scores: readonly EventScore[], { quiet, words }: CompareOptions): string[] {
  const withWords = (score: EventScore) => score.own || words === true;
  return [
    ...(quiet ? [] : scores.flatMap((score) => itemRows(score, withWords(score)))),
    ...scores.flatMap((score) => agreementRows(score, !quiet, withWords(score))),
    ...scores.flatMap(figureRows),
  ];
}

function jsonRow({ slug, own, sections, agreement }: EventScore): string {
  return JSON.stringify({ event: slug, own, sections, agreement });
}

/** Gives the events of the content folder that some row is too much missed in. */
function printWithoutRows(events: readonly LabelledEvent[], { json }: CompareOptions): string[] {
  return events.flatMap((event) => {
    const rows = withoutEachRow(event);
    const own = withoutEventRows(event);
    print(
      json
        ? [JSON.stringify({ event: event.slug, withoutRow: rows, withoutEventRow: own })]
        : [...withoutRows(event, rows), ...eventRows(event, own)],
    );
    const below = event.own ? rows.filter((row) => !meets(row, WITHOUT_A_ROW)).length : 0;
    return below === 0 ? [] : [`macro recall without any one row (${below} rows)`];
  });
}

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
