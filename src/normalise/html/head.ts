import type { Element, Nodes, Root } from 'hast';
import { SKIP, visit } from 'unist-util-visit';
import { languageTag } from '../../schema/fields.ts';
import type { Leaf, PageFacts } from '../draft.ts';
import { paragraph } from '../leaves.ts';
import { optional } from '../optional.ts';
import type { Piece } from '../pieces.ts';
import { HEAD_KINDS } from './head-names.ts';
import { readJsonLd } from './json-ld.ts';
import { webAddressOf } from './leaves.ts';
import { alignText, attributeRun, collapseSpaces } from './text.ts';

/** What a page says about itself: facts, and values as leaves labelled `markup` in the order of the page. */
interface Head {
  readonly page: PageFacts;
  readonly leaves: readonly Leaf[];
  /** The address that relative links are relative to. */
  readonly base: string | undefined;
}

/**
 * Reads `<title>`, `<meta>`, `<link rel=canonical>`, `<base>`, the first JSON-LD article, the language and the first
 * `<time datetime>`. Of several values of one name the first counts, except that every author does.
 */
export function readHead(tree: Root, capture: string): Head {
  const reading: Reading = { capture, leaves: [], seen: new Set(), facts: {}, addresses: {} };
  visit(tree, 'element', (element) => {
    // A picture may hold a <title> of its own.
    if (element.tagName === 'svg') return SKIP;
    READERS[element.tagName]?.(element, reading);
    return undefined;
  });
  const { leaves, facts, addresses } = reading;
  const url = webAddressOf(addresses.canonical ?? '', undefined);
  const page: PageFacts = { ...facts, ...optional('url', url) };
  return { page, leaves, base: webAddressOf(addresses.base ?? '', url) ?? url };
}

/** What the elements so far have said. */
interface Reading {
  readonly capture: string;
  readonly leaves: Leaf[];
  /** Names of the values that are leaves. */
  readonly seen: Set<string>;
  readonly facts: { siteName?: string; language?: string };
  readonly addresses: { canonical?: string; base?: string };
}

const READERS: Readonly<Record<string, (element: Element, reading: Reading) => void>> = {
  html: readLanguage,
  title: (element, reading) => addValue('title', titlePieces(element, reading.capture), reading),
  meta: readMeta,
  base: ({ properties: { href } }, { addresses }) => {
    if (typeof href === 'string') addresses.base ??= href;
  },
  link: ({ properties: { rel, href } }, { addresses }) => {
    if ([rel].flat().includes('canonical') && typeof href === 'string') addresses.canonical = href;
  },
  script: readScript,
  time: (element, reading) => addAttribute('time[datetime]', element, 'dateTime', reading),
};

function readLanguage({ properties }: Element, { facts }: Reading): void {
  const language = languageOf(properties.lang);
  if (language !== undefined) facts.language = language;
}

function readMeta(element: Element, reading: Reading): void {
  const { name, property, itemProp, content } = element.properties;
  if (typeof content !== 'string') return;
  const key = String([property, name, itemProp].flat().find((value) => value !== undefined)).toLowerCase();
  if (key === 'og:site_name' && content.trim() !== '') reading.facts.siteName ??= content.trim();
  if (key === 'og:url') reading.addresses.canonical ??= content;
  addAttribute(`meta[${key}]`, element, 'content', reading);
}

/** The values of a JSON-LD article, if no script before has told any. */
function readScript(element: Element, reading: Reading): void {
  const [content] = element.children;
  if (!/ld\+json/i.test(String(element.properties.type)) || content?.type !== 'text') return;
  if (reading.leaves.some(({ data }) => data.around[0]?.startsWith('script['))) return;
  const { start = 0, end = 0 } = rangeOf(content);
  for (const { key, pieces } of readJsonLd(reading.capture, start, end)) addValue(`script[${key}]`, pieces, reading);
}

function addAttribute(name: string, element: Element, attribute: string, reading: Reading): void {
  const value = element.properties[attribute];
  if (typeof value === 'string') addValue(name, attributePieces(element, attribute, value, reading.capture), reading);
}

/** A leaf for a value that somebody reads, the first of its name; bylines may be several. */
function addValue(name: string, pieces: readonly Piece[], { capture, leaves, seen }: Reading): void {
  const isNew = !seen.has(name) || HEAD_KINDS[name] === 'byline';
  const own = collapseSpaces(pieces, capture);
  if (HEAD_KINDS[name] === undefined || !isNew || own.length === 0) return;
  seen.add(name);
  leaves.push(paragraph(own, { around: [name, 'head'], label: { role: 'markup' } }));
}

/** `en_us` is `en-US`; what is no language tag is nothing. */
function languageOf(lang: unknown): string | undefined {
  const [language = '', ...rest] = String(lang ?? '')
    .trim()
    .split(/[-_]/);
  const tag = [language.toLowerCase(), ...rest.map((part) => (part.length === 2 ? part.toUpperCase() : part))].join(
    '-',
  );
  return languageTag.safeParse(tag).success ? tag : undefined;
}

function rangeOf({ position }: Nodes): { start?: number; end?: number } {
  const start = position?.start.offset;
  const end = position?.end.offset;
  return start === undefined || end === undefined ? {} : { start, end };
}

function titlePieces(element: Element, capture: string): Piece[] {
  const [content] = element.children;
  const { start, end } = content === undefined ? {} : rangeOf(content);
  if (content?.type !== 'text' || start === undefined || end === undefined) return [];
  return alignText(capture, { start, end, kind: 'literal' }, content.value);
}

function attributePieces(element: Element, name: string, value: string, capture: string): Piece[] {
  const place = element.data?.position?.properties?.[name];
  const start = place?.start.offset;
  const end = place?.end.offset;
  if (start === undefined || end === undefined) return [];
  return alignText(capture, attributeRun(capture, start, end), value);
}
