/**
 * Runs in a page and tells what cannot be read: text beyond the sides of the screen, cut off by its box, or printed over
 * other text. What is hidden from sight on purpose (`.clipped`, the heads of stacked tables, the skip link) is left out.
 * What scrolls by itself, and takes the focus to do so, is wider than the screen on purpose.
 */
export function layoutFaults(): string[] {
  const faults: string[] = [];
  if (document.documentElement.scrollWidth > innerWidth)
    faults.push(`the page is ${document.documentElement.scrollWidth} wide on a screen of ${innerWidth}`);
  const putAway = new Map<Element, boolean>();
  const isHidden = (element: Element): boolean => !element.checkVisibility() || isPutAway(element);
  const texts = boxesOfText();
  for (const { box, words } of texts) {
    if (box.left < -1 || box.right > innerWidth + 1) faults.push(`beyond the screen: ${words}`);
  }
  for (const element of document.querySelectorAll('body *')) {
    if (isHidden(element) || element.matches('option, select, input, [tabindex="0"]')) continue;
    const { overflowX, overflowY } = getComputedStyle(element);
    const isCut = overflowX !== 'visible' && element.scrollWidth > element.clientWidth + 1;
    const isCutBelow = overflowY !== 'visible' && element.scrollHeight > element.clientHeight + 1;
    if (isCut || isCutBelow) faults.push(`cut off: ${element.outerHTML.slice(0, 80)}`);
  }
  // From the top down, so that each is held against those only that begin above its end.
  const downwards = texts.toSorted((one, other) => one.box.top - other.box.top);
  for (const [index, one] of downwards.entries()) {
    for (let next = index + 1; next < downwards.length; next += 1) {
      const other = downwards[next];
      if (!other || other.box.top >= one.box.bottom) break;
      if (one.owner !== other.owner && overlap(one.box, other.box))
        faults.push(`printed over one another: ${one.words} / ${other.words}`);
    }
  }
  return faults;

  /** Whether it, or what it stands in, is the skip link, no text, or clipped away. Asked of every element, so kept. */
  function isPutAway(element: Element | null): boolean {
    if (element === null) return false;
    const answer =
      putAway.get(element) ??
      (element.matches('.skip, script, style, noscript') ||
        getComputedStyle(element).clipPath !== 'none' ||
        isPutAway(element.parentElement));
    putAway.set(element, answer);
    return answer;
  }

  function ancestors(element: Element): Element[] {
    return element.parentElement ? [element, ...ancestors(element.parentElement)] : [element];
  }

  /** Every line of every text with the block it belongs to, and the marks of sentences, which are drawn by CSS. */
  function boxesOfText(): { box: DOMRect; words: string; owner: Element }[] {
    const found: { box: DOMRect; words: string; owner: Element }[] = [];
    const walker = document.createTreeWalker(document.body, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      const { parentElement: parent } = node;
      const words = node.textContent?.trim().slice(0, 40) ?? '';
      if (!parent || words === '' || isHidden(parent)) continue;
      const range = document.createRange();
      range.selectNodeContents(node);
      const owner = ancestors(parent).find((each) => getComputedStyle(each).display !== 'inline') ?? parent;
      const scroller = parent.closest('[tabindex="0"]')?.getBoundingClientRect();
      for (const box of range.getClientRects())
        if (box.width > 0 && isInside(box, scroller)) found.push({ box, words, owner });
    }
    for (const mark of document.querySelectorAll('.n'))
      if (!isHidden(mark)) found.push({ box: mark.getBoundingClientRect(), words: `mark ${mark.id}`, owner: mark });
    return found;
  }

  /** Whether what scrolls by itself shows it now. */
  function isInside(box: DOMRect, scroller: DOMRect | undefined): boolean {
    if (!scroller) return true;
    const isAcross = box.left >= scroller.left && box.right <= scroller.right;
    return isAcross && box.top >= scroller.top && box.bottom <= scroller.bottom;
  }

  /** Boxes of text are higher than the letters, so they may touch: by a quarter of the lower one. */
  function overlap(one: DOMRect, other: DOMRect): boolean {
    const width = Math.min(one.right, other.right) - Math.max(one.left, other.left);
    const height = Math.min(one.bottom, other.bottom) - Math.max(one.top, other.top);
    return width > 1 && height > Math.min(one.height, other.height) / 4;
  }
}

/** Runs in a page: words of headlines that are broken over two lines without a hyphen, because their column is too narrow. */
export function brokenWords(): string[] {
  const broken: string[] = [];
  for (const heading of document.querySelectorAll('h1, h2, h3, .value, .headlines a')) {
    const walker = document.createTreeWalker(heading, NodeFilter.SHOW_TEXT);
    for (let node = walker.nextNode(); node; node = walker.nextNode()) {
      for (const { 0: word, index } of (node.textContent ?? '').matchAll(/[\p{L}\p{M}]+/gu)) {
        const range = document.createRange();
        range.setStart(node, index);
        range.setEnd(node, index + word.length);
        const lines = new Set(
          [...range.getClientRects()].filter(({ width }) => width > 0).map(({ top }) => Math.round(top)),
        );
        if (lines.size > 1) broken.push(word);
      }
    }
  }
  return broken;
}

/** Runs in a page: what can be pressed and is narrower or lower than 24 pixels on any of its lines; a checkbox is pressed by its label. */
export function smallTargets(): string[] {
  return [...document.querySelectorAll('a[href], button, input, select, summary')]
    .filter((target) => target.checkVisibility())
    .map((target) => target.closest('label') ?? target)
    .filter((target) => {
      const isLow = [...target.getClientRects()].some(({ height }) => height < 23.9);
      return isLow || target.getBoundingClientRect().width < 23.9;
    })
    .map((target) => target.outerHTML.slice(0, 100));
}
