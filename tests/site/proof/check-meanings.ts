import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Citation } from '../../../src/schema/records/citation.ts';
import type { TimeExpression } from '../../../src/schema/records/time-expression.ts';
import { attribute, closest, type Element, elements, isElement, textOf } from './dom.ts';
import { spaced } from './replay.ts';
import type { Page, Site } from './site.ts';

/** What stands behind marked words of an article and is not what the comparison’s record of these words says. */
export function checkMeanings({ pages, told }: Site): string[] {
  return pages
    .filter(({ kind }) => kind === 'article')
    .flatMap((page) => {
      const comparison = told.comparisons.get(page.event ?? '');
      return elements(page.root, (each) => attribute(each, 'class') === 'g').flatMap((element) => {
        const marked = markedBefore(element);
        const fault =
          comparison && marked ? faultOf(element, marked, page, comparison) : 'stands behind nothing marked';
        return fault === undefined ? [] : [`${page.path}: “${meaningOf(element)}” ${fault}`];
      });
    });
}

function faultOf(element: Element, marked: Element, page: Page, comparison: Comparison): string | undefined {
  const meaning = meaningOf(element);
  const words = spaced(textOf(marked));
  const sentence = closest(marked, (each) => attribute(each, 'class') === 's');
  const isHere = (at: { article: string; sentence: string }) =>
    page.path === `articles/${at.article}/` && sentence !== undefined && attribute(sentence, 'id') === at.sentence;
  const kind = attribute(marked, 'class');
  if (kind === 'dates') {
    const dates = comparison.dates.filter(({ at }) => isHere(at) && spaced(at.text).endsWith(words));
    return dates.some((date) => isMeaning(meaning, date)) ? undefined : `is not what “${words}” means`;
  }
  if (kind === 'names') {
    const forms = comparison.names.filter(({ variants }) => variants.some(({ mentions }) => mentions.some(isHere)));
    const isForm = forms.some(({ variants }) => variants.some(({ text }) => text === meaning));
    return isForm ? undefined : `is no form of “${words}”`;
  }
  if (kind === 'reporting') {
    const own = comparison.citations.filter(({ verbs }) => verbs.some((at) => isHere(at) && spaced(at.text) === words));
    const isHedge = comparison.hedges.some(({ term }) => isHere(term) && spaced(term.text) === words);
    const isMeant = own.some((citation) => partiesOf(citation, comparison).includes(meaning));
    return isMeant || (isHedge && meaning === 'names nobody') ? undefined : `is not whose word “${words}” is`;
  }
  if (kind === 'quotations') return isSpeaker(meaning, element, comparison) ? undefined : `does not say “${words}”`;
  return undefined;
}

const MONTHS = 'January February March April May June July August September October November December'.split(' ');

function isMeaning(meaning: string, { iso, precision, at, against }: TimeExpression): boolean {
  if (iso === undefined) return meaning.startsWith('without a date');
  const isCounted = meaning.endsWith(', counted from the day of publication');
  if (isCounted !== (against?.kind === 'publication')) return false;
  const ends = iso.split('/').map((end) => {
    const [year = '', month, day] = end.slice(0, 10).split('-');
    return [...(day ? [Number(day)] : []), ...(month ? [MONTHS[Number(month) - 1]] : []), year].join(' ');
  });
  const value = `${precision === 'approx' ? 'about ' : ''}${[...new Set(ends)].join(' to ')}`;
  return meaning.startsWith(value) || (value === at.text && meaning.startsWith('as written'));
}

function isSpeaker(meaning: string, element: Element, { quotations, names }: Comparison): boolean {
  const id = attribute(element, 'href')?.split('#')[1];
  const quotation = quotations.find((each) => each.id === id);
  if (!quotation?.speaker) return meaning === (quotation?.kind === 'term' ? 'a term' : 'no speaker named');
  const record = names.find((each) => each.id === quotation.name);
  const forms = [quotation.speaker.text, ...(record?.variants.map(({ text }) => text) ?? [])];
  const inferred = quotation.basis === 'named' ? '' : ', inferred';
  return forms.some((form) => meaning === `said by ${form}${inferred}`);
}

function partiesOf({ who, name }: Citation, { names }: Comparison): string[] {
  const record = names.find(({ id }) => id === name);
  return [...(who ? [who.text] : []), ...(record?.variants.map(({ text }) => text) ?? [])];
}

function meaningOf(element: Element): string {
  return attribute(element, 'aria-label') ?? attribute(element, 'data-g') ?? '';
}

/** What is marked stands right before; a mark may have several meanings in a row. */
function markedBefore(element: Element): Element | undefined {
  const siblings = element.parentNode && isElement(element.parentNode) ? element.parentNode.childNodes : [];
  const before = siblings.filter(isElement).slice(0, siblings.filter(isElement).indexOf(element));
  return before.findLast((each) => attribute(each, 'class') !== 'g');
}
