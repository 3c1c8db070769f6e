import type { Thing } from 'schema-dts';

/** Characters that could end a script element or, to an old parser, a line of JSON. */
const UNSAFE = /[<>&\u2028\u2029]/g;

/** Things as JSON-LD that can stand in a page: no text in it can end the element that holds it. */
export function dataBlock(things: readonly Thing[]): string {
  return JSON.stringify({ '@context': 'https://schema.org', '@graph': things }).replace(
    UNSAFE,
    (character) => `\\u${character.charCodeAt(0).toString(16).padStart(4, '0')}`,
  );
}
