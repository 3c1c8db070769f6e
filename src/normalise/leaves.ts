import type { Heading, Paragraph, Parents, Root } from 'mdast';
import { SKIP, visit } from 'unist-util-visit';
import type { Draft, Label, Leaf, LeafData, Role } from './draft.ts';
import { type Piece, printed, slicePieces, trimPieces } from './pieces.ts';

/** A new paragraph leaf, labelled `body`. */
export function paragraph(pieces: readonly Piece[], about: Partial<LeafData> = {}): Leaf {
  return {
    type: 'paragraph',
    children: [],
    data: { pieces, label: { role: 'body' }, blankBefore: true, around: [], ...about },
  };
}

/** All leaves in reading order. */
export function leavesOf(tree: Root): Leaf[] {
  const leaves: Leaf[] = [];
  visit(tree, (node) => {
    if (!isLeaf(node)) return undefined;
    leaves.push(node);
    return SKIP;
  });
  return leaves;
}

function isLeaf(node: unknown): node is Leaf {
  const { type, data } = node as Paragraph | Heading;
  return (type === 'paragraph' || type === 'heading') && data !== undefined && 'pieces' in data;
}

/** The leaves that no step and no editor has claimed yet, in reading order. */
export function openLeaves(draft: Draft): Leaf[] {
  return leavesOf(draft.tree).filter((leaf) => leaf.data.label.role === 'body' && leaf.data.label.by === undefined);
}

/** What a leaf prints. */
export function textOf(leaf: Leaf, draft: Draft): string {
  return printed(leaf.data.pieces, draft.capture);
}

/** Says what a leaf is. An editor’s label stays. */
export function label(leaf: Leaf, role: Role, about: Omit<Label, 'role'> = {}): void {
  if (leaf.data.label.by === 'editor') return;
  leaf.data.label = { role, ...about };
}

/** A part of a leaf, from one unit of its text to another, with the label it gets. */
export interface Part extends Omit<Label, 'role'> {
  readonly from: number;
  readonly to: number;
  readonly role: Role;
}

/**
 * Puts several leaves in the place of one: the named parts with their labels, and what lies between them with the
 * leaf’s own label. White space at the ends of each is left to the receipt as markup. Parts must not overlap; returns the new
 * leaves in order. An editor’s leaf is not split.
 */
export function split(leaf: Leaf, parts: readonly Part[], draft: Draft): Leaf[] {
  if (leaf.data.label.by === 'editor') return [leaf];
  const length = textOf(leaf, draft).length;
  const ordered = [...parts].sort((a, b) => a.from - b.from);
  const fresh: Leaf[] = [];
  const add = (from: number, to: number, own: Label) => {
    const pieces = trimPieces(slicePieces(leaf.data.pieces, from, to), draft.capture);
    if (pieces.length > 0) fresh.push({ ...leaf, children: [], data: { ...leaf.data, pieces, label: own } });
  };
  let at = 0;
  for (const { from, to, ...own } of ordered) {
    add(at, from, leaf.data.label);
    add(from, to, own);
    at = to;
  }
  add(at, length, leaf.data.label);
  replace(leaf, fresh, draft.tree);
  return fresh;
}

/**
 * Appends the leaves that follow each leaf to it with one space between, and takes them out of the tree; each line break
 * becomes the space. All at once, because one by one makes long texts quadratic.
 */
export function joinAll(joints: ReadonlyMap<Leaf, readonly Leaf[]>, draft: Draft): void {
  const gone = new Set<unknown>([...joints.values()].flat());
  for (const [leaf, next] of joints) {
    const pieces = [...leaf.data.pieces];
    for (const { data } of next) {
      const start = pieces.at(-1)?.end ?? 0;
      pieces.push({ start, end: data.pieces[0]?.start ?? start, text: ' ' }, ...data.pieces);
    }
    leaf.data.pieces = pieces;
  }
  visit(draft.tree, (node) => {
    if (isLeaf(node)) return SKIP;
    if ('children' in node) node.children = (node.children as unknown[]).filter((child) => !gone.has(child)) as never;
    return undefined;
  });
}

function replace(leaf: Leaf, fresh: readonly Leaf[], tree: Root): void {
  const index = tree.children.indexOf(leaf);
  // Nearly every leaf stands at the top; a walk for each would make long texts quadratic.
  if (index >= 0) {
    tree.children.splice(index, 1, ...fresh);
    return;
  }
  visit(tree, (node, index, parent) => {
    if ((node as unknown) !== leaf || parent === undefined || index === undefined) return undefined;
    (parent as Parents).children.splice(index, 1, ...(fresh as never[]));
    return false;
  });
}
