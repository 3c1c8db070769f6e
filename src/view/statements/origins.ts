import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import type { Statement } from '../../schema/records/statement.ts';
import { compareText } from '../../text/order.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { distinct, type Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';

import type { Told } from '../told/told.ts';

/** Words that two members have in common, and how many texts can stand behind a statement, each in words of ours. */
interface OriginWords {
  /** “The Argus and Fax share 25 words”, one a record, the longest first. */
  readonly shared: readonly Words[];
  /** “The Argus and Fax quote one utterance”. */
  readonly utterances: readonly Words[];
  /** “at most 1 independent origin”; absent where every source may be one. */
  readonly atMost: Words | undefined;
}

/** What ties the members of a statement together. */
export function originWords({ members, sources, origins }: Statement, told: Told): OriginWords {
  const keys = new Set(members.map(sentenceKey));
  const within = told.comparison.sharedCopy.filter(({ a, b }) =>
    [...a, ...b].every((slice) => keys.has(sentenceKey(slice))),
  );
  return {
    shared: distinct(within.toSorted((x, y) => y.words - x.words).map((record) => sharedWords(record, told))),
    utterances: origins.because.filter((id) => id.startsWith('u-')).map((id) => utteranceWords(id, keys, told)),
    atMost: origins.atMost < sources.length ? { text: copy.versions.origins(origins.atMost) } : undefined,
  };
}

function sharedWords({ a, b, words }: SharedCopy, told: Told): Words {
  const [one = '', other = ''] = [a, b].map(([slice]) => (slice ? shortNameOf(sentenceKey(slice), told) : ''));
  return { text: copy.versions.share(one, other, words), names: [one, other] };
}

function utteranceWords(id: string, members: ReadonlySet<string>, told: Told): Words {
  const { utterances, quotations } = told.comparison;
  const own = new Set(utterances.find((one) => one.id === id)?.quotations);
  const keys = quotations.filter((one) => own.has(one.id)).flatMap(({ slices }) => slices.map(sentenceKey));
  const names = keys.filter((key) => members.has(key)).map((key) => shortNameOf(key, told));
  const unlike = [...new Set(names)].sort(compareText);
  return { text: copy.versions.oneUtterance(unlike), names: unlike };
}

function shortNameOf(key: string, { places, edition }: Told): string {
  const source = places.get(key)?.source;
  return source === undefined ? '' : shortName(edition.source(source));
}
