import { copy } from '../copy.ts';
import type { ArticleText, Edition } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { sentencePlaces } from '../told/sentence-places.ts';
import type { EventWords } from './event-words.ts';
import { creditRows, sharedRows } from './origins.ts';
import { partyRows, unnamedRow } from './parties.ts';
import type { Counted, WordRow } from './rows.ts';
import { termRows } from './terms.ts';
import { comparedTally, isEnough, tallyOf } from './threshold.ts';
import { hedgeRows, verbRows } from './words-used.ts';

const words = copy.sourceWords;

/** Rows that are counted in one way. */
interface WordGroup {
  readonly heading: string;
  /** Over which events they are counted. */
  readonly note: string;
  readonly rows: readonly WordRow[];
  /** Rows beyond those read at once. */
  readonly folded: { readonly summary: string; readonly rows: readonly WordRow[] } | undefined;
}

/** How a source words things across events; without `groups`, why that is not counted. */
export interface SourceWordsView {
  readonly lede: string;
  readonly groups: readonly WordGroup[];
}

/** As many rows of a group stand open. */
const MOST_ROWS = 10;

/** `events` are those of the source, the newest first; `texts` are all its articles. */
export function sourceWordsView(
  source: string,
  events: readonly EventWords[],
  texts: readonly ArticleText[],
  edition: Edition,
  to: Hrefs,
): SourceWordsView {
  const all = tallyOf(edition.articlesOfSource(source));
  if (!isEnough(all)) return { lede: words.tooFew(all), groups: [] };
  const tally = comparedTally(source, events);
  if (!isEnough(tally)) return { lede: words.tooFewCompared(tally), groups: [] };
  const counted = { source, events, edition, places: sentencePlaces(edition, texts), to };
  return { lede: words.lede(tally), groups: groupsOf(counted) };
}

function groupsOf(counted: Counted): WordGroup[] {
  const unnamed = unnamedRow(counted);
  const groups = [
    { ...words.groups.terms, rows: termRows(counted) },
    { ...words.groups.parties, rows: [...(unnamed ? [unnamed] : []), ...partyRows(counted)] },
    { ...words.groups.verbs, rows: verbRows(counted) },
    { ...words.groups.hedges, rows: hedgeRows(counted) },
    { ...words.groups.shared, rows: sharedRows(counted) },
    { ...words.groups.credits, rows: creditRows(counted) },
  ];
  return groups.filter(({ rows }) => rows.length > 0).map(folded);
}

function folded({ heading, note, rows }: Pick<WordGroup, 'heading' | 'note' | 'rows'>): WordGroup {
  const rest = rows.slice(MOST_ROWS);
  return {
    heading,
    note,
    rows: rows.slice(0, MOST_ROWS),
    folded: rest.length === 0 ? undefined : { summary: words.more(rest.length), rows: rest },
  };
}
