import { type ArticleFacts, DRAFT_LACKS, type DraftFacts } from '../schema/article.ts';
import type { Receipt } from '../schema/receipt.ts';
import type { Source } from '../schema/source.ts';
import { type Fact, factIn } from '../text/sidecar-fact.ts';
import { deriveHeadline } from './derive-headline.ts';
import { detectLanguage } from './detect-language.ts';
import type { Draft, Leaf } from './draft.ts';
import { leavesOf, textOf } from './leaves.ts';
import { optional } from './optional.ts';
import { type Placed, printedAt } from './receipt-tiles.ts';
import { recogniseSource } from './recognise-source.ts';
import { captionsOf, listAt } from './write-article.ts';

/** The front matter of a finished draft. Each fact comes from the sidecar, else the capture, else the outlet’s record. */
export function factsOf(
  draft: Draft,
  placed: Placed,
  capture: Omit<Receipt['capture'], 'length'>,
  sources: ReadonlyMap<string, Source>,
  language: string,
): ArticleFacts | DraftFacts {
  const at = (destination: string) => printedAt(destination, draft, placed);
  const bylines = factIn(draft.sidecar.bylines)?.value ?? listAt('byline', draft, placed);
  const source = factIn(draft.sidecar.source)?.value ?? recogniseSource(draft.page, bylines, sources);
  return markedDraft({
    ...headlineFacts(draft, at('headline')),
    ...optional('source', source),
    agencies: listAt('agency', draft, placed),
    bylines,
    ...optional('dateline', at('dateline')),
    ...publishedFacts(publishedFact(draft, at('date'))),
    ...optional('modified', factIn(draft.sidecar.modified)?.value ?? at('modified')),
    ...optional('dek', at('dek')),
    language: languageOf(draft, language),
    ...optional('url', factIn(draft.sidecar.url)?.value ?? draft.page.url),
    links: linksOf(draft),
    captions: captionsOf(draft, placed),
    credits: listAt('credit', draft, placed),
    ...optional('rightsNotice', at('rightsNotice')),
    capture: { path: capture.path, sha256: capture.sha256, encoding: capture.encoding },
  });
}

type Lackable = Partial<Pick<ArticleFacts, (typeof DRAFT_LACKS)[number]>>;

/** The facts, headed by what they lack where that makes a draft of the article. */
function markedDraft(
  facts: Omit<ArticleFacts, (typeof DRAFT_LACKS)[number] | 'publishedBasis'> & Lackable,
): ArticleFacts | DraftFacts {
  const lacks = DRAFT_LACKS.filter((name) => facts[name] === undefined);
  // The types of `facts` cannot express that nothing is lacking; the schema checks it wherever an article is read.
  return (lacks.length === 0 ? facts : { draft: lacks, ...facts }) as ArticleFacts | DraftFacts;
}

/** The language that somebody names: editor, page or outlet; else the one that the text reads like, `expected` if it is short. */
function languageOf(draft: Draft, expected: string): string {
  return (
    factIn(draft.sidecar.language)?.value ??
    draft.page.language ??
    draft.source?.language ??
    detectLanguage(bodyText(draft), expected)
  );
}

function bodyText(draft: Draft): string {
  return bodyLeaves(draft)
    .map((leaf) => textOf(leaf, draft))
    .join('\n');
}

function bodyLeaves({ tree }: Draft): Leaf[] {
  return leavesOf(tree).filter((leaf) => leaf.data.label.role === 'body');
}

function headlineFacts(draft: Draft, printed: string | undefined) {
  const known = factIn(draft.sidecar.headline)?.value;
  if (known !== undefined) return { headline: known, headlineBasis: 'editor' } as const;
  if (printed !== undefined) return { headline: printed, headlineBasis: 'capture' } as const;
  const [lede] = bodyLeaves(draft);
  return { headline: deriveHeadline(lede ? textOf(lede, draft) : ''), headlineBasis: 'derived' } as const;
}

function publishedFacts(published: Fact<string> | undefined) {
  return {
    ...optional('published', published?.value),
    ...optional('publishedBasis', published?.basis),
    ...optional('publishedReason', published?.reason),
  };
}

/**
 * The sidecar’s date, unless the capture prints the same day more precisely: an editor who writes down the day does
 * not mean to take away the time.
 */
function publishedFact(draft: Draft, printed: string | undefined): Fact<string> | undefined {
  const known = factIn(draft.sidecar.published);
  if (printed === undefined) return known;
  if (known === undefined || (printed.startsWith(known.value) && printed.length > known.value.length)) {
    return { value: printed, basis: 'capture' };
  }
  return known;
}

function linksOf(draft: Draft) {
  return draft.links.filter(({ leaf }) => leaf.data.label.role === 'body').map(({ text, url }) => ({ text, url }));
}
