import type { Heading, Paragraph, Root } from 'mdast';
import type { Sidecar } from '../schema/sidecar.ts';
import type { Source } from '../schema/source.ts';
import type { Piece } from './pieces.ts';

/** What a leaf of the tree turned out to be. Everything is `body` until a step says otherwise. */
export type Role =
  | 'body'
  | 'headline'
  | 'dek'
  | 'byline'
  | 'agency'
  | 'dateline'
  | 'date'
  | 'modified'
  | 'caption'
  | 'alt'
  | 'pictureCredit'
  | 'credit'
  | 'rightsNotice'
  | 'markup'
  | 'removed';

/** What becomes of a leaf, and why. */
export interface Label {
  readonly role: Role;
  /** Why; printed in the receipt. Required for what is removed. */
  readonly reason?: string;
  /** Which picture a caption, alt line or picture credit belongs to: leaves of one picture share a number. */
  readonly picture?: number;
  /** Set where an editor’s correction decided; no step touches such a leaf. */
  readonly by?: 'editor';
}

/** Where a leaf stood, as far as steps may reason about it. */
export interface LeafData {
  pieces: readonly Piece[];
  label: Label;
  /** A blank line, an indent or the edge of an HTML block separates it from the leaf before. */
  readonly blankBefore: boolean;
  /**
   * The HTML elements around it, innermost first, each with its classes: `figcaption`, `div.related`. Empty for text.
   * A value of the page’s head names its property first: `meta[article:published_time]`, `head`.
   */
  readonly around: readonly string[];
}

/** A paragraph or heading of the draft: its text lies in `data.pieces`, its children are empty until it is written. */
export type Leaf = (Paragraph | Heading) & { data: LeafData };

/** What an HTML page says about itself outside its text. Everything else its head says stands in the tree as leaves labelled `markup`. */
export interface PageFacts {
  readonly siteName?: string;
  readonly language?: string;
  readonly url?: string;
}

/** A capture on its way to an article. Steps change the tree’s leaves and their labels, never the capture. */
export interface Draft {
  readonly kind: 'text' | 'html';
  /** The decoded capture; pieces point into it. */
  readonly capture: string;
  readonly tree: Root;
  readonly page: PageFacts;
  /** Links of an HTML capture in reading order; those inside removed leaves are dropped when the article is written. */
  readonly links: readonly { readonly text: string; readonly url: string; readonly leaf: Leaf }[];
  readonly sidecar: Sidecar;
  /** The outlet’s record, if the outlet is known. */
  readonly source: Source | undefined;
  /** What an editor must look at, found on the way. */
  readonly problems: DraftProblem[];
}

/** A problem without its file; `offset` points into the capture, or `quote` is text of the sidecar. */
export interface DraftProblem {
  readonly message: string;
  readonly remedy: string;
  readonly offset?: number;
  readonly quote?: string;
}

/**
 * One heuristic. Steps run in the order of the list in `steps.ts`; each relabels, splits or joins leaves.
 * A step never removes a leaf from the tree: what does not belong to the article is labelled `removed`, with a reason.
 */
export interface Step {
  /** The file’s name. */
  readonly name: string;
  /** What it is for, in one sentence; shown on the method page. */
  readonly why: string;
  readonly apply: (draft: Draft) => void;
}
