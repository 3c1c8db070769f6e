/**
 * A name of a place without what writers differ in: capitals, accents, points, apostrophes, hyphens and Saint written out.
 * `St. Jean-d’Acre` and `Saint Jean d'Acre` give `st jean dacre`. Empty where no letter is left.
 */
export function placeKey(name: string): string {
  return name
    .normalize('NFKD')
    .replace(/[\p{M}.'’‘ʼʻʿʾ`´]/gu, '')
    .toLowerCase()
    .replace(/[^\p{L}\p{N}]+/gu, ' ')
    .trim()
    .replace(/^(?:saint|sankt) /u, 'st ');
}
