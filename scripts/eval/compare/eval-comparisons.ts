import { compareEvent } from '../../../src/compare/compare-event.ts';
import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Content } from '../../content/read-content.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import type { Messages } from '../../messages.ts';
import { agreementRows } from './agreement-rows.ts';
import { type EventScore, figureRows, itemRows, missedTargets } from './comparison-rows.ts';
import { judgeAgreement } from './judge-agreement.ts';
import { judgeEvent } from './judge-event.ts';
import { absentRow, type LabelledEvent, readLabelledEvents } from './labelled-events.ts';

export interface CompareOptions {
  readonly set: string | undefined;
  readonly json: true | undefined;
  readonly words: true | undefined;
  readonly quiet: boolean;
}

/** Compares every event that has labels and prints how well. A missed target of an event of the content folder is a problem. */
export async function evalComparisons(content: Content, options: CompareOptions, to: Messages): Promise<ExitCode> {
  const { events, absent, problems } = await readLabelledEvents(content, options.set);
  to.list(problems);
  for (const event of absent) to.say(absentRow(event));
  const scores = events.map((event) => scoreOf(event, compareEvent(event.input)));
  if (options.json) print(scores.map(jsonRow));
  else print(allRows(scores, options));
  const missed = scores.flatMap(missedTargets);
  if (missed.length > 0) to.fail(`${missed.length} targets are not met: ${missed.join(', ')}`);
  return missed.length > 0 || problems.length > 0 ? EXIT.problems : EXIT.done;
}

export function scoreOf({ slug, own, texts, labels, second }: LabelledEvent, found: Comparison): EventScore {
  const agreement = second && judgeAgreement(labels, second, texts);
  return { slug, own, texts, sections: judgeEvent(labels, found, texts), agreement: agreement ?? [] };
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

function print(rows: readonly string[]): void {
  for (const row of rows) process.stdout.write(`${row}\n`);
}
