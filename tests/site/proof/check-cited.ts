import type { Comparison } from '../../../src/schema/comparison.ts';
import { isNamed, partiesIn, type Voice } from './cited-parties.ts';
import { attribute, closest, type Element, elements, named, textOf } from './dom.ts';
import type { Page, Site } from './site.ts';
import type { Told } from './told.ts';

/** Numbers of the panel of who is cited that the comparison does not have, and sentences behind them that are others. */
export function checkCited({ pages, told }: Site): string[] {
  return pages.flatMap((page) => {
    const faults =
      page.kind === 'event' ? faultsOn(page, told) : page.kind === 'source-on-event' ? mostFaults(page, told) : [];
    return faults.map((fault) => `${page.path}: ${fault}`);
  });
}

/** On the page of a source: the parties that are cited most are, and those cited only there are cited nowhere else. */
function mostFaults({ event, root, path }: Page, told: Told): string[] {
  const comparison = told.comparisons.get(event ?? '');
  if (!comparison) return [];
  const voices = [...partiesIn(comparison, told).values()].flat();
  return named(root, 'tr').flatMap((row) => {
    const [head] = named(row, 'th');
    const label = head && textOf(head);
    if (label !== 'Cites most' && label !== 'Cited only here') return [];
    return named(row, 'a').flatMap((link) => {
      const [, party, source] = /#cited-([na]-[0-9a-f]{8})-(.+)$/.exec(attribute(link, 'href') ?? '') ?? [];
      const voice = voices.find((each) => each.party === party && each.source === source);
      if (party === undefined) return [];
      if (!voice) return [`${label}: nobody is ${party} in ${source}`];
      if (label === 'Cites most') return mostFault(voice, voices, textOf(link));
      const isAlone = voices.filter((each) => each.party === party).length === 1 && path.endsWith(`/${source}/`);
      return isAlone ? [] : [`“${textOf(link)}” is not cited in ${source} alone`];
    });
  });
}

function mostFault({ source, sentences }: Voice, voices: readonly Voice[], text: string): string[] {
  const most = Math.max(...voices.filter((each) => each.source === source).map((each) => each.sentences.size));
  const said = Number(/ ×(\d+)$/.exec(text)?.[1] ?? 1);
  return said === sentences.size && said === most ? [] : [`“${text}”: ${sentences.size} of at most ${most}`];
}

function faultsOn(page: Page, told: Told): string[] {
  const comparison = told.comparisons.get(page.event ?? '');
  const panel = page.ids.get('cited');
  if (!comparison) return [];
  if (!panel) return ['no panel of who is cited'];
  const parties = partiesIn(comparison, told);
  const groups = groupsIn(panel);
  const shown = new Set<string>();
  const faults = [...parties].flatMap(([party, voices]) =>
    voices.flatMap((voice) => {
      const group = groups.find((each) => !shown.has(each.id) && each.isOf(voice));
      if (!group) return [`nothing shows ${party} in ${voice.source}`];
      shown.add(group.id);
      return [...group.faults(voice), ...countFaults(group.id, voice, voices.length, page, told)];
    }),
  );
  const others = groups.filter(({ id, isNobody }) => !shown.has(id) && !isNobody).map(({ id }) => `${id} is of nobody`);
  return [...faults, ...others, ...unnamedFaults(panel, parties, comparison, page)];
}

/** Sentences that the page lists together: those of one party in one source. */
function groupsIn(panel: Element) {
  return elements(panel, (each) => /^cited-(?!alone)/.test(attribute(each, 'id') ?? '')).map((element) => {
    const id = attribute(element, 'id') ?? '';
    const said = withClass(element, 'said');
    const listed = said.map((each) => named(each, 'a').map(sentenceOf)[0] ?? '');
    return {
      id,
      isNobody: closest(element, (each) => attribute(each, 'class') === 'fold') !== undefined,
      isOf: ({ party, source, sentences }: Voice) =>
        /^[na]-[0-9a-f]{8}$/.test(party)
          ? id === `cited-${party}-${source}`
          : id.endsWith(`-${source}`) && !/^cited-[na]-/.test(id) && isSame(listed, sentences),
      faults: (voice: Voice) => [
        ...(isSame(listed, voice.sentences)
          ? []
          : [`${id} lists ${listed.join(', ')} for ${[...voice.sentences].join(', ')}`]),
        ...(said.length === voice.sentences.size ? [] : [`${id} lists ${said.length} for ${voice.sentences.size}`]),
      ],
    };
  });
}

/** The number that opens the sentences; of a party that one source alone cites, it stands in a summary. */
function countFaults(id: string, { sentences, quoted }: Voice, sources: number, page: Page, told: Told): string[] {
  const links = elements(page.root, (each) => attribute(each, 'href') === `#${id}`);
  const expected = `${sentences.size}${quoted.size === 0 ? '' : `, ${quoted.size} quoted`}`;
  if (sources === 1) {
    const holder = page.ids.get(id);
    const said = textOf(summaryAround(holder, page) ?? page.root).replaceAll('\u00a0', ' ');
    const count = `${sentences.size}${quoted.size === 0 ? '' : ` (${quoted.size} quoted)`}`;
    return said.includes(` ${count}`) ? [] : [`“${said}” does not say ${count}`];
  }
  if (links.length === 0) return [`no number opens ${id}`];
  return links.flatMap((link) => {
    const name = attribute(link, 'aria-label');
    const said =
      name === undefined
        ? ofName(textOf(link), told)
        : name.replace(/^(\d+) sentences? in .*?(, \d+ quoted)?, of: .*$/, '$1$2');
    const own = name === undefined ? String(sentences.size) : expected;
    return said === own && (name === undefined || textOf(link) === String(sentences.size))
      ? []
      : [`“${textOf(link)}” opens ${id}, which has ${expected}`];
  });
}

/** “Coast Radio ×2” stands for two, a name alone for one. */
function ofName(text: string, { outlets }: Told): string {
  const names = [...outlets.values()].flatMap(({ name, short }) => [name, short]);
  const [, name = '', count = '1'] = /^(.*?)(?: ×(\d+))?$/.exec(text) ?? [];
  return names.includes(name) ? count : text;
}

function summaryAround(element: Element | undefined, { root }: Page): Element | undefined {
  const around = elements(root, ({ tagName }) => tagName === 'details').filter(
    (details) => elements(details, (each) => each === element).length > 0,
  );
  const [inner] = around.slice(-1);
  return inner && named(inner, 'summary')[0];
}

/** Rows that say “no name given” are those of parties that nobody names. */
function unnamedFaults(
  panel: Element,
  parties: ReadonlyMap<string, readonly Voice[]>,
  comparison: Comparison,
  { ids }: Page,
): string[] {
  const said = named(panel, 'th').filter((head) => textOf(head).includes('no name given')).length;
  const several = [...parties].filter(([, voices]) => voices.length > 1);
  const expected = several.filter(([party]) => !isNamed(party, comparison)).length;
  return ids.has('cited') && said === expected ? [] : [`${said} rows without a name, ${expected} in the comparison`];
}

function sentenceOf(link: Element): string {
  return (attribute(link, 'href') ?? '').replace(/^.*\/articles\/([^#]+)\/(?:#|$)/, '$1#');
}

/** Sentences that may not be printed have no address of their own: as many of their article must be there. */
function isSame(listed: readonly string[], sentences: ReadonlySet<string>): boolean {
  const addressed = listed.filter((each) => !each.endsWith('#'));
  const left = [...sentences].filter((sentence) => !addressed.includes(sentence));
  const hidden = listed.filter((each) => each.endsWith('#'));
  return (
    left.length === hidden.length &&
    addressed.every((each) => sentences.has(each)) &&
    left.every((sentence) => hidden.includes(sentence.replace(/#.*$/, '#')))
  );
}

function withClass(root: Element, name: string): Element[] {
  return elements(root, (each) => (attribute(each, 'class') ?? '').split(' ').includes(name));
}
