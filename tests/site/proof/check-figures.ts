import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Figure } from '../../../src/schema/records/figure.ts';
import type { FigureGroup } from '../../../src/schema/records/figure-group.ts';
import { attribute, type Element, elements, named, textOf } from './dom.ts';
import { aloneIn, sourceOfFigure } from './figure-counts.ts';
import type { Page, Site } from './site.ts';
import type { Told } from './told.ts';

/** Figures of the comparison that an event’s page does not show as they are, or draws elsewhere. */
export function checkFigures({ pages, told }: Site): string[] {
  return pages
    .filter(({ kind }) => kind === 'event')
    .flatMap((page) => faultsOn(page, told).map((fault) => `${page.path}: ${fault}`));
}

function faultsOn(page: Page, told: Told): string[] {
  const comparison = told.comparisons.get(page.event ?? '');
  const panel = page.ids.get('figures');
  if (!comparison) return [];
  if (!panel) return ['no panel of figures'];
  return [
    ...comparison.figureGroups.flatMap((group) => rowFaults(group, comparison, page, told)),
    ...aloneFaults(panel, comparison, told),
    ...withClass(panel, 'scale').flatMap((scale) => scaleFaults(scale, comparison, told)),
  ];
}

function rowFaults(group: FigureGroup, comparison: Comparison, page: Page, told: Told): string[] {
  const row = page.ids.get(group.id);
  if (!row) return [`no row ${group.id}`];
  const members = comparison.figures.filter(({ id }) => group.figures.includes(id));
  const isColumns = row.tagName === 'tr';
  const shown = withClass(row, 'value').map(textOf);
  const printed = members.filter((figure) => isFull(figure, told));
  const expected = printed.map(({ at }) => at.text);
  const wrong = isColumns
    ? String(shown.map(lowered).toSorted()) !== String(onceEachSource(printed, told))
    : expected.some((text) => !shown.some((value) => value.toLowerCase() === text.toLowerCase()));
  const said = /→ (same|overlap|less exact|later|different scope|different)/.exec(textOf(row)) ?? [];
  return [
    ...(wrong ? [`${group.id} shows ${quoted(shown)} for ${quoted(expected)}`] : []),
    ...(said[1] === group.verdict ? [] : [`${group.id} says ${said[0]} for ${group.verdict}`]),
  ];
}

/** A source that gives a value again has it once in its cell. */
function onceEachSource(figures: readonly Figure[], told: Told): string[] {
  const bySource = Map.groupBy(figures, (figure) => sourceOfFigure(figure, told));
  return [...bySource.values()].flatMap((own) => [...new Set(own.map(({ at }) => lowered(at.text)))]).toSorted();
}

function lowered(text: string): string {
  return text.toLowerCase();
}

function aloneFaults(panel: Element, comparison: Comparison, told: Told): string[] {
  return withClass(panel, 'alone')
    .flatMap((list) => named(list, 'details'))
    .flatMap((details) => {
      const name = textOf(named(details, 'bdi')[0] ?? details);
      const own = aloneIn(comparison, told).filter(
        (figure) => isFull(figure, told) && told.outlets.get(sourceOfFigure(figure, told) ?? '')?.name === name,
      );
      const shown = named(details, 'b').map(textOf);
      const expected = own.map(({ at }) => at.text);
      return expected.every((text) => shown.includes(text))
        ? []
        : [`of ${name} ${quoted(expected)} alone are set off in its sentences as ${quoted(shown)}`];
    });
}

/** Every point and frame of a picture beside the value that its words have in the comparison. */
function scaleFaults(scale: Element, { figures }: Comparison, told: Told): string[] {
  const [svg] = named(scale, 'svg');
  const [, most = '', items = ''] =
    /from 0 to ([\d,]+)%?: (.+)$/.exec(attribute(svg ?? scale, 'aria-label') ?? '') ?? [];
  const drawn = named(scale, 'circle', 'rect').map((each) => attribute(each, 'cx') ?? attribute(each, 'x'));
  const said = items.split('; ');
  if (drawn.length !== said.length) return [`${said.length} values are drawn as ${drawn.length}`];
  return said.flatMap((item, index) => {
    const places = figures
      .filter((figure) => item.endsWith(figure.number.text) && isNamed(item, figure, told))
      .flatMap(({ value, also }) => [value, ...(also ? [also.value] : [])])
      .map(({ low }) => `${Number(((low / Number(most.replaceAll(',', ''))) * 100).toFixed(2))}%`);
    return places.includes(drawn[index] ?? '') ? [] : [`“${item}” is drawn at ${drawn[index]}`];
  });
}

/** Many sources of one value are counted, not named. */
function isNamed(item: string, figure: Figure, told: Told): boolean {
  const { short, name } = told.outlets.get(sourceOfFigure(figure, told) ?? '') ?? {};
  return /^\d+ sources,/.test(item) || item.includes(short ?? name ?? '');
}

function isFull(figure: Figure, told: Told): boolean {
  return told.outlets.get(sourceOfFigure(figure, told) ?? '')?.rights === 'full';
}

function withClass(root: Element, name: string): Element[] {
  return elements(root, (each) => (attribute(each, 'class') ?? '').split(' ').includes(name));
}

function quoted(texts: readonly string[]): string {
  return texts.map((text) => `“${text}”`).join(', ');
}
