import type { Block } from '../../text/read-article.ts';
import type { Permitted, Picture } from '../rights.ts';
import { type Beside, NOTHING_BESIDE, type Run, runsOf } from './runs.ts';

/** A picture’s words as printed. */
export interface Figure {
  readonly alt: string | undefined;
  readonly caption: readonly Run[];
  readonly credit: string | undefined;
}

/** What stands in an article from top to bottom. */
export type Flow =
  | { readonly kind: 'paragraph' | 'heading'; readonly runs: readonly Run[] }
  | { readonly kind: 'quotation'; readonly paragraphs: readonly (readonly Run[])[] }
  | { readonly kind: 'list'; readonly ordered: boolean; readonly items: readonly (readonly Run[])[] }
  | ({ readonly kind: 'figure' } & Figure);

/**
 * The blocks and pictures that may be printed, in reading order. Neighbouring paragraphs of a quotation and items of one
 * list become one quotation and one list, unless a picture stands between them. A picture whose block is not printed
 * stands at the end.
 */
export function flowOf({ blocks, pictures }: Pick<Permitted, 'blocks' | 'pictures'>, beside = NOTHING_BESIDE): Flow[] {
  const flow: Flow[] = figuresAfter(pictures, 0);
  let open: readonly Block[] = [];
  const close = () => {
    if (open.length > 0) flow.push(grouped(open, beside));
    open = [];
  };
  blocks.forEach((block, index) => {
    if (!belongs(block, open.at(-1))) close();
    open = [...open, block];
    const figures = figuresAfter(pictures, index + 1);
    if (figures.length > 0) close();
    flow.push(...figures);
  });
  close();
  return [...flow, ...pictures.filter(({ after }) => after > blocks.length).map(figure)];
}

/** The runs of a part that has sentences of the body. */
export function runsIn(part: Flow): readonly Run[] {
  switch (part.kind) {
    case 'quotation':
      return part.paragraphs.flat();
    case 'list':
      return part.items.flat();
    case 'figure':
      return [];
    default:
      return part.runs;
  }
}

/** The words of a picture as printed. */
export function figureOf({ alt, text, credit, sentences }: Picture): Figure {
  return { alt, caption: text === undefined ? [] : runsOf(text, sentences), credit };
}

function figure(picture: Picture): Flow {
  return { kind: 'figure', ...figureOf(picture) };
}

function figuresAfter(pictures: readonly Picture[], block: number): Flow[] {
  return pictures.filter(({ after }) => after === block).map(figure);
}

function belongs(block: Block, previous: Block | undefined): boolean {
  if (block.kind === 'item') return previous?.list?.number === block.list?.number;
  return block.kind === 'quotation' && previous?.kind === 'quotation';
}

function grouped(blocks: readonly Block[], beside: Beside): Flow {
  const runs = blocks.map(({ text, sentences }) => runsOf(text, sentences, beside));
  const { kind, list } = blocks[0] ?? { kind: 'paragraph' };
  if (kind === 'quotation') return { kind, paragraphs: runs };
  if (kind === 'item') return { kind: 'list', ordered: list?.ordered === true, items: runs };
  return { kind, runs: runs.flat() };
}
