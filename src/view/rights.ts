import type { ArticleFacts, Caption } from '../schema/article.ts';
import type { SentenceRef } from '../schema/records/evidence.ts';
import type { Name } from '../schema/records/name.ts';
import type { Rights, Source } from '../schema/source.ts';
import type { Block, Sentence } from '../text/read-article.ts';
import type { ArticleText } from './edition.ts';

/** A picture’s words that may be printed. */
export interface Picture extends Caption {
  readonly sentences: readonly Sentence[];
}

/** What may be printed of an article’s text. Every output that carries text takes it from here. */
export interface Permitted {
  readonly rights: Rights;
  readonly headline: Sentence | undefined;
  /** First words of the text, where the capture carries no headline; `undefined` where they may not be printed. */
  readonly derivedHeadline: string | undefined;
  readonly dek: { readonly text: string; readonly sentences: readonly Sentence[] } | undefined;
  /** The body: all of it, its first whole sentences, or nothing. */
  readonly blocks: readonly Block[];
  readonly pictures: readonly Picture[];
  readonly links: ArticleFacts['links'];
}

/** The longest excerpt, in words. */
export const EXCERPT_WORDS = 60;

/**
 * What the source’s rights let through. The headline is always printed. `full` adds all the rest; `excerpt` adds the
 * first whole sentences of the body, at most 60 words in all (none, if the first is longer); `link` adds nothing.
 * A derived headline is text of the body, so it is printed only where its sentence is.
 */
export function permit({ entry: { facts }, text }: ArticleText, { rights }: Pick<Source, 'rights'>): Permitted {
  const isFull = rights === 'full';
  const blocks = isFull ? text.blocks : rights === 'excerpt' ? excerpt(text.blocks, facts.language) : [];
  const isDerived = facts.headlineBasis === 'derived';
  return {
    rights,
    headline: text.headline,
    derivedHeadline: isDerived && blocks.length > 0 ? facts.headline : undefined,
    dek: isFull && facts.dek !== undefined ? { text: facts.dek, sentences: text.dek } : undefined,
    blocks,
    pictures: isFull
      ? facts.captions.map((caption, index) => ({ ...caption, sentences: text.captions[index] ?? [] }))
      : [],
    links: isFull ? facts.links : [],
  };
}

/** Whether the text of a capture may be shown in the receipt. */
export function mayShowCapture({ rights }: Pick<Source, 'rights'>): boolean {
  return rights === 'full';
}

/**
 * A record of a comparison as it may be given away where rights hold some text back. It stays as it is if every sentence
 * that it names may be printed; else only ids, places, numbers and names of rules stay, and no word. Of a name, which has
 * words of many articles, those written forms stay that stand in a sentence which may be printed.
 */
export function permitRecord(
  record: unknown,
  mayBePrinted: (ref: SentenceRef) => boolean,
  isHidden: (id: string) => boolean,
): unknown {
  if (isName(record)) return printedForms(record, mayBePrinted);
  const refs = refsIn(record);
  const isPermitted = refs.length > 0 ? refs.every(mayBePrinted) : !stringsIn(record).some(isHidden);
  return isPermitted ? record : withoutWords(record);
}

type NameRecord = Pick<Name, 'name' | 'variants'>;

function isName(record: unknown): record is NameRecord {
  return typeof record === 'object' && record !== null && 'variants' in record;
}

/** Reasons of merges are left out: they may name forms that stand elsewhere. */
function printedForms(record: NameRecord, mayBePrinted: (ref: SentenceRef) => boolean): unknown {
  const printed = record.variants.filter(({ mentions }) => mentions.some(mayBePrinted)).map(({ text }) => text);
  const variants = record.variants.map((variant) => ({
    ...(printed.includes(variant.text) ? { text: variant.text } : {}),
    ...Object(withoutWords(variant)),
    mentions: variant.mentions.map((mention) => (mayBePrinted(mention) ? mention : withoutWords(mention))),
  }));
  const name = printed.includes(record.name) ? { name: record.name } : {};
  return { ...Object(withoutWords(record)), ...name, variants };
}

/** Every sentence that a record names, however deep. */
function refsIn(value: unknown): SentenceRef[] {
  if (typeof value !== 'object' || value === null) return [];
  const own = 'article' in value && 'sentence' in value ? [value as SentenceRef] : [];
  return [...own, ...Object.values(value).flatMap(refsIn)];
}

function stringsIn(value: unknown): string[] {
  if (typeof value === 'string') return [value];
  return typeof value === 'object' && value !== null ? Object.values(value).flatMap(stringsIn) : [];
}

/** Keys whose strings are ids, or words of this site’s own. */
const OWN_STRINGS: ReadonlySet<string> = new Set(
  'id article sentence sources figures records statement kind basis tier role verdict negation rule utterance quotations because a b'.split(
    ' ',
  ),
);

function withoutWords(value: unknown, key = ''): unknown {
  if (typeof value === 'string') return OWN_STRINGS.has(key) || /^n-[0-9a-f]{8}$/.test(value) ? value : undefined;
  if (Array.isArray(value)) return value.flatMap((one) => withoutWords(one, key) ?? []);
  if (typeof value !== 'object' || value === null) return value;
  return Object.fromEntries(
    Object.entries(value).flatMap(([name, one]) => {
      const kept = withoutWords(one, name);
      return kept === undefined ? [] : [[name, kept]];
    }),
  );
}

function excerpt(blocks: readonly Block[], language: string): Block[] {
  const kept: Block[] = [];
  let left = EXCERPT_WORDS;
  for (const block of blocks) {
    const fitting: Sentence[] = [];
    for (const sentence of block.sentences) {
      const words = countWords(sentence.text, language);
      if (words > left) {
        left = 0;
        break;
      }
      left -= words;
      fitting.push(sentence);
    }
    const end = fitting.at(-1)?.end;
    if (end === undefined) break;
    kept.push({ ...block, text: block.text.slice(0, end), sentences: fitting });
    if (left === 0) break;
  }
  return kept;
}

/** Words of a text: as its language divides them, or as white space does, whichever are more. */
function countWords(text: string, language: string): number {
  const segments = [...new Intl.Segmenter(language, { granularity: 'word' }).segment(text)];
  return Math.max(segments.filter(({ isWordLike }) => isWordLike).length, text.split(/\s+/u).length);
}
