import type { Comparison } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { DiskArticles } from './disk-articles.ts';
import { type Check, checkEach, type Fault, type Finding, repeatedIds, sliceFaults, unless } from './finding.ts';

/** Parties, verbs, channels and what is cited are words of one article; chains lead to another citation of it. */
export const citationsAreWritten: Check = (comparison, articles) => {
  const byId = new Map(comparison.citations.map((one) => [one.id, one]));
  return [
    ...repeatedIds('citations', comparison.citations),
    ...checkEach('citations', (citation, { names, quotations }, disk) => {
      const { party, described, who, verbs, channels, content, name, via } = citation;
      const elsewhere = [described, who].filter((slice) => slice !== undefined);
      const slices = [party, ...verbs, ...channels, ...content, ...elsewhere];
      const outer = via === undefined ? undefined : byId.get(via);
      return [
        ...sliceFaults(slices, disk),
        ...slices.flatMap((one) => unless(one.article === party.article, 'It stands in another article', one)),
        ...descriptionFaults(citation),
        ...unless(name === undefined || names.has(name), `There is no name ${name}`, name),
        ...citation.quotations.flatMap((id) => unless(quotations.has(id), `There is no quotation ${id}`, id)),
        ...citation.quotations.flatMap((id) => quotationFaults(id, citation, quotations.get(id))),
        ...unless(via === undefined || outer !== undefined, `There is no citation ${via}`, via),
        ...unless(!isThroughItself(citation, byId), 'It is cited through itself', via),
        ...unless(outer === undefined || outer.party.article === party.article, 'It came through another article', via),
      ];
    })(comparison, articles),
  ];
};

/** Fuller words hold those of the party, or end in them where they stand in another sentence. */
function descriptionFaults({ party, described, named }: Citation): Fault[] {
  if (!described) return [];
  const isHere = described.sentence === party.sentence && described.article === party.article;
  const isAround = described.start <= party.start && party.end <= described.end;
  const isCalledSo = described.text.toLowerCase().endsWith(party.text.toLowerCase());
  return [
    ...unless(isHere ? isAround : isCalledSo, `“${described.text}” does not hold “${party.text}”`, described),
    ...unless(described.text.length > party.text.length, 'They are no fuller words', described),
    ...unless(!named, 'Whoever has a name needs no other words', described),
  ];
}

/** Whether what it came through came, in turn, through it, however long the chain. */
function isThroughItself({ id, via }: Citation, byId: ReadonlyMap<string, Citation>): boolean {
  const passed = new Set<string>();
  for (let at = via; at !== undefined && !passed.has(at); at = byId.get(at)?.via) passed.add(at);
  return passed.has(id);
}

/** A quotation that is cited has a run in what is cited. */
function quotationFaults(
  id: string,
  { content }: Citation,
  quotation: Comparison['quotations'][number] | undefined,
): Fault[] {
  const isInside = quotation?.slices.some((slice) =>
    content.some((part) => part.sentence === slice.sentence && part.start <= slice.start && slice.end <= part.end),
  );
  return unless(isInside !== false, `The quotation ${id} is no part of what is cited`, id);
}

/** Credits are the lists of the front matter, whole and in order. */
export const creditsArePrinted: Check = (comparison, articles) => [
  ...repeatedIds('credits', comparison.credits),
  ...checkEach('credits', ({ article, kind, place, text }, _, disk) => {
    const printed = disk.get(article)?.credits[kind][place];
    return unless(printed === text, `The front matter of ${article} has “${printed}” there`, text);
  })(comparison, articles),
  ...missingCredits(comparison, articles),
];

function missingCredits({ credits }: Comparison, articles: DiskArticles): Finding[] {
  const listed = new Set(credits.map(({ article, kind, place }) => `${article} ${kind} ${place}`));
  const printed = [...articles].flatMap(([article, { credits: lists }]) =>
    Object.entries(lists).flatMap(([kind, texts]) => texts.map((_, place) => `${article} ${kind} ${place}`)),
  );
  return printed
    .filter((key) => !listed.has(key))
    .map((key) => ({ list: 'credits', index: 0, message: `The credit ${key} is not listed` }));
}

/** Hedges are words of a sentence, and what they introduce stands in it beside them. */
export const hedgesAreWritten: Check = (comparison, articles) => [
  ...repeatedIds('hedges', comparison.hedges),
  ...checkEach('hedges', ({ term, introduces }, _, disk) => [
    ...sliceFaults([term, ...(introduces ? [introduces] : [])], disk),
    ...unless(
      !introduces || (introduces.article === term.article && introduces.sentence === term.sentence),
      'What it introduces stands in another sentence',
      introduces,
    ),
    ...unless(!introduces || introduces.start >= term.end, 'What it introduces stands before it', introduces),
  ])(comparison, articles),
];
