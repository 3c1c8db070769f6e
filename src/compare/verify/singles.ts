import type { Comparison } from '../../schema/comparison.ts';
import type { Single } from '../../schema/records/single.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { verdictOf } from '../coverage/verdict.ts';
import type { DiskArticles } from './disk-articles.ts';
import { type Check, checkEach, type Finding, refFaults, unless } from './finding.ts';

/** Every sentence that is compared is in a statement or single, never both; what it is most like is of another source. */
export const singlesAreAlone: Check = (comparison, articles) => {
  const told = new Set(comparison.statements.flatMap(({ members }) => members.map(sentenceKey)));
  const each = checkEach('singles', (single, _, disk) => [
    ...refFaults(single, disk),
    ...unless(!told.has(sentenceKey(single)), `${single.sentence} is in a statement`, single.sentence),
    ...(single.nearest ? refFaults(single.nearest, disk) : []),
    ...unless(
      single.nearest === undefined || disk.get(single.nearest.article)?.source !== disk.get(single.article)?.source,
      'What it is most like is of its own source',
      single.nearest,
    ),
    ...unless(
      single.verdict === 'unaligned' || isOnly(single),
      `With a likeness of ${single.nearest?.score} and ${single.held} of it elsewhere it is not told by one source only`,
      single.verdict,
    ),
    ...unless(
      single.verdict === 'only' || single.nearest !== undefined,
      'It does not say what it is most like',
      single.verdict,
    ),
  ]);
  return [...repeated(comparison.singles), ...lost(comparison, told, articles), ...each(comparison, articles)];
};

function isOnly({ nearest, held = 1 }: Single): boolean {
  return nearest === undefined || verdictOf({ score: nearest.score, held }) === 'only';
}

function repeated(singles: Comparison['singles']): Finding[] {
  const seen = new Set<string>();
  return singles.flatMap((single, index) => {
    const isNew = !seen.has(sentenceKey(single));
    seen.add(sentenceKey(single));
    return unless(isNew, `${single.sentence} stands twice`, single.sentence).map(
      (fault): Finding => ({ list: 'singles', index, ...fault }),
    );
  });
}

/** Sentences in neither list, said at the article that they are of. */
function lost({ singles, articles: listed }: Comparison, told: ReadonlySet<string>, disk: DiskArticles): Finding[] {
  const known = new Set([...told, ...singles.map(sentenceKey)]);
  return listed.flatMap(({ article, compared }, index) =>
    [...((compared && disk.get(article)?.sentences.keys()) || [])].flatMap((sentence) =>
      unless(known.has(sentenceKey({ article, sentence })), `${sentence} is neither in a statement nor single`).map(
        (fault): Finding => ({ list: 'articles', index, ...fault }),
      ),
    ),
  );
}
