import type { Page } from 'playwright-core';

/** Roles of the parts of tables, as an aid to readers hears of them. */
export const PARTS = ['table', 'caption', 'row', 'columnheader', 'rowheader', 'cell'] as const;

/** The same parts in the markup. */
const MARKUP = ['table', 'caption', 'tr', 'th[scope=col]', ':is(th[scope=row], th[scope=rowgroup])', 'td'];

/** Phones, tablets and desks. */
export const WIDTHS = [320, 360, 768, 1280] as const;

/** The tables of a page at one width. Numbers are in the order of `PARTS`. */
export interface TablesSeen {
  readonly width: number;
  readonly inMarkup: readonly number[];
  readonly heard: readonly number[];
  /** Heads that are taken out of the page. */
  readonly gone: number;
}

/** Looks at the tables of an open page in windows of some widths. */
export async function lookAtTables(page: Page, widths: readonly number[] = WIDTHS): Promise<TablesSeen[]> {
  const session = await page.context().newCDPSession(page);
  const seen: TablesSeen[] = [];
  const inMarkup = await page.evaluate(
    (selectors) => selectors.map((selector) => document.querySelectorAll(selector).length),
    MARKUP,
  );
  for (const width of widths) {
    await page.setViewportSize({ width, height: 800 });
    // The tree of all that is heard is large, and a page without a table has none in it.
    const { nodes } = inMarkup[0] === 0 ? { nodes: [] } : await session.send('Accessibility.getFullAXTree');
    const heard = PARTS.map((part) => nodes.filter(({ ignored, role }) => !ignored && role?.value === part).length);
    seen.push({ width, inMarkup, heard, gone: await page.evaluate(goneHeads) });
  }
  await session.detach();
  return seen;
}

/** Runs in the page. */
function goneHeads(): number {
  return [...document.querySelectorAll('thead, thead tr, th')].filter((head) => {
    const { display, visibility } = getComputedStyle(head);
    return display === 'none' || visibility !== 'visible';
  }).length;
}
