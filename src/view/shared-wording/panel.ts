import type { SharedCopy } from '../../schema/records/shared-copy.ts';
import { copy } from '../copy.ts';
import { languageAttributes } from '../parts/direction.ts';
import { type Fact, oneLine, present } from '../parts/line.ts';
import type { Told } from '../told/told.ts';
import { type Cluster, clustersOf } from './clusters.ts';
import { type Copies, copiesOf } from './copies.ts';
import { type Origin, originsOf } from './origins.ts';

/** Clusters of one kind that are shown at once; the rest is folded. */
const MOST_SHOWN = 10;

/** The panel of shared wording. */
export interface SharedWordingView {
  readonly groups: readonly {
    readonly heading: string;
    readonly shown: readonly Copies[];
    readonly folded: readonly Copies[];
  }[];
  /** By source: the agencies and credits that are printed with its articles. */
  readonly credits: readonly Fact[];
  readonly origins: readonly Origin[];
  readonly reach: string;
}

/** What two articles print alike, in their own text and in quotations, and which counts of sources that touches. */
export function sharedWordingView(told: Told): SharedWordingView {
  const { sharedCopy, statements } = told.comparison;
  const ofKind = (kind: SharedCopy['kind']) => sharedCopy.filter((record) => record.kind === kind);
  const [copies, quotations] = [ofKind('copy'), ofKind('quotation')];
  const clusters = { copy: clustersOf(copies), quotation: clustersOf(quotations) };
  const origins = originsOf(told, [...clusters.copy, ...clusters.quotation]);
  return {
    groups: [
      ...groupOf(copy.sharedWording.kinds.copy, clusters.copy, told),
      ...groupOf(copy.sharedWording.kinds.quotation, clusters.quotation, told),
    ],
    credits: creditsOf(told),
    origins,
    reach: copy.sharedWording.reach({
      records: sharedCopy.length,
      copies: copies.length,
      quotations: quotations.length,
      tied: origins.length,
      statements: statements.length,
    }),
  };
}

function groupOf(heading: string, clusters: readonly Cluster[], told: Told): SharedWordingView['groups'][number][] {
  const all = clusters.map((cluster) => copiesOf(cluster, told));
  return all.length === 0 ? [] : [{ heading, shown: all.slice(0, MOST_SHOWN), folded: all.slice(MOST_SHOWN) }];
}

function creditsOf({ edition, event }: Told): Fact[] {
  const articles = edition.articlesOfEvent(event.slug);
  return present(
    edition.sourcesOfEvent(event.slug).map(({ slug, facts }) => {
      const own = articles.filter((article) => article.facts.source === slug);
      const printed = [...new Set(own.flatMap(({ facts: { agencies, credits } }) => [...agencies, ...credits]))];
      const lang = languageAttributes(own[0]?.facts.language ?? facts.language);
      return { label: facts.name, lines: oneLine(printed.join(' · '), { names: printed, lang }) };
    }),
  );
}
