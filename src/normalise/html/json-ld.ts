import type { Piece } from '../pieces.ts';

/** A value of a page’s JSON-LD with the pieces that print it. */
interface JsonValue {
  readonly key: string;
  readonly pieces: readonly Piece[];
}

/** Deepest nesting that is searched; publishers need three or four levels. */
const DEPTH = 8;

/**
 * Headline, dates and authors of the first article that a JSON-LD script of a page describes, as pieces of the page.
 * Nothing for a script that is not JSON or describes no article.
 */
export function readJsonLd(capture: string, start: number, end: number): JsonValue[] {
  const source = capture.slice(start, end);
  const article = findArticle(parseJson(source), DEPTH);
  if (article === undefined) return [];
  const wanted = [
    ...['headline', 'datePublished', 'dateModified'].map((key) => ({ key, within: key, value: article[key] })),
    ...authorsOf(article.author).map((value) => ({ key: 'author', within: 'name', value })),
  ];
  return wanted.flatMap(({ key, within, value }) => {
    const found =
      typeof value === 'string' ? (literalAt(source, within, value) ?? literalAt(source, key, value)) : undefined;
    const pieces = found === undefined ? [] : piecesOfLiteral(source, found, start);
    return pieces.length === 0 ? [] : [{ key: key.toLowerCase(), pieces }];
  });
}

type Json = { readonly [key: string]: unknown };

function parseJson(source: string): unknown {
  try {
    return JSON.parse(source);
  } catch {
    return undefined;
  }
}

function isObject(value: unknown): value is Json {
  return typeof value === 'object' && value !== null;
}

function findArticle(value: unknown, depth: number): Json | undefined {
  if (!isObject(value) || depth === 0) return undefined;
  if ([value['@type']].flat().some((type) => /(?:Article|BlogPosting|Report)$/.test(String(type)))) return value;
  for (const inner of Object.values(value)) {
    const found = findArticle(inner, depth - 1);
    if (found) return found;
  }
  return undefined;
}

function authorsOf(author: unknown): unknown[] {
  return [author].flat().map((one) => (isObject(one) ? one.name : one));
}

/** Where the quotation marks of a string stand that is `value` and belongs to `key` or to a list of it. */
function literalAt(source: string, key: string, value: string): { from: number; to: number } | undefined {
  const literals = /"(?:[^"\\]|\\.)*"/g;
  let isNext = false;
  for (const { 0: literal, index } of source.matchAll(literals)) {
    const text = parseJson(literal);
    if (isNext && text === value) return { from: index + 1, to: index + literal.length - 1 };
    const isKey = /^\s*:/.test(source.slice(index + literal.length, index + literal.length + 20));
    if (isKey) isNext = text === key;
  }
  return undefined;
}

function piecesOfLiteral(source: string, { from, to }: { from: number; to: number }, offset: number): Piece[] {
  const pieces: Piece[] = [];
  for (const { 0: run, index } of source.slice(from, to).matchAll(/(?:\\u[0-9a-f]{4})+|\\.|[^\\\p{Cc}]+/giu)) {
    const start = offset + from + index;
    const text = run.startsWith('\\')
      ? String(parseJson(`"${run}"`))
          .replace(/\s/g, ' ')
          .replace(/\p{Cc}/gu, '')
      : run;
    if (text === '') continue;
    pieces.push({
      start,
      end: start + run.length,
      ...(text === run ? {} : { text: text.replace(/\p{Cs}/gu, '\uFFFD') }),
    });
  }
  return pieces;
}
