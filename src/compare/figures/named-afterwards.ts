import type { Slice } from '../../schema/records/evidence.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Unit } from '../corpus.ts';
import type { WrittenSource } from './written-source.ts';

/** “That’s according to the harbour police”, “Those numbers are according to …”: what they point to stands in the sentence before. */
const POINTS_BACK =
  /^[“"]?(?:that|this|those|these|all that|both)(?:\s(?:figures?|numbers?|estimates?|findings?|data|totals?|count))?(?:['’]s|\s(?:is|was|are|were|comes?|came))\s(?:all\s|at least\s|also\s)?according to\s/iu;

/** Sentences whose numbers the next sentence gives to somebody → who that is. */
export function namedAfterwards(
  units: readonly Unit[],
  accordingTo: (text: string) => readonly WrittenSource[],
): ReadonlyMap<string, Slice> {
  return new Map(
    units.flatMap((unit, at) => {
      const before = units[at - 1];
      if (!before || before.article !== unit.article || !POINTS_BACK.test(unit.text)) return [];
      const [source] = accordingTo(unit.text);
      if (!source) return [];
      const { start, end } = source.party;
      const { article, sentence, text } = unit;
      return [[sentenceKey(before), { article, sentence, start, end, text: text.slice(start, end) }] as const];
    }),
  );
}
