import { compareEvent } from '../../../src/compare/compare-event.ts';
import type { Content } from '../../content/read-content.ts';
import { EXIT, type ExitCode } from '../../exit.ts';
import type { Messages } from '../../messages.ts';
import { figureRows, itemRows, missedTargets } from '../compare/comparison-rows.ts';
import { judgeCitations, judgeHedges } from './judge-citations.ts';
import { judgeContradictions } from './judge-contradictions.ts';
import { judgeDates } from './judge-dates.ts';
import { judgeFigureGroups } from './judge-figure-groups.ts';
import { judgeFigures } from './judge-figures.ts';
import { judgePlaces } from './judge-places.ts';
import { judgeWording } from './judge-wording.ts';
import { withSuggestedActors } from './suggested-actors.ts';
import { readTellingEvents, type TellingEvent } from './telling-events.ts';

interface TellingOptions {
  readonly set?: string | undefined;
  readonly json?: true;
  readonly words?: true;
  readonly quiet?: boolean;
}

/** Compares every event that has labels of how it is told and prints how well; missed targets of an own event are a problem. */
export async function evalTelling(content: Content, options: TellingOptions, to: Messages): Promise<ExitCode> {
  const { events, absent, problems } = await readTellingEvents(content, options.set);
  to.list(problems);
  for (const slug of absent) to.say(`${slug}: not judged, its texts are not here; name their folder by --set`);
  const scores = events.map((event) => scoreOf(event, content.folder));
  const rows = options.json
    ? scores.map(({ slug, own, sections }) => JSON.stringify({ event: slug, own, sections }))
    : [
        ...(options.quiet ? [] : scores.flatMap((score) => itemRows(score, score.own || options.words === true))),
        ...scores.flatMap(figureRows),
      ];
  for (const row of rows) process.stdout.write(`${row}\n`);
  const missed = scores.flatMap(missedTargets);
  if (missed.length > 0) to.fail(`${missed.length} targets are not met: ${missed.join(', ')}`);
  return missed.length > 0 || problems.length > 0 ? EXIT.problems : EXIT.done;
}

function scoreOf({ slug, own, input, texts, labels }: TellingEvent, folder: string) {
  const found = compareEvent(input);
  const sections = [
    judgeFigures(labels, found, texts),
    judgeFigureGroups(labels, found, texts),
    judgeWording(labels, withSuggestedActors(input, found), texts),
    judgeDates(labels, found, texts),
    judgeCitations(labels, found, texts),
    judgeHedges(labels, found),
    ...judgeContradictions(folder, input, found),
    ...judgePlaces(folder, slug, found),
  ];
  return { slug, own, texts, sections, agreement: [] };
}
