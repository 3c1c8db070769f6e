import type { Group } from '../../search/group.ts';
import { highlight } from '../../search/highlight.ts';
import type { Entry } from '../../search/index-format.ts';
import { searchCopy } from '../../view/copy/search.ts';
import type { Hrefs } from '../../view/hrefs.ts';
import { languageAttributes } from '../../view/parts/direction.ts';
import { type Named, pieces } from '../../view/parts/names.ts';

/** What was found, as elements: an event’s heading and the list of its sentences, each a link to its place. */
export function resultElements(groups: readonly Group[], query: string, to: Hrefs): Element[] {
  return groups.flatMap(({ event, entries }) => [
    element('h2', {}, [
      element('a', { href: to.event(event.slug) }, [element('bdi', {}, [event.title])]),
      ' ',
      element('small', {}, [event.when]),
    ]),
    element(
      'ul',
      {},
      entries.map((entry) => hit(entry, query, to)),
    ),
  ]);
}

/** A sentence of ours with each name in an element that keeps its direction to itself. */
export function namedNodes({ text, names }: Named): (Element | string)[] {
  return pieces(text, names).map((piece) => (piece.isName ? element('bdi', {}, [piece.text]) : piece.text));
}

function hit(entry: Entry, query: string, to: Hrefs): Element {
  const { article, id, lang, place, source, text } = entry;
  const where = typeof place === 'number' ? searchCopy.sentence(place) : searchCopy.parts[place];
  const marked = highlight(text, query).map((piece) => (piece.isHit ? element('mark', {}, [piece.text]) : piece.text));
  return element('li', {}, [
    element('a', { class: 'hit', href: to.article(article, id) }, [
      element('span', { class: 'where' }, [element('bdi', {}, [source.name]), `, ${where}`]),
      ' ',
      element('bdi', { ...languageAttributes(lang) }, marked),
    ]),
  ]);
}

function element(
  name: string,
  attributes: Readonly<Record<string, string>>,
  children: readonly (Element | string)[],
): Element {
  const made = document.createElement(name);
  for (const [key, value] of Object.entries(attributes)) made.setAttribute(key, value);
  made.append(...children);
  return made;
}
