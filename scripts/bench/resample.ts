import { createHash } from 'node:crypto';
import type { EventArticle, EventInput } from '../../src/compare/corpus.ts';
import { stringifyBody } from '../../src/text/body-markdown.ts';
import { type Block, readArticle } from '../../src/text/read-article.ts';

/** Units of an article, so that 200 articles have 4,000: as many as a report of an agency. */
const UNITS = 20;

/**
 * An event of as many articles as are asked for, each of its own source and made of paragraphs and a headline drawn from
 * all articles of the event. The same for the same input: nothing is drawn by chance that a second run would not draw.
 */
export function resample(input: EventInput, articles: number): EventInput {
  const draw = drawer(SEED);
  const headlines = input.articles.flatMap(({ article }) => article.headline?.text ?? []);
  const blocks = input.articles.flatMap(({ article }) => article.blocks);
  return {
    ...input,
    articles: Array.from({ length: articles }, (_, number) => drawArticle({ input, number, headlines, blocks, draw })),
  };
}

interface Urn {
  readonly input: EventInput;
  readonly number: number;
  readonly headlines: readonly string[];
  readonly blocks: readonly Block[];
  readonly draw: Draw;
}

function drawArticle({ input, number, headlines, blocks, draw }: Urn): EventArticle {
  const headline = draw(headlines) ?? `Report ${number}`;
  const texts: string[] = [];
  for (let units = 1; units < UNITS; ) {
    const block = draw(blocks);
    if (block === undefined) break;
    texts.push(block.text);
    units += block.sentences.length;
  }
  const body = bodyOf(texts);
  const read = readArticle({ headline, headlineBasis: 'capture', captions: [], language: 'en' }, body);
  if (!read.ok) throw new Error(`Paragraphs of ${input.slug} do not read back`);
  const name = `source-${String(number).padStart(3, '0')}`;
  return {
    id: `${input.slug}/${name}`,
    source: name,
    language: 'en',
    published: input.event.date,
    sha256: createHash('sha256').update(body).digest('hex'),
    article: read.article,
  };
}

function bodyOf(texts: readonly string[]): string {
  return stringifyBody({
    type: 'root',
    children: texts.map((value) => ({ type: 'paragraph', children: [{ type: 'text', value }] })),
  });
}

type Draw = <T>(from: readonly T[]) => T | undefined;

/** Any number will do, as long as it stays. */
const SEED = 20;

/** Draws with a linear congruential generator (Numerical Recipes’ constants); its low bits are poor and are not used. */
function drawer(seed: number): Draw {
  let state = seed;
  return (from) => {
    state = (Math.imul(state, 1664525) + 1013904223) >>> 0;
    return from[Math.floor((state / 2 ** 32) * from.length)];
  };
}
