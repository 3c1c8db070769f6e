import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import { keyOf } from '../../text/words.ts';
import type { ReportingWords } from '../speech/reporting-words.ts';
import type { Cited } from './join-reports.ts';

/** A citation with what it was read from. */
export interface Read {
  readonly cited: Cited;
  readonly record: Citation;
}

/** A body, and where the article names it first. */
interface NamedBody {
  readonly name: Name;
  readonly at: Slice;
}

/**
 * For whom “the army” stands: the only body whose name in this article ends in that noun; of several the only one that the
 * article cites by its name. Without one nobody can tell, and the record stays as it is.
 */
export function withOnlyBody(
  all: readonly Read[],
  article: string,
  names: readonly Name[],
  words: ReportingWords,
): Read[] {
  const cited = new Set(all.flatMap(({ record }) => record.name ?? []));
  return all.map((read) => {
    const head = headOf(read, words);
    if (head === undefined) return read;
    const bodies = names.flatMap((name) => bodyEndingIn(head, article, name));
    const [body, other] = bodies.length > 1 ? bodies.filter(({ name }) => cited.has(name.id)) : bodies;
    if (!body || other) return read;
    return { ...read, record: { ...read.record, who: body.at, name: body.name.id } };
  });
}

/** The noun of a body that is only called by it, with “the” in front. */
function headOf({ cited: { party }, record }: Read, words: ReportingWords): string | undefined {
  const isBare = party.frame.tokens[party.from]?.key === 'the' && party.to - party.from === 1;
  const isKnown = record.name !== undefined || record.who !== undefined;
  return isBare && !isKnown && words.speakerBodies.has(party.head) ? party.head : undefined;
}

function bodyEndingIn(head: string, article: string, name: Name): NamedBody[] {
  if (name.kind === 'person' || name.kind === 'place') return [];
  const forms = name.variants.filter(({ text }) => text.includes(' ') && keyOf(text.split(' ').at(-1) ?? '') === head);
  const [at] = forms.flatMap(({ mentions }) => mentions).filter((mention) => mention.article === article);
  return at ? [{ name, at }] : [];
}
