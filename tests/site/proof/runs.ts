import { attribute, type Element, isBlock, isElement, isText, type Node } from './dom.ts';

/**
 * Words that follow each other in one line of a page and are of one kind. Words of a source stand in a `bdi` with `lang`, or
 * in an element with `lang` and `dir`; inside it, any other element with `lang` holds our own words again. A link is a run
 * of its own. Nobody needs to trust that: words of a source must stand in a capture, and all others must be registered.
 */
export interface Run {
  readonly text: string;
  readonly isSource: boolean;
  /** The element in which it begins. */
  readonly element: Element;
}

const SILENT: ReadonlySet<string> = new Set(['script', 'style', 'noscript', 'template', 'svg', 'head']);

const CUTS: ReadonlySet<string> = new Set(['a', 'br', 'label', 'option', 'button']);

/** The words of an element, cut where the line or the kind changes; white space at their ends is left out. */
export function runsIn(root: Element): Run[] {
  const runs: Run[] = [];
  let words = '';
  let kind = false;
  let element = root;
  const end = () => {
    if (words.trim() !== '') runs.push({ text: words.trim(), isSource: kind, element });
    words = '';
  };
  const walk = (node: Node, isSource: boolean, parent: Element): void => {
    if (isText(node)) {
      const isBlank = node.value.trim() === '';
      // White space of ours between two quotations belongs to neither.
      if (isSource !== kind && (!isBlank || kind)) end();
      if (words.trim() === '') element = parent;
      if (!isBlank) kind = isSource;
      words += node.value;
    } else if (isElement(node) && !SILENT.has(node.tagName)) enter(node, isSource);
  };
  const enter = (element: Element, isSource: boolean): void => {
    const isCut = isBlock(element) || CUTS.has(element.tagName) || attribute(element, 'lang') !== undefined;
    if (isCut) end();
    // Styles keep apart what stands side by side in elements of its own.
    if (element.tagName === 'bdi' && /[\p{L}\d]$/u.test(words)) words += ' ';
    for (const child of element.childNodes) walk(child, kindOf(element, isSource), element);
    if (isCut) end();
  };
  enter(root, false);
  end();
  return runs;
}

function kindOf({ tagName, attrs }: Element, isSource: boolean): boolean {
  const has = (name: string) => attrs.some((each) => each.name === name);
  return has('lang') ? tagName === 'bdi' || has('dir') : isSource;
}
