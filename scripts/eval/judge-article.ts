import { isDeepStrictEqual } from 'node:util';
import type { Normalised } from '../../src/normalise/normalise.ts';
import { readArticle } from '../../src/text/read-article.ts';
import { type Gold, linesAt, textAt } from './gold.ts';

/** How many of the things that a gold lists are as it says. */
export interface Share {
  readonly right: number;
  readonly of: number;
}

/** How much of an article is as its gold says. `wrong` names the rest, one entry each. */
export interface Judgement {
  readonly lines: Share;
  readonly fields: Share;
  readonly blocks: Share;
  readonly wrong: readonly string[];
}

/** How far the lines, fields and blocks of an article are those of the labels. */
export function judgeArticle(normalised: Normalised, gold: Gold): Judgement {
  const capture = normalised.text.split('\n');
  const lines = judgeLines(normalised, gold, capture);
  const fields = judgeFields(normalised, gold, capture);
  const blocks = judgeBlocks(normalised, gold, capture);
  return {
    lines: shareOf(lines),
    fields: shareOf(fields),
    blocks: shareOf(blocks),
    wrong: [...lines, ...fields, ...blocks].filter((found): found is string => found !== undefined),
  };
}

/** One entry per thing judged: what is wrong with it, or `undefined`. */
type Findings = readonly (string | undefined)[];

function shareOf(findings: Findings): Share {
  return { right: findings.filter((found) => found === undefined).length, of: findings.length };
}

/** Every line that is not blank has the role that most of its characters got. */
function judgeLines({ receipt, text }: Normalised, gold: Gold, capture: readonly string[]): Findings {
  const roles = new Map(
    Object.entries(gold.lines).flatMap(([role, places]) =>
      places.flatMap(linesAt).map((line) => [line, role] as const),
    ),
  );
  let start = 0;
  const starts = capture.map((line) => {
    const at = start;
    start += line.length + 1;
    return at;
  });
  return capture.flatMap((line, index) => {
    if (line.trim() === '') return [];
    const at = starts[index] ?? 0;
    const got = mainRole(receipt.tiles, text, at, at + line.length);
    const wanted = roles.get(index + 1) ?? 'no role in the gold';
    return [got === wanted ? undefined : `line ${index + 1}: ${got} instead of ${wanted}`];
  });
}

function mainRole(tiles: Normalised['receipt']['tiles'], text: string, start: number, end: number): string {
  const counts = new Map<string, number>();
  for (const tile of tiles) {
    const size = text.slice(Math.max(start, tile.start), Math.min(end, tile.end)).replace(/\s/g, '').length;
    if (tile.start < end && tile.end > start) counts.set(roleOf(tile.to), (counts.get(roleOf(tile.to)) ?? 0) + size);
  }
  return [...counts].reduce((most, entry) => (entry[1] > most[1] ? entry : most), ['nothing', 0])[0];
}

function roleOf(destination: string): string {
  const [field = '', , part] = destination.split('/');
  return part === 'alt' ? 'alt' : part === 'credit' ? 'pictureCredit' : field;
}

function judgeFields({ facts }: Normalised, gold: Gold, capture: readonly string[]): Findings {
  const whole = (role: string) => gold.lines[role]?.map((place) => textAt(place, capture)).join(' ');
  const headline = whole('headline');
  const expected = {
    ...gold.fields,
    headlineBasis: headline === undefined ? 'derived' : 'capture',
    headline: headline ?? openingOf(facts.headline, gold, capture),
    dek: whole('dek'),
    published: gold.fields.published,
    dateline: gold.fields.dateline,
    rightsNotice: gold.fields.rightsNotice,
  };
  return (Object.keys(expected) as (keyof typeof expected)[]).map((name) =>
    isDeepStrictEqual(facts[name], expected[name])
      ? undefined
      : `${name}: ${JSON.stringify(facts[name])} instead of ${JSON.stringify(expected[name])}`,
  );
}

/** What a derived headline must be: words with which the first paragraph begins. */
function openingOf(headline: string, gold: Gold, capture: readonly string[]): string {
  const [lede] = gold.lines['body'] ?? [];
  const words = headline.replace(/…$/, '');
  return lede !== undefined && textAt(lede, capture).startsWith(words) ? headline : 'the first words of the text';
}

/** The blocks of the body, word for word and in order; one too many counts as one wrong. */
function judgeBlocks({ facts, body }: Normalised, gold: Gold, capture: readonly string[]): Findings {
  const read = readArticle(facts, body);
  const got = read.ok ? read.article.blocks.map(({ text }) => text) : [];
  const wanted = (gold.lines['body'] ?? []).map((place) => textAt(place, capture));
  return Array.from({ length: Math.max(got.length, wanted.length) }, (_, index) =>
    got[index] === wanted[index]
      ? undefined
      : `block ${index + 1}: “${got[index] ?? ''}” instead of “${wanted[index] ?? ''}”`,
  );
}
