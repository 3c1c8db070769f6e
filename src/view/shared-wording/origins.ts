import type { Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { wordsOf } from '../statements/representative-words.ts';
import { comparedSources } from '../told/compared.ts';
import { printedWords } from '../told/printed-words.ts';
import type { Told } from '../told/told.ts';
import { type Cluster, sidesOf } from './clusters.ts';

/** A statement that may go back to fewer texts than sources. */
export interface Origin {
  readonly words: Words;
  /** In how many sources it was found and how many origins that leaves; leads to its row among the statements. */
  readonly count: Words;
  /** What ties its sources together; each leads to the record. */
  readonly because: readonly Words[];
}

/** Statements whose sources shared copy or one utterance ties together, in the order of the comparison. */
export function originsOf(told: Told, clusters: readonly Cluster[]): Origin[] {
  const sources = comparedSources(told.comparison);
  return told.comparison.statements
    .filter(({ origins, sources: own }) => origins.atMost < own.length)
    .map((statement) => ({
      words: printedWords(wordsOf(statement, told.places)),
      count: {
        text: copy.sharedWording.origin(statement.sources.length, sources, statement.origins.atMost),
        href: told.to.statement(told.event.slug, statement.id),
      },
      because: [...copiedReasons(statement, clusters, told), ...utteranceReasons(statement, told)],
    }));
}

/** More names than these are counted. */
const MOST_NAMES = 4;

/** The clusters of shared words that tie members together. */
function copiedReasons({ origins }: Statement, clusters: readonly Cluster[], told: Told): Words[] {
  const ids = new Set(origins.because);
  return clusters.flatMap(({ own }) => {
    const tying = own.filter(({ id }) => ids.has(id));
    const [first] = tying;
    if (!first) return [];
    const { share, shareQuoted } = copy.sharedWording;
    const words = first.kind === 'copy' ? share : shareQuoted;
    return [{ ...namedReason(tying.flatMap(sidesOf), words, told), href: `#${first.id}` }];
  });
}

function utteranceReasons({ origins, members }: Statement, told: Told): Words[] {
  const keys = new Set(members.map(sentenceKey));
  const { utterances, quotations } = told.comparison;
  return utterances
    .filter(({ id }) => origins.because.includes(id))
    .map((utterance) => {
      const own = quotations.filter(({ id }) => utterance.quotations.includes(id));
      const places = own.flatMap(({ slices }) => slices.map(sentenceKey)).filter((key) => keys.has(key));
      return { ...namedReason(places, copy.sharedWording.utterance, told), href: `#${utterance.id}` };
    });
}

function namedReason(keys: readonly string[], words: (names: readonly string[]) => string, told: Told): Words {
  const slugs = new Set(keys.map((key) => told.places.get(key)?.source));
  const sources = told.sources.filter(({ slug }) => slugs.has(slug)).map(shortName);
  if (sources.length > MOST_NAMES) return { text: words([copy.sources(sources.length)]) };
  return { text: words(sources), names: sources };
}
