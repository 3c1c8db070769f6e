import type { Span } from '../../schema/records/evidence.ts';
import type { Pair } from '../../schema/records/pair.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { wordsOf } from '../../text/words.ts';
import { tierOf } from '../statements/thresholds.ts';
import type { DiskArticles } from './disk-articles.ts';
import {
  type Check,
  checkEach,
  type Fault,
  type Finding,
  refFaults,
  sentenceAt,
  spanFaults,
  unless,
} from './finding.ts';

/** Both sides exist and are of different sources, every word is where the record says, and the tier follows from the score. */
export const pairsHold: Check = (comparison, articles) => [
  ...repeatedPairs(comparison.pairs),
  ...eachPair(comparison, articles),
];

const eachPair = checkEach('pairs', (pair, _, disk) => [
  ...refFaults(pair.a, disk),
  ...refFaults(pair.b, disk),
  ...unless(
    disk.get(pair.a.article)?.source !== disk.get(pair.b.article)?.source,
    'Both sentences are of one source',
    pair.b,
  ),
  ...wordFaults(pair, disk),
  ...termFaults(pair),
  ...denialFaults(pair, disk),
  ...ruleFaults(pair),
]);

function termFaults({ terms }: Pair): Fault[] {
  return terms.flatMap((term) =>
    unless(
      term.via !== 'word' || wordKeys(term.a) === wordKeys(term.b),
      `“${term.a.text}” and “${term.b.text}” are not one word`,
      term,
    ),
  );
}

/** Tier and rule say what the score, the clause and the editor’s decision make of the pair. */
function ruleFaults({ score, tier, rule, clause, decided }: Pair): Fault[] {
  return [
    ...unless(tier === tierOf(score), `The score ${score} makes it ${tierOf(score)}, not ${tier}`, tier),
    ...unless(
      decided !== undefined || rule === (clause ? 'clause' : 'sentence'),
      'Only what a clause tells has clauses',
      rule,
    ),
    ...unless((rule === 'decided') === (decided !== undefined), 'Only what an editor decided has a reason', rule),
  ];
}

/** The flag has its words: of one sentence the word for no in front of what it negates, of the other the same without one. */
function denialFaults({ a, b, negation, denial }: Pair, disk: DiskArticles): Fault[] {
  if (denial === undefined || negation === undefined)
    return unless(denial === negation, 'A negation is told with its words, or not at all', negation ?? denial);
  const [own, other] = (negation === 'a' ? [a, b] : [b, a]).map((ref) => sentenceAt(ref, disk)?.text);
  const { not, of, beside } = denial;
  return [
    ...(own === undefined ? [] : spanFaults([not, of], own)),
    ...(other === undefined ? [] : spanFaults([beside], other)),
    ...unless(not.end < of.start, `“${not.text}” does not stand in front of “${of.text}”`, not),
  ];
}

function wordKeys({ text }: Span): string {
  return wordsOf(text)
    .map(({ key }) => key)
    .join(' ');
}

function wordFaults({ a, b, terms, words, clause }: Pair, disk: DiskArticles): Fault[] {
  const both = [...terms, ...(words?.other ?? []), ...(clause ? [clause] : [])];
  const textOf = (ref: Pair['a']) => sentenceAt(ref, disk)?.text;
  const [left, right] = [textOf(a), textOf(b)];
  if (left === undefined || right === undefined) return [];
  return [
    ...spanFaults([...both.map((one) => one.a), ...(words?.onlyA ?? [])], left),
    ...spanFaults([...both.map((one) => one.b), ...(words?.onlyB ?? [])], right),
  ];
}

function repeatedPairs(pairs: readonly Pair[]): Finding[] {
  const seen = new Set<string>();
  return pairs.flatMap(({ a, b }, index) => {
    const ends = [a, b].map(sentenceKey).sort();
    const isNew = !seen.has(ends.join(' '));
    seen.add(ends.join(' '));
    return unless(isNew, 'These two sentences stand in another record too', b).map(
      (fault): Finding => ({ list: 'pairs', index, ...fault }),
    );
  });
}
