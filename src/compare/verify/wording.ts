import type { ActorRecord } from '../../schema/records/actor.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { DiskArticles } from './disk-articles.ts';
import { type Check, checkEach, type Fault, type Finding, repeatedIds, sliceFaults, unless } from './finding.ts';

/** Actors have one record each. */
export const actorsAreListed: Check = ({ actors }) => {
  const names = actors.map(({ name }) => name);
  return [
    ...repeatedIds('actors', actors),
    ...actors.flatMap(({ name }, index): Finding[] =>
      names.indexOf(name) === index
        ? []
        : [{ list: 'actors', index, part: name, message: `The actor “${name}” stands twice` }],
    ),
  ];
};

/** Every mention is written so, holds a word of its actor, and is quoted where it stands in a quotation and only there. */
export const wordingIsWritten: Check = (comparison, articles) => {
  const actors = new Map(comparison.actors.map((actor) => [actor.id, actor]));
  const quoted = Map.groupBy(
    comparison.quotations.flatMap(({ id, slices }) => slices.map((slice) => ({ id, slice }))),
    ({ slice }) => sentenceKey(slice),
  );
  const mentions = Map.groupBy(comparison.wording, ({ at }) => sentenceKey(at));
  const citations = new Map(comparison.citations.map((one) => [one.id, one]));
  return [
    ...repeatedIds('wording', comparison.wording),
    ...checkEach('wording', (mention, _, disk) => [
      ...writtenFaults(mention, disk),
      ...actorFaults(mention, actors.get(mention.actor)),
      ...voiceFaults(mention, quoted.get(sentenceKey(mention.at)) ?? []),
      ...citationFaults(mention, citations),
      ...overlapFaults(mention, mentions.get(sentenceKey(mention.at)) ?? []),
    ])(comparison, articles),
  ];
};

function writtenFaults({ at, term, decided }: WordingMention, disk: DiskArticles): Fault[] {
  const isIts = isTermOf(term, at.text) || (decided !== undefined && isPartOf(term, at.text));
  return [...sliceFaults([at], disk), ...unless(isIts, `“${term}” is not “${at.text}”`, term)];
}

/** The same words in lower case; a plural may have become a singular, which ends otherwise. */
function isTermOf(term: string, text: string): boolean {
  const [words, printed] = [wordsOf(term), wordsOf(text).filter((word) => !ARTICLES.has(word))];
  return (
    words.length === printed.length &&
    words.every((word, at) => {
      const form = printed[at] ?? '';
      return word === form || (word.length <= form.length && form.startsWith(rootOf(word)));
    })
  );
}

/** A term that an editor gives leaves out words of the mention, but has no others. */
function isPartOf(term: string, text: string): boolean {
  const printed = wordsOf(text);
  return wordsOf(term).every((word) => printed.some((form) => form.startsWith(rootOf(word))));
}

const ARTICLES = new Set(['a', 'an', 'the']);

function wordsOf(text: string): string[] {
  return text
    .toLowerCase()
    .replace(/[‐‑]/gu, '-')
    .replace(/[’']/gu, "'")
    .split(/\s+/u)
    .map((word) => word.replace(/[^\p{L}\p{M}\p{N}]+$/u, ''))
    .filter((word) => !ARTICLES.has(word));
}

/** What a singular and its plural have in common: man and men, city and cities. */
function rootOf(word: string): string {
  return word.slice(0, Math.max(1, word.length - 2));
}

function actorFaults({ actor, at, decided }: WordingMention, record: ActorRecord | undefined): Fault[] {
  if (!record) return unless(false, `There is no actor ${actor}`, actor);
  const printed = wordsOf(at.text);
  const nouns = [...record.heads, ...record.compounds].map((text) => wordsOf(text).at(-1) ?? '');
  const holds = nouns.some((noun) => printed.some((word) => word.startsWith(rootOf(noun))));
  return unless(holds || decided !== undefined, `“${at.text}” holds no word of ${record.name}`, actor);
}

function voiceFaults(
  { at, voice, quotation, decided }: WordingMention,
  quoted: readonly { readonly id: string; readonly slice: Slice }[],
): Fault[] {
  const isDecided = decided !== undefined;
  const within = quoted.filter(({ slice }) => slice.start <= at.start && at.end <= slice.end);
  return [
    ...unless(
      isDecided || (voice === 'quoted') === within.length > 0,
      `“${at.text}” is ${voice}, its place says otherwise`,
      voice,
    ),
    ...unless(
      isDecided || (voice === 'quoted') === (quotation !== undefined),
      'Only what is quoted names a quotation',
      at,
    ),
    ...unless(
      quotation === undefined || within.some(({ id }) => id === quotation),
      `It does not stand in the quotation ${quotation}`,
      quotation,
    ),
  ];
}

/** What is attributed stands in the content of one citation, not among the words that name who is cited. */
function citationFaults(
  { at, voice, citation, decided }: WordingMention,
  citations: ReadonlyMap<string, Citation>,
): Fault[] {
  const record = citation === undefined ? undefined : citations.get(citation);
  const inside = (one: Slice) => sentenceKey(one) === sentenceKey(at) && one.start <= at.start && at.end <= one.end;
  const holds = record?.content.some(inside) === true;
  const isTag = voice === 'attributed' && [record?.party, ...(record?.verbs ?? [])].some((one) => one && inside(one));
  return [
    ...unless(
      voice !== 'attributed' || citation !== undefined || decided !== undefined,
      'What is attributed names whom it is cited from',
      at,
    ),
    ...unless(voice !== 'own' || citation === undefined, 'The report’s own words are cited from nobody', citation),
    ...unless(citation === undefined || holds, `It does not stand in what ${citation} cites`, citation),
    ...unless(!isTag, 'It is part of who says it', at),
  ];
}

function overlapFaults(mention: WordingMention, all: readonly WordingMention[]): Fault[] {
  const over = all.find(
    (other) => other.id !== mention.id && other.at.start < mention.at.end && mention.at.start < other.at.end,
  );
  return unless(over === undefined, `“${mention.at.text}” lies over “${over?.at.text}”`, mention.at);
}
