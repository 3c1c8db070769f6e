import { type CitedView, citedView } from '../cited/panel.ts';
import { type ContradictionsView, contradictionsView } from '../contradictions/panel.ts';
import { copy } from '../copy.ts';
import { type DownloadsView, downloadsView } from '../downloads/panel.ts';
import { type FiguresView, figuresView } from '../figures/panel.ts';
import type { Line } from '../parts/line.ts';
import type { Coasts } from '../places/map.ts';
import { type PlacesView, placesView } from '../places/panel.ts';
import { type SharedWordingView, sharedWordingView } from '../shared-wording/panel.ts';
import { type StatementsView, statementsView } from '../statements/panel.ts';
import { type TimelineView, timelineView } from '../timeline/panel.ts';
import type { Told } from '../told/told.ts';
import { type WordingView, wordingView } from '../wording/panel.ts';

/** What a panel of the event page says of itself to the line of links that jumps to it. */
export interface PanelView {
  /** Its anchor. */
  readonly id: string;
  /** How much it holds of what. */
  readonly label: string;
}

/** The panels that an event’s page gets from its comparison, in their order. A panel that has nothing to show at all is absent. */
export interface Panels {
  readonly statements: StatementsView | undefined;
  /** Absent where the event’s file lists no actors. */
  readonly wording: WordingView | undefined;
  readonly figures: FiguresView;
  /** Absent for one source. */
  readonly contradictions: ContradictionsView | undefined;
  readonly cited: CitedView;
  /** Absent for one source: there is nothing to share it with. */
  readonly sharedWording: SharedWordingView | undefined;
  readonly timeline: TimelineView;
  /** Absent where no place is named. */
  readonly places: PlacesView | undefined;
  readonly downloads: DownloadsView;
  /** What the line of links says of them. */
  readonly jumps: readonly PanelView[];
}

/** To add a panel: its view and its jump here, in their place, and its component on the page. */
export function panelsOf(told: Told, coasts?: Coasts): Panels {
  const { event, comparison, to } = told;
  const statements = statementsView(told);
  const wording = wordingView(told);
  const cited = citedView(told);
  const places = placesView(told, coasts);
  const contradictions = contradictionsView(told);
  const excluding = contradictions?.rows.length ?? 0;
  return {
    statements,
    wording,
    figures: figuresView(told),
    contradictions,
    cited,
    sharedWording: statements && sharedWordingView(told),
    timeline: timelineView(told),
    places,
    downloads: downloadsView(event, to),
    jumps: [
      ...(statements ? [statements] : []),
      ...(wording ? [{ id: wording.id, label: copy.panels.wording(comparison.wording.length) }] : []),
      { id: 'figures', label: copy.panels.figures(comparison.figures.length) },
      ...(excluding > 0 ? [{ id: 'contradictions', label: copy.panels.contradictions(excluding) }] : []),
      cited,
      ...(statements ? [{ id: 'shared-wording', label: copy.panels.sharedWording(comparison.sharedCopy.length) }] : []),
      { id: 'when', label: copy.panels.timeline(comparison.dates.length, places?.count ?? 0) },
    ],
  };
}

/** The links to panels, in the order of the page; `more` are those that lead elsewhere or to what is no comparison. */
export function jumpLine(panels: readonly (PanelView | undefined)[], more: Line = []): Line {
  const links = panels.flatMap((panel) => (panel ? [{ text: panel.label, href: `#${panel.id}` }] : []));
  return [...links, ...more];
}
