import type { Single } from '../../schema/records/single.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import { placeHref } from '../statements/marks.ts';
import { printedWords } from '../told/printed-words.ts';

import { byPlace, letterOf, type Own, singlesOf, unitsOf } from './own.ts';

/** A sentence or statement, and below it where else to look. */
export interface Entry {
  readonly words: Line;
  readonly below: Line;
}

/** A list with the words above it. */
export interface EntryList {
  readonly heading: Line;
  readonly entries: readonly Entry[];
}

/** The sentences that only the source has, each with what is most like it elsewhere, and those of which nothing is known. */
export function onlyLists(own: Own): { readonly only: EntryList; readonly undecided: EntryList } {
  const { facts, slug } = own.source;
  const [only, undecided] = (['only', 'unaligned'] as const).map((verdict) => entriesOf(verdict, own)) as [
    Entry[],
    Entry[],
  ];
  const count = copy.only.of(only.length, unitsOf(slug, own.told));
  return {
    only: { heading: [{ text: copy.only.heading(facts.name), names: [facts.name] }, { text: count }], entries: only },
    undecided: { heading: [{ text: copy.only.undecided(undecided.length) }], entries: undecided },
  };
}

function entriesOf(verdict: Single['verdict'], own: Own): Entry[] {
  const { places } = own.told;
  const order = byPlace(own);
  return singlesOf(own.source.slug, verdict, own.told)
    .toSorted((a, b) => order(places.get(sentenceKey(a)), places.get(sentenceKey(b))))
    .map((single) => ({
      words: [...letterOf(single.article, own), markOf(single, own), printedWords(places.get(sentenceKey(single)))],
      below: nearestLine(single, own),
    }));
}

function markOf(single: Single, { told, source }: Own): Words {
  const { part = 'body', number = 0 } = told.places.get(sentenceKey(single))?.sentence ?? {};
  return {
    text: copy.statements.markText(part, number),
    href: placeHref(single, told.places, told.to),
    name: copy.only.place(source.facts.name, part, number),
    isMark: true,
  };
}

/** The sentence elsewhere that is most like it, if anything is. */
function nearestLine({ nearest }: Single, { told, others }: Own): Line {
  const place = nearest && told.places.get(sentenceKey(nearest));
  const source = others.find(({ slug }) => slug === place?.source);
  if (!nearest || !place || !source) return [{ text: copy.only.nothingNear }];
  const { part, number = 0 } = place.sentence;
  const name = shortName(source);
  const text = copy.only.at(name, part, number);
  return [
    { text: copy.only.nearest },
    {
      text,
      names: [name],
      href: placeHref(nearest, told.places, told.to),
      name: copy.only.named(text, copy.only.place(source.facts.name, part, number)),
    },
    printedWords(place),
  ];
}
