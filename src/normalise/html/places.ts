import type { Element, Root } from 'hast';
import { classesOf, reasonOutside, type Wrappers } from './outside.ts';

declare module 'hast' {
  interface TextData {
    /** Index of the text’s `Place`. */
    place?: number;
  }
  interface ElementData {
    place?: number;
  }
}

/** Where a text of a page stood, noted before sanitising takes the elements away. */
export interface Place {
  /** Enclosing elements, innermost first. */
  readonly around: readonly string[];
  /** Why it is no part of the report. */
  readonly reason?: string;
  readonly role?: 'caption' | 'pictureCredit' | 'alt';
  /** The figure it belongs to, from 1. */
  readonly picture?: number;
  /** Index of the link that holds it. */
  readonly link?: number;
}

/** What was noted of a page, to be looked up by the numbers in `data.place` and `Place.link`. */
export interface Places {
  readonly places: readonly Place[];
  /** Addresses of the links as the page writes them. */
  readonly hrefs: readonly string[];
}

/** A step’s rule never asks for more than the nearest elements, and a hostile page nests thousands. */
const AROUND = 20;

/** Notes the place of every text and picture of a page in its `data.place`. `main` is the element that holds the report. */
export function markPlaces(tree: Root, main: Element | undefined, wrappers: Wrappers): Places {
  const marking: Marking = { main, wrappers, places: [], hrefs: [], figures: 0 };
  const outside: Inside = { article: false, main: main === undefined };
  for (const child of tree.children) if (child.type === 'element') markElement(child, { around: [] }, outside, marking);
  return { places: marking.places, hrefs: marking.hrefs };
}

/** The places so far, and what decides about the next. */
interface Marking {
  readonly main: Element | undefined;
  readonly wrappers: Wrappers;
  readonly places: Place[];
  readonly hrefs: string[];
  figures: number;
}

/** Which elements that hold reports are open. */
interface Inside {
  readonly article: boolean;
  readonly main: boolean;
}

function markElement(element: Element, outer: Place, inside: Inside, marking: Marking): void {
  const place = placeIn(element, outer, inside, marking);
  const here: Inside = {
    article: inside.article || element.tagName === 'article' || element.tagName === 'main',
    main: inside.main || element === marking.main,
  };
  // Elements without text of their own, which are most, have no place.
  let noted: number | undefined;
  const note = () => {
    noted ??= marking.places.push(here.main ? place : { ...place, reason: place.reason ?? OUTSIDE }) - 1;
    return noted;
  };
  if (element.tagName === 'img') element.data = { position: {}, ...element.data, place: note() };
  for (const child of element.children) {
    if (child.type === 'text') child.data = { ...child.data, place: note() };
    else if (child.type === 'element') markElement(child, place, here, marking);
  }
}

const OUTSIDE = 'outside the element that holds the report';

/** The place of what stands in an element, as far as the element and those around it tell. */
function placeIn(element: Element, outer: Place, inside: Inside, marking: Marking): Place {
  const isFigure = element.tagName === 'figure';
  if (isFigure) marking.figures += 1;
  const { link: _outerLink, ...unlinked } = outer;
  return {
    ...unlinked,
    ...linkPlace(element, outer, marking.hrefs),
    around: [describe(element), ...outer.around].slice(0, AROUND),
    ...(isFigure ? { picture: marking.figures } : {}),
    ...pictureRole(element, outer),
    ...reasonPlace(outer, reasonOutside(element, inside.article, marking.wrappers)),
  };
}

/** `div.related`, `a.name[rel=author]`: what steps may reason about. */
function describe(element: Element): string {
  const { rel, itemProp } = element.properties;
  const notes = [
    ['rel', rel],
    ['itemprop', itemProp],
  ].flatMap(([name, value]) => (Array.isArray(value) ? [`[${name}=${value.join(' ')}]`] : []));
  return [element.tagName, ...classesOf(element)].join('.') + notes.join('');
}

function linkPlace(element: Element, outer: Place, hrefs: string[]): Pick<Place, 'link'> {
  if (element.tagName !== 'a' || typeof element.properties.href !== 'string') {
    return outer.link === undefined ? {} : { link: outer.link };
  }
  return { link: hrefs.push(element.properties.href) - 1 };
}

function pictureRole(element: Element, outer: Place): Pick<Place, 'role'> {
  const isCaption = element.tagName === 'figcaption' && outer.picture !== undefined;
  if (isCaption) return { role: 'caption' };
  const isCredit = classesOf(element).some((name) => /credit|copyright|photographer/i.test(name));
  return outer.picture !== undefined && isCredit ? { role: 'pictureCredit' } : {};
}

function reasonPlace(outer: Place, own: string | undefined): Pick<Place, 'reason'> {
  const reason = outer.reason ?? own;
  return reason === undefined ? {} : { reason };
}
