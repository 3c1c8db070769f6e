import type { Comparison } from '../schema/comparison.ts';
import type { Decision } from '../schema/event.ts';
import type { Problem } from '../schema/problem.ts';
import type { Figure } from '../schema/records/figure.ts';
import { sentenceKey } from '../text/sentence-key.ts';
import { corpusOf, type EventInput } from './corpus.ts';
import { figureAt } from './figures/decisions.ts';
import { contradictions } from './measures/contradictions.ts';
import { figures } from './measures/figures.ts';
import { type EventFile, type Misfit, misfitProblems } from './misfits.ts';

/** What would be found if some decisions were not there. */
type Found = Pick<Comparison, 'figures' | 'figureGroups' | 'contradictions'>;

type Apart = Extract<Decision, { decide: 'reject-figures' | 'reject-group' | 'reject-contradiction' }>;

/**
 * Decisions that tell apart what nothing has put together: two figures that are in no common group, a figure in no group, two
 * sentences that are no contradiction. To know it, groups and contradictions are made once without all of these decisions and once
 * without each: one may hide behind another.
 */
export function unmetRejections(input: EventInput, compared: Comparison, file: EventFile): Problem[] {
  const { decisions } = input.event;
  if (!decisions.some(isApart)) return [];
  const without = (left: (decision: Decision) => boolean) => foundWithout(input, compared, left);
  const withoutAll = without(isApart);
  const misfits = decisions.flatMap((decision, at): Misfit[] => {
    if (!isApart(decision) || isMet(decision, withoutAll, input)) return [];
    const rest = without((one) => one === decision);
    return isMet(decision, rest, input) ? [] : [misfitOf(decision, ['decisions', at], withoutAll, input)];
  });
  return misfitProblems(misfits, file);
}

function isApart(decision: Decision): decision is Apart {
  return ['reject-figures', 'reject-group', 'reject-contradiction'].includes(decision.decide);
}

function foundWithout(input: EventInput, compared: Comparison, left: (decision: Decision) => boolean): Found {
  const event = { ...input.event, decisions: input.event.decisions.filter((one) => !left(one)) };
  const corpus = corpusOf({ ...input, event });
  const grouped = { ...compared, ...figures.measure(corpus, compared) };
  return { ...grouped, ...contradictions.measure(corpus, grouped) };
}

function isMet(decision: Apart, found: Found, { slug }: EventInput): boolean {
  if (decision.decide === 'reject-contradiction') {
    const [one, other] = decision.pair.map((address) => `${slug}/${address}`);
    return found.contradictions.some(({ a, b }) => {
      const keys = [sentenceKey(a), sentenceKey(b)];
      return one !== undefined && other !== undefined && keys.includes(one) && keys.includes(other);
    });
  }
  const ids = figuresOf(decision, found, slug).map((figure) => figure?.id);
  return found.figureGroups.some((group) => ids.every((id) => id !== undefined && group.figures.includes(id)));
}

/** The figures that a decision names: one, or one of each sentence. */
function figuresOf(
  decision: Exclude<Apart, { decide: 'reject-contradiction' }>,
  { figures: all }: Found,
  slug: string,
): (Figure | undefined)[] {
  const at = (address: string, words: string) => {
    const [article = '', sentence = ''] = address.split('#');
    return figureAt(all, { article: `${slug}/${article}`, sentence }, words);
  };
  if (decision.decide === 'reject-group') return [at(decision.sentence, decision.words)];
  return decision.pair.map((address, place) => at(address, decision.figures[place] ?? ''));
}

function misfitOf(decision: Apart, path: Misfit['path'], found: Found, { slug }: EventInput): Misfit {
  if (decision.decide === 'reject-contradiction') {
    const listed = found.contradictions.map(
      ({ a, b }) => `“${a.text}” (${addressOf(a, slug)}) and “${b.text}” (${addressOf(b, slug)})`,
    );
    const message = `The two sentences are listed as no contradiction${orOthers('listed are', listed)}`;
    return { path: [...path, 'pair'], message };
  }
  const addresses = decision.decide === 'reject-group' ? [decision.sentence] : decision.pair;
  const grouped = new Set(found.figureGroups.flatMap((group) => group.figures));
  const here = found.figures.filter(({ id, at }) => grouped.has(id) && addresses.includes(addressOf(at, slug)));
  const others = orOthers('in a group are', [...new Set(here.map(({ at }) => `“${at.text}”`))]);
  return decision.decide === 'reject-group'
    ? { path: [...path, 'words'], message: `“${decision.words}” is in no group of figures${others}` }
    : { path: [...path, 'figures'], message: `The two figures are in no common group${others}` };
}

function addressOf(
  { article, sentence }: { readonly article: string; readonly sentence: string },
  slug: string,
): string {
  return `${article.slice(slug.length + 1)}#${sentence}`;
}

function orOthers(lead: string, others: readonly string[]): string {
  return others.length === 0 ? '' : `; ${lead} ${others.join(', ')}`;
}
