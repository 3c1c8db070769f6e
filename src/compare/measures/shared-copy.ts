import type { Slice } from '../../schema/records/evidence.ts';
import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { compareText } from '../../text/order.ts';
import { toScore } from '../../text/similarity.ts';
import type { Measure, SoFar } from '../compare-event.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { listOf } from '../lexicon-lists.ts';
import { recordId } from '../record-id.ts';
import { candidates } from '../shared-copy/candidates.ts';
import { SHARED_COPY } from '../shared-copy/thresholds.ts';
import { type WordFlags, wordFlags } from '../shared-copy/word-flags.ts';
import { partsOfRun, type Run, runFinder, type WordPair } from '../shared-copy/word-runs.ts';

/** A speaker with a title and a speech verb brings up to five words besides the names; such formulas are everybody’s. */
const LEAST_PLAIN_WORDS = 6;
/** Words with a meaning of their own among these. */
const LEAST_CONTENT_WORDS = 3;

export const sharedCopy: Measure = {
  name: 'shared copy',
  why: 'Finds runs of words that two sources have in common: in quotation marks as one quotation, outside as shared copy.',
  measure: (corpus, soFar) => ({ sharedCopy: findSharedCopy(corpus, soFar) }),
};

function findSharedCopy(corpus: Corpus, soFar: SoFar): SharedCopy[] {
  const flags = wordFlags(corpus, soFar, listOf(corpus.input.lexicon, 'smallWords'));
  // No record has fewer words.
  const runsOf = runFinder(Math.min(SHARED_COPY.run, SHARED_COPY.chain));
  return candidates(corpus.units)
    .flatMap(([left, right]) => {
      const a = corpus.units[left];
      const b = corpus.units[right];
      if (!a || !b) return [];
      const runs = runsOf(a, b);
      return (['copy', 'quotation'] as const).flatMap((kind) => recordOf(kind, { a, b, runs }, flags) ?? []);
    })
    .sort((a, b) => b.words - a.words || compareText(a.id, b.id));
}

interface Shared {
  readonly a: Unit;
  readonly b: Unit;
  readonly runs: readonly Run[];
}

function recordOf(kind: SharedCopy['kind'], { a, b, runs }: Shared, flags: WordFlags): SharedCopy | undefined {
  const isQuoted = ({ a: left, b: right }: WordPair) => flags.isQuoted(a, left) || flags.isQuoted(b, right);
  const parts = runs.flatMap((run) => partsOfRun(run, (pair) => isQuoted(pair) === (kind === 'quotation')));
  const words = parts.reduce((sum, part) => sum + part.length, 0);
  const longest = Math.max(0, ...parts.map((part) => part.length));
  const coverage = words / Math.min(wordsOfKind(a, kind, flags), wordsOfKind(b, kind, flags));
  const plain = kind === 'copy' ? plainWords(a, parts, flags) : parts.flat();
  const isChain = plain.length >= SHARED_COPY.chain && coverage >= SHARED_COPY.coverage;
  const rule = longest >= SHARED_COPY.run ? 'long run' : isChain ? 'long chain' : undefined;
  if (rule === undefined || (kind === 'copy' && isFormula(a, plain, flags))) return undefined;
  return {
    id: idOf(kind, a, b),
    kind,
    a: parts.map((part) => sliceOf(a, part[0]?.a ?? 0, part.at(-1)?.a ?? 0)),
    b: parts.map((part) => sliceOf(b, part[0]?.b ?? 0, part.at(-1)?.b ?? 0)),
    words,
    longest,
    coverage: toScore(coverage),
    rule,
  };
}

function wordsOfKind(unit: Unit, kind: SharedCopy['kind'], { isQuoted }: WordFlags): number {
  return unit.words.filter((_, at) => isQuoted(unit, at) === (kind === 'quotation')).length;
}

/** Names are everybody’s, and two reports of one event have the same in the same order. */
function plainWords(unit: Unit, parts: readonly Run[], { isName }: WordFlags): WordPair[] {
  return parts.flat().filter(({ a }) => !isName(unit, a));
}

/** Names, titles and small words alone prove no common text. */
function isFormula(unit: Unit, plain: readonly WordPair[], { isSmall }: WordFlags): boolean {
  const content = plain.filter(({ a }) => !isSmall(unit, a));
  return plain.length < LEAST_PLAIN_WORDS || content.length < LEAST_CONTENT_WORDS;
}

function sliceOf({ article, sentence, text, words }: Unit, first: number, last: number): Slice {
  const start = words[first]?.start ?? 0;
  const end = words[last]?.end ?? text.length;
  return { article, sentence, start, end, text: text.slice(start, end) };
}

function idOf(kind: string, a: Unit, b: Unit): string {
  return recordId('c', [kind, a.article, a.sentence, b.article, b.sentence].join('\0'));
}
