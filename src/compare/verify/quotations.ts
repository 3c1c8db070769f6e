import type { Name, Quotation } from '../../schema/comparison.ts';
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
  const { slices, speaker, verb, channel, name, basis, utterance, id } = quotation;
  const about = [speaker, verb, channel].filter((slice) => slice !== undefined);
  const group = utterances.get(utterance ?? '');
  const known = names.get(name ?? '');
  return [
    ...sliceFaults([...slices, ...about], articles),
    ...unless(
      new Set([...slices, ...about].map(({ article }) => article)).size === 1,
      'Its slices are of several articles',
      slices[0],
    ),
    ...markFaults(quotation, articles),
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
    ...unless(
      utterance === undefined || (group?.quotations.includes(id) ?? false),
      `The utterance ${utterance} does not list it`,
      utterance,
    ),
  ];
});

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

/** A block may continue a quotation, and a sentence may begin behind a mark that belongs to the one before. */
function startsAfterMark(
  { block }: { readonly block?: { readonly text: string } | undefined },
  start: number,
): boolean {
  return start === 0 || OPENING.test(block?.text.slice(0, start) ?? '');
}

/** An utterance ties quotations of two sources or more, and they know of it. */
export const utterancesAreShared: Check = (comparison, articles) => [
  ...repeatedIds('utterances', comparison.utterances),
  ...checkEach('utterances', ({ quotations }, all, disk) => {
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
    ];
  })(comparison, articles),
];
