import type { Comparison } from '../../schema/comparison.ts';
import type { Act } from '../../schema/event.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Corpus } from '../corpus.ts';
import { pastForms } from './noun-uses.ts';
import { type Readings, type ReadUnit, readUnits } from './read-units.ts';

/** An act is proposed from so many sources on; of all at most so many. */
const LEAST_SOURCES = 2;
const MOST = 8;
/** Words of an object behind its article, at most. */
const WITHIN = 4;

interface Told {
  readonly verb: string;
  readonly object: string;
  readonly source: string;
  readonly statement: string | undefined;
}

/**
 * Verbs with the noun they are done to that several sources tell. Verbs of one statement with the same object are one act.
 * Without a reader of grammar, a past form that stands behind a noun is taken for a verb.
 */
export function suggestActs(corpus: Corpus, found: Comparison): Act[] {
  const readings = readUnits(corpus, found);
  const homes = new Map(
    found.statements.flatMap(({ id, members }) =>
      members.filter(({ role }) => role === 'home').map((member) => [sentenceKey(member), id]),
    ),
  );
  const told = readings.units.flatMap((read) => toldIn(read, homes, readings));
  const groups = [...Map.groupBy(told, ({ object, statement, verb }) => `${object} ${statement ?? verb}`).values()];
  return groups
    .map((all) => ({ all, sources: new Set(all.map(({ source }) => source)).size }))
    .filter(({ sources }) => sources >= LEAST_SOURCES)
    .toSorted((a, b) => b.sources - a.sources || b.all.length - a.all.length)
    .slice(0, MOST)
    .map(({ all, sources }) => actOf(all, sources));
}

function actOf(all: readonly Told[], sources: number): Act {
  const words = [...new Set(all.map(({ verb }) => verb))];
  const object = all[0]?.object ?? '';
  const reason = `Proposed by software from ${all.length} sentences in ${sources} reports; not reviewed`;
  return { name: `${words[0]} the ${object}`, words, on: [object], reason };
}

function toldIn(
  { unit, tokens, standings }: ReadUnit,
  homes: ReadonlyMap<string, string>,
  { corpus, phrases, plurals }: Readings,
): Told[] {
  const past = pastForms({ corpus });
  return tokens.flatMap((token, at) => {
    const isPast = (/[^e]ed$/u.test(token.key) || past.has(token.key)) && !phrases.verbs.has(token.key);
    if (!isPast || phrases.ends.has(token.key) || phrases.determiners.has(tokens[at - 1]?.key ?? '')) return [];
    const object = objectBehind(at, tokens, standings, phrases);
    const noun = tokens[object];
    return noun
      ? [
          {
            verb: token.key,
            object: plurals.singularOf(noun.key),
            source: unit.source,
            statement: homes.get(sentenceKey(unit)),
          },
        ]
      : [];
  });
}

/**
 * The last word of the run behind the article that follows a verb: “raised the final offer” is done to an offer. Behind a
 * preposition (“sent to the moon”) nothing is done to what follows.
 */
function objectBehind(
  at: number,
  tokens: ReadUnit['tokens'],
  standings: ReadUnit['standings'],
  { ends, determiners }: Readings['phrases'],
): number {
  if (!determiners.has(tokens[at + 1]?.key ?? '')) return -1;
  const isOpen = (place: number) => {
    const key = tokens[place]?.key ?? '';
    return standings[place] === 'open' && key.length > 2 && !ends.has(key) && !determiners.has(key);
  };
  const after = Array.from({ length: WITHIN }, (_, step) => at + 2 + step);
  const end = after.findIndex((place) => !isOpen(place));
  return end === 0 ? -1 : (after[(end === -1 ? WITHIN : end) - 1] ?? -1);
}
