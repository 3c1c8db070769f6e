import type { Slice } from '../../schema/records/evidence.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { wordsOf } from '../../text/words.ts';
import { type Check, checkEach, repeatedIds, sliceFaults, unless } from './finding.ts';

/** The words on both sides are equal, in order, as many as the record says, and of different sources. */
export const copyIsShared: Check = (comparison, articles) => [
  ...repeatedIds('sharedCopy', comparison.sharedCopy),
  ...checkEach('sharedCopy', (record, _, disk) => {
    const { a, b, words, longest } = record;
    const [left, right] = [a.map(keysOf), b.map(keysOf)];
    const lengths = left.map((keys) => keys.length);
    return [
      ...sliceFaults([...a, ...b], disk),
      ...unless(
        disk.get(a[0]?.article ?? '')?.source !== disk.get(b[0]?.article ?? '')?.source,
        'Both sides are of one source',
        b[0],
      ),
      ...unless(isInOrder(a) && isInOrder(b), 'Its slices are not in the order of one sentence each'),
      ...unless(JSON.stringify(left) === JSON.stringify(right), 'The words of the two sides differ'),
      ...unless(sum(lengths) === words, `The sides share ${sum(lengths)} words, not ${words}`, words),
      ...unless(
        Math.max(...lengths) === longest,
        `The longest run has ${Math.max(...lengths)} words, not ${longest}`,
        longest,
      ),
    ];
  })(comparison, articles),
];

function keysOf({ text }: Slice): string[] {
  return wordsOf(text).map(({ key }) => key);
}

function isInOrder(slices: readonly SharedCopy['a'][number][]): boolean {
  return slices.every((slice, at) => {
    const before = slices[at - 1];
    return (
      !before || (before.sentence === slice.sentence && before.article === slice.article && before.end <= slice.start)
    );
  });
}

function sum(numbers: readonly number[]): number {
  return numbers.reduce((total, number) => total + number, 0);
}
