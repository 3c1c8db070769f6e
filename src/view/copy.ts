import { againstCopy } from './copy/against.ts';
import { articleCopy } from './copy/article.ts';
import { citationsCopy } from './copy/citations.ts';
import { citedCopy } from './copy/cited.ts';
import { contradictionsCopy } from './copy/contradictions.ts';
import { countCopy } from './copy/counts.ts';
import { decisionsCopy } from './copy/decisions.ts';
import { differencesCopy } from './copy/differences.ts';
import { downloadsCopy } from './copy/downloads.ts';
import { articlesTableCopy, eventCopy, openingCopy, panelsCopy } from './copy/event.ts';
import { factCopy } from './copy/facts.ts';
import { feedsCopy } from './copy/feeds.ts';
import { figuresCopy } from './copy/figures.ts';
import { frameCopy } from './copy/frame.ts';
import { heldBackCopy } from './copy/held-back.ts';
import { homeCopy } from './copy/home.ts';
import { marksCopy } from './copy/marks.ts';
import { llmsCopy, metadataCopy } from './copy/metadata.ts';
import { methodCopy } from './copy/method.ts';
import { notFoundCopy } from './copy/not-found.ts';
import { notesCopy } from './copy/notes.ts';
import { placesCopy } from './copy/places.ts';
import { receiptCopy } from './copy/receipt.ts';
import { searchCopy } from './copy/search.ts';
import { sharedWordingCopy } from './copy/shared-wording.ts';
import { sideBySideCopy } from './copy/side-by-side.ts';
import { sourceCopy, sourcesPageCopy } from './copy/source.ts';
import { notFoundHereCopy, onlyCopy, sourceOnEventCopy, toldElsewhereCopy } from './copy/source-on-event.ts';
import { sourceWordsCopy } from './copy/source-words.ts';
import { statementsCopy } from './copy/statements.ts';
import { timelineCopy } from './copy/timeline.ts';
import { versionsCopy } from './copy/versions.ts';
import { wordingCopy } from './copy/wording.ts';

/**
 * Every sentence and label the site prints in its own voice, a file for each page or panel in `copy/`. It counts, names
 * and explains; it never agrees, confirms, claims or judges, and it never says that a source left something out: only
 * that the captured text does not have it. What runs in a browser reads `copy/search.ts` alone.
 */
export const copy = {
  ...frameCopy,
  ...countCopy,
  ...factCopy,
  home: homeCopy,
  notFound: notFoundCopy,
  event: eventCopy,
  heldBack: heldBackCopy,
  panels: panelsCopy,
  opening: openingCopy,
  articlesTable: articlesTableCopy,
  differences: differencesCopy,
  statements: statementsCopy,
  versions: versionsCopy,
  decisions: decisionsCopy,
  figures: figuresCopy,
  contradictions: contradictionsCopy,
  cited: citedCopy,
  wording: wordingCopy,
  sharedWording: sharedWordingCopy,
  timeline: timelineCopy,
  places: placesCopy,
  downloads: downloadsCopy,
  sideBySide: sideBySideCopy,
  article: articleCopy,
  notes: notesCopy,
  marks: marksCopy,
  receipt: receiptCopy,
  sourceOnEvent: sourceOnEventCopy,
  only: onlyCopy,
  notFoundHere: notFoundHereCopy,
  toldElsewhere: toldElsewhereCopy,
  against: againstCopy,
  source: sourceCopy,
  sourcesPage: sourcesPageCopy,
  sourceWords: sourceWordsCopy,
  search: searchCopy,
  method: methodCopy,
  feeds: feedsCopy,
  metadata: metadataCopy,
  llms: llmsCopy,
  citations: citationsCopy,
} as const;
