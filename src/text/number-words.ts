/** English number words and their values. A closed class of the language, unlike the word lists of `content/lexicon/`. */
export const NUMBER_WORDS: ReadonlyMap<string, number> = new Map([
  ...words(
    0,
    1,
    'zero one two three four five six seven eight nine ten eleven twelve thirteen fourteen fifteen sixteen',
  ),
  ...words(17, 1, 'seventeen eighteen nineteen twenty'),
  ...words(30, 10, 'thirty forty fifty sixty seventy eighty ninety'),
]);

/** What multiplies the number before it. */
export const SCALE_WORDS: ReadonlyMap<string, number> = new Map([
  ['dozen', 12],
  ['hundred', 1e2],
  ['thousand', 1e3],
  ['million', 1e6],
  ['billion', 1e9],
  ['trillion', 1e12],
]);

/** English months in full and short, in lower case and without a point; January is 1. */
export const MONTHS: ReadonlyMap<string, number> = new Map([
  ...words(1, 1, 'january february march april may june july august september october november december'),
  ...words(1, 1, 'jan feb mar apr may jun jul aug sep oct nov dec'),
  ['sept', 9],
]);

/** Sunday is 0. */
export const WEEKDAYS: ReadonlyMap<string, number> = new Map(
  words(0, 1, 'sunday monday tuesday wednesday thursday friday saturday'),
);

function words(first: number, step: number, list: string): [string, number][] {
  return list.split(' ').map((word, place) => [word, first + place * step]);
}
