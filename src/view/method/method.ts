import type { Method } from '../../schema/method.ts';
import type { Site } from '../../schema/site.ts';
import { copy } from '../copy.ts';
import type { Line } from '../parts/line.ts';

/** A section of the method page, in our own words. */
interface MethodSection {
  readonly heading: string;
  readonly paragraphs: readonly string[];
}

/** A list of what the software does, one row each in its own words. */
export interface MethodList {
  readonly heading: string;
  readonly lede: string;
  readonly rows: readonly MethodRow[];
}

/** One row of a list: its name, why it is so, and what was counted of it, a line each. */
interface MethodRow {
  readonly name: string;
  readonly why: string;
  readonly counts?: readonly string[];
}

/** The anchor of a section of the method page, made of its heading. */
export function methodAnchor(heading: string): string {
  return heading.toLowerCase().replaceAll(/[^a-z]+/g, '-');
}

/** Links to the sections of these headings, in their order. */
export function methodContents(headings: readonly string[]): Line {
  return headings.map((heading) => ({ text: heading, href: `#${methodAnchor(heading)}` }));
}

/** The lists that have rows: the steps that make articles, and the measures that make comparisons. */
export function methodLists({ steps, measures }: Pick<Method, 'steps' | 'measures'>): MethodList[] {
  return [
    { ...copy.method.steps, rows: steps },
    { ...copy.method.measures, rows: measures },
  ].filter(({ rows }) => rows.length > 0);
}

/** The numbers that decide, each with its value before its meaning; `undefined` if the content folder does not say. */
export function thresholdList({ thresholds }: Pick<Method, 'thresholds'>): MethodList | undefined {
  if (thresholds.length === 0) return undefined;
  return {
    ...copy.method.thresholds,
    rows: thresholds.map(({ name, value, unit, why }) => ({ name: `${name}: ${measured(value, unit)}`, why })),
  };
}

function measured(value: number, unit: Method['thresholds'][number]['unit']): string {
  return unit === 'words' ? `${value} words` : String(value);
}

/** How the site is made, for readers who want to check it. Of the edition it needs only where errors are reported. */
export function methodSections({ corrections }: Pick<Site, 'corrections'>): readonly MethodSection[] {
  const { sections, reporting } = copy.method;
  const told = corrections === undefined ? [] : [reporting];
  return Object.values(sections).map((section) =>
    section === sections.corrections ? { ...section, paragraphs: [...section.paragraphs, ...told] } : section,
  );
}
