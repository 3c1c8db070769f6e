import { readFileSync } from 'node:fs';
import { createRequire } from 'node:module';
import type { AxeResults, NodeResult } from 'axe-core';
import type { Page } from 'playwright-core';
import { type EditionPage, type Editions, openEverything, openPage } from './editions.ts';

const AXE = readFileSync(createRequire(import.meta.url).resolve('axe-core/axe.min.js'), 'utf8');

/** Every level of WCAG 2.0, 2.1 and 2.2 that is asked for, and what is good practice beside it. */
const TAGS = ['wcag2a', 'wcag2aa', 'wcag21a', 'wcag21aa', 'wcag22a', 'wcag22aa', 'best-practice'];

/** How a reader may have set the browser. */
export const MODES = {
  light: { colorScheme: 'light', forcedColors: 'none', width: 1280 },
  dark: { colorScheme: 'dark', forcedColors: 'none', width: 1280 },
  'forced colours': { colorScheme: 'light', forcedColors: 'active', width: 1280 },
  '320 pixels': { colorScheme: 'light', forcedColors: 'none', width: 320 },
} as const;
export type Mode = keyof typeof MODES;

/** The ways in which a page is looked at. What a heavy page is made of stands on lighter ones, too. */
export function modesOf({ isHeavy }: Pick<EditionPage, 'isHeavy'>): Mode[] {
  return isHeavy ? ['light'] : (Object.keys(MODES) as Mode[]);
}

export interface Finding {
  readonly mode: Mode;
  /** `page: rule at element`, for reading. */
  readonly text: string;
  readonly rule: string;
  readonly reason: string;
  /** Elements that the reason is about, other than the one where it was found. */
  readonly related: readonly string[];
  /** For what axe could not decide about colours: the contrast of the text with the paper it stands on. */
  readonly contrast: number;
}

export interface AxeReport {
  readonly violations: readonly Finding[];
  readonly undecided: readonly Finding[];
  /** Pages seen, times modes. */
  readonly runs: number;
  /** Rules with one of the tags, other than experimental and deprecated ones, that did not run anywhere. */
  readonly leftOut: readonly string[];
}

/** Axe on every page with everything opened, in every mode, and then what else is to be seen there; the pages are loaded once. */
export async function runAxe(
  { browser, pages }: Pick<Editions, 'browser' | 'pages'>,
  lookFurther: (page: Page, each: EditionPage) => Promise<void>,
): Promise<AxeReport> {
  // The policy would refuse axe, which is not part of the page.
  const context = await browser.newContext({ bypassCSP: true });
  const page = await context.newPage();
  const report = { violations: [] as Finding[], undecided: [] as Finding[], runs: 0 };
  const ran = new Set<string>();
  let wanted: string[] = [];
  for (const each of pages) {
    const { name } = each;
    await open(page, each);
    wanted = await page.evaluate(`axe.getRules(${JSON.stringify(TAGS)}).filter(${isAsked}).map((rule) => rule.ruleId)`);
    for (const mode of modesOf(each)) {
      const results = await runIn(page, mode);
      report.runs += 1;
      for (const { id } of [...results.passes, ...results.inapplicable]) ran.add(id);
      report.violations.push(...findings(name, mode, results.violations));
      report.undecided.push(...findings(name, mode, await withContrast(page, results.incomplete)));
    }
    await lookFurther(page, each);
  }
  await context.close();
  return { ...report, leftOut: wanted.filter((rule) => !ran.has(rule)) };
}

/** Runs in the page. */
const isAsked = `({ tags }) => !tags.includes('experimental') && !tags.includes('deprecated')`;

async function open(page: Page, each: EditionPage): Promise<void> {
  await openPage(page, each);
  if (!each.isHeavy) await openEverything(page);
  await page.evaluate(AXE);
}

async function runIn(page: Page, mode: Mode): Promise<AxeResults> {
  const { width, ...media } = MODES[mode];
  await page.emulateMedia(media);
  await page.setViewportSize({ width, height: 800 });
  return page.evaluate(`axe.run({ runOnly: ${JSON.stringify(TAGS)}, resultTypes: ['violations', 'incomplete'] })`);
}

interface Rule {
  readonly id: string;
  readonly nodes: readonly (NodeResult & { contrast?: number })[];
}

function findings(name: string, mode: Mode, rules: readonly Rule[]): Finding[] {
  return rules.flatMap(({ id, nodes }) =>
    nodes.map(({ html, any, all, none, contrast = 0 }) => ({
      mode,
      text: `${name}: ${id} at ${html}`,
      rule: id,
      reason: [...any, ...all, ...none].map(({ message }) => message).join(' '),
      related: [...any, ...all, ...none].flatMap(({ relatedNodes = [] }) => relatedNodes.map((found) => found.html)),
      contrast,
    })),
  );
}

async function withContrast(page: Page, rules: AxeResults['incomplete']): Promise<Rule[]> {
  const measured: Rule[] = [];
  for (const { id, nodes } of rules) {
    const found = nodes.map(async (node) => ({
      ...node,
      contrast: id === 'color-contrast' ? await page.evaluate(contrastOf, String(node.target[0])) : 0,
    }));
    measured.push({ id, nodes: await Promise.all(found) });
  }
  return measured;
}

/** Runs in the page: by the formula of WCAG, against the nearest background behind the element. */
function contrastOf(selector: string): number {
  const element = document.querySelector(selector);
  const paint = document.createElement('canvas').getContext('2d', { willReadFrequently: true });
  if (!element || !paint) return 0;
  const luminance = (colour: string) => {
    paint.fillStyle = colour;
    paint.fillRect(0, 0, 1, 1);
    const [red = 0, green = 0, blue = 0] = [...paint.getImageData(0, 0, 1, 1).data]
      .map((value) => value / 255)
      .map((value) => (value <= 0.04045 ? value / 12.92 : ((value + 0.055) / 1.055) ** 2.4));
    return 0.2126 * red + 0.7152 * green + 0.0722 * blue;
  };
  let behind: Element | null = element;
  // Forced colours keep what is transparent transparent, in the colour of the paper.
  while (behind && getComputedStyle(behind).backgroundColor.endsWith(', 0)')) behind = behind.parentElement;
  const two = [getComputedStyle(element).color, getComputedStyle(behind ?? document.documentElement).backgroundColor]
    .map(luminance)
    .sort((a, b) => b - a);
  return ((two[0] ?? 0) + 0.05) / ((two[1] ?? 0) + 0.05);
}
