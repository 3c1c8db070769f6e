import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { Utterance } from '../../schema/records/utterance.ts';
import { wordsOf } from '../../text/words.ts';
import type { DiskArticles } from './disk-articles.ts';
import { type Check, checkEach, type Fault, repeatedIds, sentenceAt, sliceFaults, unless } from './finding.ts';

/** Marks that open a quotation, in any of the styles that newspapers use. */
const OPENING = /["'“”„‟‘’‚‛«»‹›`´]/u;

/** Every quotation is verbatim, stands in quotation marks, and its speaker, verb and channel are words of its article. */
export const quotationsAreVerbatim: Check = (comparison, articles) => [
  ...repeatedIds('quotations', comparison.quotations),
  ...eachQuotation(comparison, articles),
];

const eachQuotation = checkEach('quotations', (quotation, { names, utterances }, articles) => {
  const { slices, speaker, verb, channel, name, utterance, id } = quotation;
  const all = [...slices, ...[speaker, verb, channel].filter((slice) => slice !== undefined)];
  const group = utterances.get(utterance ?? '');
  return [
    ...sliceFaults(all, articles),
    ...unless(new Set(all.map(({ article }) => article)).size === 1, 'Its slices are of several articles', slices[0]),
    ...markFaults(quotation, articles),
    ...speakerFaults(quotation, names.get(name ?? '')),
    ...unless(
      utterance === undefined || (group?.quotations.includes(id) ?? false),
      `The utterance ${utterance} does not list it`,
      utterance,
    ),
  ];
});

/** `known` is the record that the quotation names as its speaker’s. */
function speakerFaults({ slices, speaker, name, basis }: Quotation, known: Name | undefined): Fault[] {
  return [
    ...unless(
      (basis === 'none') === (speaker === undefined),
      'The basis does not fit: it names a speaker or none',
      basis,
    ),
    ...unless(name === undefined || known !== undefined, `There is no name ${name}`, name),
    ...unless(
      known === undefined || isMentioned(known, slices[0]?.article),
      `The article does not mention ${known?.name}`,
      name,
    ),
  ];
}

function isMentioned({ variants }: Name, article: string | undefined): boolean {
  return variants.some(({ mentions }) => mentions.some((mention) => mention.article === article));
}

/** The words begin right behind a mark, at the head of a paragraph, or in a block that is set as a quotation. */
function markFaults({ slices }: Quotation, articles: DiskArticles): Fault[] {
  const [first] = slices;
  const sentence = first && sentenceAt(first, articles);
  if (!first || !sentence || sentence.block?.kind === 'quotation') return [];
  const before = sentence.text.slice(0, first.start).trimEnd();
  const isOpened = before === '' ? startsAfterMark(sentence, sentence.start) : OPENING.test(before.at(-1) ?? '');
  return unless(isOpened, `“${first.text}” does not stand in quotation marks`, first);
}

/**
 * A block may continue a quotation, and a sentence may begin behind a mark that belongs to the one before. Points in front of
 * its first word (“.@name Yes.”, “...and so on”) are no part of it: it stands at the head of the block all the same.
 */
function startsAfterMark(
  { block }: { readonly block?: { readonly text: string } | undefined },
  start: number,
): boolean {
  const before = block?.text.slice(0, start) ?? '';
  return !/[\p{L}\p{N}]/u.test(before) || OPENING.test(before);
}

/** An utterance ties quotations of two sources or more, and they know of it. */
export const utterancesAreShared: Check = (comparison, articles) => [
  ...repeatedIds('utterances', comparison.utterances),
  ...checkEach('utterances', ({ quotations, wordings }, all, disk) => {
    const members = quotations.map((one) => all.quotations.get(one));
    const sources = new Set(members.map((one) => disk.get(one?.slices[0]?.article ?? '')?.source));
    return [
      ...quotations.flatMap((one, at) => unless(members[at] !== undefined, `There is no quotation ${one}`, one)),
      ...unless(new Set(quotations).size === quotations.length, 'A quotation stands in it twice'),
      ...unless(sources.size > 1, 'All its quotations are of one source'),
      // A long quotation that two others cut differently is in two utterances, and names one of them.
      ...members.flatMap((one) =>
        unless(
          one === undefined || one.utterance !== undefined,
          `The quotation ${one?.id} names no utterance`,
          one?.id,
        ),
      ),
      ...unless(
        wordings.every(({ a }) => a === wordings[0]?.a) &&
          isSameSet(quotations, [...wordings.map(({ b }) => b), wordings[0]?.a ?? '']),
        'Its wordings are not those of its quotations',
      ),
      ...wordings.flatMap((wording) => wordingFaults(wording, all.quotations, disk)),
    ];
  })(comparison, articles),
];

function isSameSet(a: readonly string[], b: readonly string[]): boolean {
  return a.toSorted().join(' ') === b.toSorted().join(' ');
}

/** The words on both sides are equal but for capitals, in order, and part of what is quoted; the first has the most words. */
function wordingFaults(
  { a, b, shared = [] }: Utterance['wordings'][number],
  quotations: ReadonlyMap<string, Quotation>,
  disk: DiskArticles,
): Fault[] {
  const [left, right] = [quotations.get(a)?.slices ?? [], quotations.get(b)?.slices ?? []];
  return [
    ...unless(wordCount(left) >= wordCount(right), `The quotation ${a} has fewer words than ${b}`, a),
    ...shared.flatMap((run) => [
      ...sliceFaults([run.a, run.b], disk),
      ...unless(isWithin(run.a, left), `“${run.a.text}” is no part of ${a}`, run.a),
      ...unless(isWithin(run.b, right), `“${run.b.text}” is no part of ${b}`, run.b),
      ...unless(formsOf(run.a) === formsOf(run.b), `“${run.a.text}” and “${run.b.text}” are not the same words`, run),
    ]),
    ...shared.flatMap((run, at) => {
      const before = shared[at - 1];
      const isInOrder = !before || (isBehind(before.a, run.a, left) && isBehind(before.b, run.b, right));
      return unless(isInOrder, 'The runs are not in the order of the quotations', run);
    }),
  ];
}

function wordCount(slices: readonly Slice[]): number {
  return slices.reduce((sum, { text }) => sum + wordsOf(text).length, 0);
}

function formsOf({ text }: Slice): string {
  return wordsOf(text)
    .map((word) => word.text.toLowerCase().replace(/[’ʼ]/gu, "'"))
    .join(' ');
}

function isWithin(part: Slice, slices: readonly Slice[]): boolean {
  const whole = slices[placeIn(slices, part)];
  return whole !== undefined && whole.start <= part.start && part.end <= whole.end;
}

function placeIn(slices: readonly Slice[], { article, sentence }: Slice): number {
  return slices.findIndex((slice) => slice.article === article && slice.sentence === sentence);
}

function isBehind(before: Slice, after: Slice, slices: readonly Slice[]): boolean {
  const [first, second] = [placeIn(slices, before), placeIn(slices, after)];
  return first === second ? before.end <= after.start : first < second;
}
