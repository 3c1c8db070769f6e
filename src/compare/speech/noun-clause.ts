import type { Frame } from '../quotations/frames.ts';
import type { Part } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';

/** Who demands something says what is to be, as with “called for”; what is announced or confirmed the report names. */
const DEMANDS = /^demand/u;

/** Whatever one expresses, “that” behind it tells what it is. */
const EXPRESSES = /^(?:express|voic|convey)/u;

/** What is said of a noun that a verb of speech has for an object: demanded the release; voiced fears that it was late; announced a plan: a dam of stone. */
export function saidOfNoun({ tokens }: Frame, verb: string, [from, to]: Part, words: ReportingWords): Part[] {
  // Their demands for rest: a noun.
  if (DEMANDS.test(verb) && tokens[from]?.key !== 'for') return [[from, to]];
  const that = tokens.findIndex(({ key }, at) => {
    const noun = tokens[at - 1]?.key ?? '';
    return (
      at > from &&
      at < to &&
      key === 'that' &&
      (EXPRESSES.test(verb) || words.stanceNouns.has(noun) || words.claimNouns.has(noun))
    );
  });
  if (that > 0) return [[that, to]];
  // Described her plan: a dam of stone.
  const colon = tokens.findIndex(({ key }, at) => at > from && at < to && key === ':');
  return colon < 0 ? [] : [[colon + 1, to]];
}
