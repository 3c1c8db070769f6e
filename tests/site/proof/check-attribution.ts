import { closest, type Element, isElement, named } from './dom.ts';
import { type Mark, marksIn, sentenceOf } from './marks.ts';
import { spaced } from './replay.ts';
import { type Run, runsIn } from './runs.ts';
import type { Page, Site } from './site.ts';
import type { Told } from './told.ts';

const BLOCKS: ReadonlySet<string> = new Set(['dd', 'li', 'td', 'p']);

/** Words of a source that stand behind the mark of another sentence: in one item, cell, paragraph or entry of a list of versions. */
export function checkAttribution({ pages, told }: Site): string[] {
  return pages
    .filter(({ kind }) => kind !== 'other')
    .flatMap((page) => faultsOn(page, told).map((fault) => `${page.path}: ${fault}`));
}

function faultsOn({ root, order }: Page, told: Told): string[] {
  const [main] = named(root, 'main');
  if (!main) return [];
  const marks = Map.groupBy(marksIn(main), ({ element }) => blockOf(element));
  return runsIn(main).flatMap((run) => {
    const mark = run.isSource ? markBefore(run, marks, order) : undefined;
    const around = mark ? sentencesAround(mark, run, told) : [];
    const words = spaced(run.text);
    if (!mark || around.length === 0 || around.some((text) => text.includes(words) || words.includes(text))) return [];
    return [`“${run.text}” stands behind the mark of “${mark.name}”`];
  });
}

/** The sentence of a mark, and where a version is opened in its context, those before and behind it. */
function sentencesAround(mark: Mark, { element }: Run, told: Told): string[] {
  const all = [...(told.reports.get(mark.article)?.sentences ?? [])];
  const at = all.findIndex(([id]) => id === sentenceOf(mark, told));
  const context = closest(element, ({ tagName }) => tagName === 'details' || tagName === 'dd')?.tagName === 'details';
  const reach = context ? 1 : 0;
  return at < 0 ? [] : all.slice(Math.max(0, at - reach), at + reach + 1).map(([, { text }]) => spaced(text));
}

function blockOf(element: Element): Element | undefined {
  return closest(element, ({ tagName }) => BLOCKS.has(tagName) || tagName === 'dt');
}

/** The last mark before the words in their block; for an entry without one, the first mark of its term. */
function markBefore(
  { element }: Run,
  marks: ReadonlyMap<Element | undefined, readonly Mark[]>,
  order: ReadonlyMap<Element, number>,
): Mark | undefined {
  const block = blockOf(element);
  const at = order.get(element) ?? 0;
  const before = (block && marks.get(block))?.filter((mark) => (order.get(mark.element) ?? 0) < at).at(-1);
  if (before) return before;
  const entry = closest(element, ({ tagName }) => tagName === 'dd');
  const siblings = (entry?.parentNode && isElement(entry.parentNode) ? entry.parentNode.childNodes : []).filter(
    isElement,
  );
  const term = entry && siblings.slice(0, siblings.indexOf(entry)).findLast(({ tagName }) => tagName === 'dt');
  return term && marksIn(term)[0];
}
