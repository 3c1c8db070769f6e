import type { Figure } from '../../schema/records/figure.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { distinct, type Line } from '../parts/line.ts';
import { type Passage, passageOf } from '../parts/passage.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import { giverOf } from './given.ts';
import { bySource, wordsOf } from './groups.ts';
import { repeatsOf } from './repeats.ts';

/** Figures of one source that no other gives. */
export interface AloneFigures {
  /** Its anchor. */
  readonly id: string;
  readonly source: string;
  readonly label: string;
  /** Their words, those that may be printed. */
  readonly values: Line;
  /** The sentences they stand in, the figures set off, and who gives them. */
  readonly sentences: readonly { readonly passage: Passage; readonly givers: Line }[];
}

/** The figures that stand in no group, and repeat none that does. */
export function aloneFigures(told: Told): Figure[] {
  const { figures, figureGroups } = told.comparison;
  const grouped = new Set(figureGroups.flatMap((group) => group.figures));
  const repeats = repeatsOf(told);
  return figures.filter(({ id }) => !grouped.has(id) && !repeats.has(id));
}

/** Where the event’s page has the figures that a source alone gives. */
export function aloneAnchor(source: string): string {
  return `figures-${source}`;
}

/** What one source alone gives, by source. */
export function aloneBySource(told: Told): AloneFigures[] {
  return [...bySource(aloneFigures(told), told)].map(([slug, figures]) => ({
    id: aloneAnchor(slug),
    source: told.edition.source(slug).facts.name,
    label: copy.figures.count(figures.length),
    values: figures
      .filter((figure) => mayBePrinted(figure.at, told.places))
      .map((figure) => wordsOf(figure.at.text, figure, told)),
    sentences: [...Map.groupBy(figures, ({ at }) => sentenceKey(at)).values()].map((own) => sentenceOf(own, told)),
  }));
}

function sentenceOf(figures: readonly Figure[], told: Told): AloneFigures['sentences'][number] {
  const [first] = figures;
  if (!first) throw new RangeError('A sentence without figures.');
  const spans = figures.map(({ at }) => at);
  const givers = figures.flatMap((figure) => giverOf(figure, told));
  return {
    passage: passageOf(first.at, spans, told),
    givers: distinct(givers),
  };
}
