import type { Figure } from '../../schema/records/figure.ts';
import { copy } from '../copy.ts';
import { aloneAnchor } from '../figures/alone.ts';
import { sourceOf } from '../figures/groups.ts';
import { repeatsOf } from '../figures/repeats.ts';
import { comparedSources } from '../told/compared.ts';
import type { Told } from '../told/told.ts';
import type { FoundMark, Meaning } from './found-mark.ts';

/** Figures, each with how many sources count the same and how the numbers compare. */
export function figuresIn(article: string, told: Told): FoundMark[] {
  const repeats = repeatsOf(told);
  return told.comparison.figures
    .filter(({ at }) => at.article === article)
    .map((figure) => ({
      id: figure.id,
      at: figure.at,
      meaning: repeats.has(figure.id) ? undefined : meaningOf(figure, told),
    }));
}

function meaningOf(figure: Figure, told: Told): Meaning {
  const { comparison, event, to } = told;
  const group = comparison.figureGroups.find(({ figures }) => figures.includes(figure.id));
  if (!group) return { text: copy.notes.only, href: to.row(event.slug, aloneAnchor(sourceOf(figure, told))) };
  const members = comparison.figures.filter(({ id }) => group.figures.includes(id));
  const sources = new Set(members.map((member) => sourceOf(member, told))).size;
  return {
    text: copy.marks.figures.shared(copy.notes.told([sources], comparedSources(comparison)), group.verdict),
    href: to.figures(event.slug, group.id),
  };
}
