import type { Caption } from '../schema/article.ts';
import type { Tile } from '../schema/receipt.ts';
import { readArticle } from '../text/read-article.ts';
import { isHtml, type Normalised } from './normalise.ts';
import { optional } from './optional.ts';

/** One capture in the plain form that other tools and judges of extraction read. */
export interface NeutralRecord {
  readonly id: string;
  readonly title: string;
  readonly title_derived: boolean;
  readonly published?: string;
  /** The words the date was read from. */
  readonly published_text?: string;
  readonly published_inferred?: true;
  readonly modified?: string;
  readonly modified_text?: string;
  readonly byline: readonly string[];
  /** Slug of the outlet, where it is known. */
  readonly publisher?: string;
  readonly agency: readonly string[];
  readonly dateline?: string;
  readonly dek?: string;
  readonly captions: readonly Omit<Caption, 'after'>[];
  readonly credits: readonly string[];
  readonly rights_notice?: string;
  readonly language: string;
  readonly canonical_url?: string;
  readonly body_paragraphs: readonly string[];
  readonly removed: readonly { readonly text: string; readonly reason: string }[];
  /** Lines of a text capture that went to more than one place, as printed: “By Ann Example”. Empty for HTML. */
  readonly taken_apart: readonly string[];
}

/**
 * The record of a normalised capture under a name. Every printed character of a text capture is in it: in a field, in the body or
 * in `removed`, where a date also stands in the words it was read from. A removed line that several rules took apart is several entries.
 */
export function neutralRecord(id: string, normalised: Normalised): NeutralRecord {
  const { facts, body, receipt, text } = normalised;
  const read = readArticle(facts, body);
  return {
    id,
    title: facts.headline,
    title_derived: facts.headlineBasis === 'derived',
    ...dateFields(normalised),
    byline: facts.bylines,
    ...optional('publisher', facts.source),
    agency: facts.agencies,
    ...optional('dateline', facts.dateline),
    ...optional('dek', facts.dek),
    captions: facts.captions.map(({ after: _, ...words }) => words),
    credits: facts.credits,
    ...optional('rights_notice', facts.rightsNotice),
    language: facts.language,
    ...optional('canonical_url', facts.url),
    body_paragraphs: read.ok ? read.article.blocks.map((block) => block.text) : [],
    removed: receipt.tiles
      .filter((tile) => tile.to === 'removed')
      .map(({ start, end, reason = '' }) => ({ text: text.slice(start, end), reason })),
    taken_apart: isHtml(receipt.capture.path) ? [] : takenApart(receipt.tiles, text),
  };
}

/** The two dates, each with the words it was read from. */
function dateFields({ facts, receipt, text }: Normalised) {
  const printed = (to: string) => {
    const tile = receipt.tiles.find((tile) => tile.to === to);
    return tile && text.slice(tile.start, tile.end);
  };
  return {
    // A report that says only when it was changed was published by then: an inference, and marked as one.
    ...optional('published', facts.published ?? facts.modified),
    ...optional('published_text', printed('date')),
    ...(facts.publishedBasis === 'inferred' || (!facts.published && facts.modified)
      ? { published_inferred: true as const }
      : {}),
    ...optional('modified', facts.modified),
    ...optional('modified_text', printed('modified')),
  };
}

/** The printed lines of which several places got a part. */
function takenApart(tiles: readonly Tile[], text: string): string[] {
  const lines: string[] = [];
  let places = new Set<string>();
  let start = 0;
  for (const tile of tiles) {
    const isLineEnd = tile.to === 'markup' && /[\n\r\v\f\u0085\u2028\u2029]/.test(text.slice(tile.start, tile.end));
    if (tile.to !== 'markup') places.add(tile.to);
    if (!isLineEnd && tile.end !== text.length) continue;
    if (places.size > 1) lines.push(text.slice(start, isLineEnd ? tile.start : tile.end));
    places = new Set();
    start = tile.end;
  }
  return lines;
}
