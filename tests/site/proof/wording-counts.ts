import type { WordingMention } from '../../../src/schema/records/wording-mention.ts';
import { attribute, closest, type Element, named, textOf } from './dom.ts';
import type { Place, Recount } from './recount.ts';
import { columnSource } from './source-counts.ts';

/** All mentions, and how many in each voice. */
export const wordingReach: Recount = ({ comparison }) => {
  const all = comparison?.wording ?? [];
  const inVoice = (voice: WordingMention['voice']) => all.filter((one) => one.voice === voice).length;
  return [[all.length, inVoice('own'), inVoice('attributed'), inVoice('quoted')]];
};

export const allMentions: Recount = ({ comparison }) => [[comparison?.wording.length]];

/** The mentions of the actor whose name stands in the words. */
export const mentionsOfActor: Recount = ({ element, comparison }) => {
  const text = textOf(closest(element, ({ tagName }) => tagName === 'summary') ?? element);
  const actor = comparison?.actors.find(({ name }) => text.endsWith(name));
  return [[comparison?.wording.filter((one) => one.actor === actor?.id).length]];
};

/** The mentions by the term whose lines these are. */
export const mentionsOfTerm: Recount = (place) => {
  const said = closest(place.element, (each) => /^w-/.test(attribute(each, 'id') ?? ''));
  const first = place.comparison?.wording.find(({ id }) => id === (said && attribute(said, 'id')));
  // Mentions that may not be printed stand apart, whatever their terms: they are counted by their lines.
  if (said && first && outletOf(first, place)?.rights !== 'full')
    return [[named(said, 'p').filter((each) => attribute(each, 'class') === 'passage').length]];
  return [[first && alike(first, place).filter(({ term }) => term === first.term).length]];
};

/** The mentions in a cell that may not be printed, by the lines that it leads to. */
export const mentionsHidden: Recount = ({ element, page }) => {
  const link = closest(element, ({ tagName }) => tagName === 'a');
  const said = page.ids.get((link && attribute(link, 'href')?.slice(1)) ?? '');
  return [[said && named(said, 'p').filter((each) => attribute(each, 'class') === 'passage').length]];
};

/** Of the term that the cell links to: its mentions, and all in the same voice of that source. */
export const termOfAll: Recount = (place) => {
  const cell = cellOf(place.element);
  const ids = (cell ? named(cell, 'a') : []).flatMap(
    (link) => /#(w-.+)$/.exec(attribute(link, 'href') ?? '')?.[1] ?? [],
  );
  return ids.flatMap((id) => {
    const first = place.comparison?.wording.find((one) => one.id === id);
    // Of a source held in part only what may be printed is counted by its term.
    if (first && outletOf(first, place)?.rights !== 'full') return [];
    const all = first ? alike(first, place) : [];
    return [[all.filter(({ term }) => term === first?.term).length, all.length]];
  });
};

/** Of a term that is all that its source uses, its mentions. */
export const termAlone: Recount = (place) =>
  termOfAll(place).map(([count, all]) => [count === all ? all : undefined].slice(0, place.said.length));

/** How many terms a source has in its own voice, where it uses each once. */
export const termsOnce: Recount = (place) => {
  const cell = cellOf(place.element);
  const link = cell && named(cell, 'a').map((each) => /#wording-(a-.+)$/.exec(attribute(each, 'href') ?? '')?.[1])[0];
  const source = columnSource(place);
  if (source === undefined) return [];
  const own = (place.comparison?.wording ?? []).filter(
    ({ actor, voice, at }) =>
      actor === link && voice === 'own' && place.told.reports.get(at.article)?.source === source,
  );
  const terms = new Set(own.map(({ term }) => term)).size;
  return [[terms === own.length ? terms : undefined]];
};

function cellOf(element: Element): Element | undefined {
  return closest(element, ({ tagName }) => tagName === 'td' || tagName === 'li');
}

function outletOf({ at }: WordingMention, { told }: Place) {
  return told.outlets.get(told.reports.get(at.article)?.source ?? '');
}

/** Mentions of one actor in one voice of one source. */
function alike({ actor, voice, at }: WordingMention, { comparison, told }: Place): WordingMention[] {
  const source = (article: string) => told.reports.get(article)?.source;
  return (comparison?.wording ?? []).filter(
    (one) => one.actor === actor && one.voice === voice && source(one.at.article) === source(at.article),
  );
}
