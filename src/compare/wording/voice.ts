import type { Citation } from '../../schema/records/citation.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { reportedIn } from './attributed.ts';

/** Whose voice a run of words is in, with what says so. */
type Voice = Pick<WordingMention, 'voice' | 'quotation' | 'citation'>;

/** Whose voice any run of a sentence stands in: quoted, reported of somebody whom the article cites, or the article’s own. */
export function voicesOf(
  corpus: Corpus,
  names: readonly Name[],
  quotations: readonly Quotation[],
  citations: readonly Citation[],
): (unit: Unit, range: Range) => Voice {
  const quoted = Map.groupBy(
    quotations.flatMap(({ id, slices }) => slices.map((slice) => ({ ...slice, id }))),
    sentenceKey,
  );
  const reported = reportedIn(corpus, names);
  const citedIn = cited(citations);
  return (unit, range) => {
    const key = sentenceKey(unit);
    const within = quoted.get(key)?.filter((slice) => holds(slice, range)) ?? [];
    // Of a quotation in a quotation the inner one says whose words it is.
    const inner = within.toSorted((a, b) => a.end - a.start - (b.end - b.start))[0];
    const citation = citedIn(key, range);
    if (inner) return { voice: 'quoted', quotation: inner.id, ...(citation ? { citation } : {}) };
    const isReported = reported(unit).some((one) => holds(one, range));
    return isReported && citation ? { voice: 'attributed', citation } : { voice: 'own' };
  };
}

/** Id of the citation whose content holds a run: of one that stands in another, the inner one. */
function cited(citations: readonly Citation[]): (key: string, range: Range) => string | undefined {
  const contents = Map.groupBy(
    citations.flatMap(({ id, content }) => content.map((slice) => ({ slice, id }))),
    ({ slice }) => sentenceKey(slice),
  );
  return (key, range) => {
    const around = contents.get(key)?.filter(({ slice }) => holds(slice, range)) ?? [];
    return around.toSorted((a, b) => a.slice.end - a.slice.start - (b.slice.end - b.slice.start))[0]?.id;
  };
}

function holds(whole: Range, part: Range): boolean {
  return whole.start <= part.start && part.end <= whole.end;
}
