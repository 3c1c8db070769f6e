import type { Comparison } from '../../schema/comparison.ts';
import { citationOf } from '../citations/citation.ts';
import { contextObject } from '../citations/coins.ts';
import { eventCitations } from '../citations/files.ts';
import { copy } from '../copy.ts';
import type { ArticleText, Edition, EventEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { printDay, printDays } from '../parts/dates.ts';
import type { Line } from '../parts/line.ts';
import type { Named } from '../parts/names.ts';
import type { Coasts } from '../places/map.ts';
import { sideBySideLine } from '../side-by-side/link.ts';
import { toldOf } from '../told/told.ts';
import { type ArticlesView, articlesView } from './articles-table.ts';
import { type DifferencesView, differencesView } from './differences.ts';
import { heldBackLine } from './held-back.ts';
import { type Opening, openingOf } from './opening.ts';
import { jumpLine, type Panels, panelsOf } from './panels.ts';

interface EventView {
  readonly title: string;
  readonly kicker: Line;
  /** What happened and how many tell it; without it, `counts` says how many sources there are. */
  readonly opening: Opening | undefined;
  readonly counts: string;
  /** Why nothing compared is shown, where that is so. */
  readonly heldBack: string | undefined;
  readonly note: { readonly text: string; readonly by: Named } | undefined;
  readonly differences: DifferencesView | undefined;
  /** Links to the panels below; empty where there is nothing to compare. */
  readonly jump: Line;
  /** What is derived from the articles; absent before they have been compared. */
  readonly panels: Panels | undefined;
  readonly articles: ArticlesView | undefined;
  /** The citations of all articles as files; empty without articles. */
  readonly citations: Line;
  /** The citation of every article for programs that read pages. */
  readonly contextObjects: readonly string[];
}

/** Everything an event’s page prints; `texts` are its articles in the edition’s order. Without `coasts` there is no map. */
export function eventView(
  edition: Edition,
  event: EventEntry,
  texts: readonly ArticleText[],
  comparison: Comparison | undefined,
  to: Hrefs,
  coasts?: Coasts,
): EventView {
  const told = comparison && toldOf(edition, event, texts, comparison, to);
  const panels = told && panelsOf(told, coasts);
  const articles = articlesView(edition, event, texts, to);
  const differences = differencesView({ edition, event, texts, told, to });
  const { title, note } = event.facts;
  return {
    title,
    kicker: [{ text: copy.event.kicker }, ...whenAndWhere(event)],
    opening: told && openingOf(told),
    counts: countsOf(edition.sourcesOfEvent(event.slug).length, texts.length),
    heldBack: heldBackLine(event, texts.length),
    note: note && { text: note.text, by: { text: copy.event.noteBy(note.by, printDay(note.date)), names: [note.by] } },
    differences,
    jump: differences ? jumpLine([...(panels?.jumps ?? []), articles], sideBySideLine(edition, event, to)) : [],
    panels,
    articles,
    citations: texts.length === 0 ? [] : eventCitations(to, event.slug),
    contextObjects: texts.map((text) => contextObject(citationOf(edition, text, to))),
  };
}

/** Day and place of an event. */
export function whenAndWhere({ facts }: EventEntry): Line {
  const days = { text: printDays(facts.date, facts.until) };
  return facts.place === undefined ? [days] : [days, { text: facts.place }];
}

function countsOf(sources: number, articles: number): string {
  if (sources === 0) return copy.event.noArticles;
  return sources === 1 ? copy.event.onlyOne : copy.event.counts(sources, articles);
}
