import type { HeldBack } from '../../src/schema/held-back.ts';
import type { Problem } from '../../src/schema/problem.ts';
import { compareText } from '../../src/text/order.ts';
import type { Messages } from '../messages.ts';
import type { Compared } from './compare-content.ts';
import type { Derived } from './normalise-content.ts';

/** What is wrong with single articles or comparisons, by article id or event. */
export type Faults = ReadonlyMap<string, readonly Problem[]>;

/** What was normalised without the articles that do not fit their capture, which are problems instead. */
export function withoutUnfitArticles({ articles, files, problems }: Derived, unfit: Faults): Derived {
  const left = articles.filter(({ id }) => unfit.has(id));
  const gone = new Set(left.flatMap(({ article, receipt }) => [article, receipt]));
  return {
    articles: articles.filter(({ id }) => !unfit.has(id)),
    files: new Map([...files].filter(([path]) => !gone.has(path))),
    problems: [...problems, ...[...unfit.values()].flat().map((one) => ({ ...one, remedy: OWN_MISTAKE }))],
  };
}

/** The article was just written, so that writing it again would not help. */
const OWN_MISTAKE =
  'This is a mistake of Synoptic, not of yours: report it with the capture; until it is mended, save the article as plain text';

/** What was compared without the comparisons that do not pass their check: they are held back, and are problems. */
export function withoutUnfitComparisons({ files, events, problems, heldBack }: Compared, unfit: Faults): Compared {
  return {
    files: new Map([...files].filter(([path]) => !unfit.has(eventOfFile(path)))),
    events: events.filter(({ slug }) => !unfit.has(slug)),
    problems: [...problems, ...[...unfit.values()].flat()],
    heldBack: new Map([...heldBack, ...[...unfit.keys()].map((slug) => [slug, 'check'] as const)]),
  };
}

/** `flood` of `comparisons/flood.json`. */
function eventOfFile(path: string): string {
  return path.slice(path.indexOf('/') + 1, -'.json'.length);
}

/** What pages read to say why an event has no comparison: in order, so that the same content gives the same bytes. */
export function heldBackFile(held: ReadonlyMap<string, HeldBack>): string {
  const rows = [...held].sort(([a], [b]) => compareText(a, b));
  return `${JSON.stringify(Object.fromEntries(rows))}\n`;
}

/** Tells an editor which events are shown without their comparison; the problems themselves are told with their places. */
export function tellHeldBack(held: ReadonlyMap<string, HeldBack>, to: Messages): void {
  if (held.size === 0) return;
  const events = [...held.keys()].sort(compareText).join(', ');
  const what = held.size === 1 ? `The comparison of ${events} is` : `The comparisons of ${held.size} events are`;
  to.fail(
    `${what} held back: the reports are on the site, and the event’s page says that nothing of it is shown`,
    held.size === 1 ? REMEDY : `${REMEDY}: ${events}`,
  );
}

const REMEDY = 'Mend what is told above, then build again';
