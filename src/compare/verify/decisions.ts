import type { Comparison } from '../../schema/comparison.ts';
import type { DecisionRecord } from '../../schema/records/decision.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { alignedTierOf } from '../statements/thresholds.ts';
import { type Check, checkEach, type Fault, refFaults, unless } from './finding.ts';
import { pairKey } from './lookups.ts';
import { type PinDecision, pinnedFaults } from './pins.ts';

type PairDecision = Extract<DecisionRecord, { decide: 'pin-pair' | 'reject-pair' }>;

/** What an editor decided is so in the other records, and every record that an editor made is told of here. */
export const decisionsHold: Check = (comparison, articles) => {
  const each = checkEach('decisions', (decision, { names, quotations }, disk) => {
    if (decision.decide === 'pin-speaker') {
      const { quotation: id, reason } = decision;
      const isPinned = id === undefined || quotations.get(id)?.decided === reason;
      return [...refFaults(decision, disk), ...unless(isPinned, `${id} does not give this reason`, id)];
    }
    if ('record' in decision) return [...refFaults(decision, disk), ...pinnedFaults(decision, comparison)];
    if (isRejected(decision)) return [...refFaults(decision, disk), ...rejectionFaults(decision, comparison)];
    if ('text' in decision) return [...refFaults(decision, disk), ...dateFaults(decision, comparison)];
    if (decision.decide === 'reject-merge') {
      const [one, other] = decision.forms;
      const isApart = one?.name === undefined || one.name !== other?.name;
      return [
        ...unless(isApart, 'The two are one name', one?.name),
        ...decision.forms.flatMap(({ text, name }) => {
          const isForm = name === undefined || names.get(name)?.variants.some((variant) => variant.text === text);
          return unless(isForm === true, `${name} is not written “${text}”`, name);
        }),
      ];
    }
    if ('figures' in decision) return figureFaults(decision, comparison);
    const refs = [...refFaults(decision.a, disk), ...refFaults(decision.b, disk)];
    if (decision.decide === 'reject-contradiction') return [...refs, ...rejectedFaults(decision, comparison)];
    return refs.length > 0 ? refs : pairFaults(decision, comparison);
  });
  return each(comparison, articles);
};

/** Two pinned figures are one group for this reason, two rejected ones are in no common group. */
function figureFaults(
  { decide, figures, reason }: Extract<DecisionRecord, { decide: 'pin-figures' | 'reject-figures' }>,
  { figures: records, figureGroups }: Comparison,
): Fault[] {
  const ids = figures.flatMap(({ figure }) => (figure === undefined ? [] : [figure]));
  const group = figureGroups.find((one) => ids.every((id) => one.figures.includes(id)));
  const isPinned = group?.pairs.some(({ a, b, decided }) => decided === reason && ids.includes(a) && ids.includes(b));
  const unknown = ids.filter((id) => !records.some((record) => record.id === id));
  return [
    ...unknown.flatMap((id) => unless(false, `There is no figure ${id}`, id)),
    ...unless(
      ids.length < 2 || decide === 'pin-figures' || group === undefined,
      'The two are one group all the same',
      reason,
    ),
    ...unless(
      ids.length < 2 || decide === 'reject-figures' || isPinned === true,
      'No two figures give this reason',
      reason,
    ),
  ];
}

/** The record is of these words and gives this reason; a pinned one has this value. */
function dateFaults(
  { decide, date: id, text, iso, reason }: Extract<DecisionRecord, { decide: 'pin-date' | 'accept-date' }>,
  { dates }: Comparison,
): Fault[] {
  if (id === undefined) return [];
  const date = dates.find((one) => one.id === id);
  return [
    ...unless(date?.at.text === text, `There is no time ${id} of these words`, id),
    ...unless(date?.decided === reason, `${id} does not give this reason`, id),
    ...unless((decide === 'pin-date') === (iso !== undefined), 'Only what is pinned has a value', decide),
    ...unless(decide === 'accept-date' || date?.iso === iso, `The value of ${id} is ${date?.iso}`, iso),
  ];
}

type RejectedWords = Exclude<
  Extract<DecisionRecord, { text: string }>,
  { decide: 'pin-date' | 'accept-date' } | PinDecision
>;

function isRejected(decision: DecisionRecord): decision is RejectedWords {
  return (
    'text' in decision && !('record' in decision) && decision.decide !== 'pin-date' && decision.decide !== 'accept-date'
  );
}

/** No record of the kind has the words any more; a figure that was taken from its group stays a figure. */
function rejectionFaults(decision: RejectedWords, comparison: Comparison): Fault[] {
  const { figures, figureGroups, dates, wording, citations, hedges } = comparison;
  const isHere = (slice: Slice) => sentenceKey(slice) === sentenceKey(decision) && slice.text === decision.text;
  const figure = figures.find(({ at }) => isHere(at));
  const left = {
    'reject-figure': () => figure !== undefined,
    'reject-group': () => figureGroups.some((group) => figure !== undefined && group.figures.includes(figure.id)),
    'reject-date': () => dates.some(({ at }) => isHere(at)),
    'reject-wording': () => wording.some(({ at }) => isHere(at)),
    'reject-citation': () => citations.some(({ party }) => isHere(party)),
    'reject-hedge': () => hedges.some(({ term }) => isHere(term)),
  };
  return [
    ...unless(!left[decision.decide](), `“${decision.text}” is on record all the same`, decision.text),
    ...unless(
      decision.decide !== 'reject-group' || figure !== undefined,
      'There is no figure of these words',
      decision.text,
    ),
  ];
}

function rejectedFaults(
  { a, b }: Extract<DecisionRecord, { decide: 'reject-contradiction' }>,
  { contradictions }: Comparison,
): Fault[] {
  const key = pairKey(a, b);
  const isListed = contradictions.some((one) => pairKey(one.a, one.b) === key);
  return unless(!isListed, 'The two are listed as a contradiction all the same', a);
}

function pairFaults(decision: PairDecision, { pairs, statements }: Comparison): Fault[] {
  const { decide, a, b, score, tier, reason } = decision;
  const key = pairKey(a, b);
  const record = pairs.find((pair) => pairKey(pair.a, pair.b) === key);
  const isTogether = statements.some(({ members }) =>
    [a, b].every((ref) => members.some((one) => sentenceKey(one) === sentenceKey(ref))),
  );
  return [
    ...unless(
      tier === alignedTierOf(score),
      `A likeness of ${score} makes it ${alignedTierOf(score) ?? 'no pair'}`,
      score,
    ),
    ...(decide === 'pin-pair'
      ? [
          ...unless(record?.decided === reason, 'No pair gives this reason', reason),
          ...unless(isTogether, 'The two are in no common statement', a),
        ]
      : unless(record === undefined && !isTogether, 'The two are told together all the same', a)),
  ];
}
