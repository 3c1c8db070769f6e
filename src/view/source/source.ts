import { compareText } from '../../text/order.ts';
import { reportLine } from '../article/report-error.ts';
import { copy } from '../copy.ts';
import { type ArticleText, type Edition, eventOf, type SourceEntry } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { compareMoments, printMoment } from '../parts/dates.ts';
import { headlineLine } from '../parts/headlines.ts';
import { type Fact, type Line, oneLine, present, type Words } from '../parts/line.ts';
import type { Cell, Matrix } from '../parts/matrix.ts';
import { permit } from '../rights.ts';

interface SourceView {
  readonly name: string;
  readonly facts: readonly Fact[];
  /** Where to report an error; absent where nobody takes corrections. */
  readonly report: Line | undefined;
  readonly articles: readonly ArticleLines[];
}

/** An article in a list: its headline, and where it belongs. */
interface ArticleLines {
  readonly headline: Line;
  readonly about: Line;
}

/** Everything an outlet’s page prints; its articles stand newest first, those of one day in the order of their ids. */
export function sourceView(
  edition: Edition,
  { slug, facts: source }: SourceEntry,
  texts: readonly ArticleText[],
  to: Hrefs,
): SourceView {
  return {
    name: source.name,
    facts: profileOf(source),
    report: reportLine(edition.site, to, to.source(slug), source.name, copy.report.source),
    articles: texts.toSorted(newestFirst).map((article) => {
      const { id, facts } = article.entry;
      const event = edition.event(eventOf(article.entry));
      return {
        headline: headlineLine(facts.language, permit(article, source), to.article(id)),
        about: [
          { text: event.facts.title, href: to.sourceOnEvent(event.slug, slug) },
          { text: printMoment(facts.published) },
        ],
      };
    }),
  };
}

function newestFirst(a: ArticleText, b: ArticleText): number {
  return compareMoments(b.entry.facts.published, a.entry.facts.published) || compareText(a.entry.id, b.entry.id);
}

function profileOf(source: SourceEntry['facts']): Fact[] {
  const { kind, country, owner, homePage, aliases, rights, rightsBasis } = source;
  const labels = copy.source;
  return present([
    { label: labels.kind, lines: referenced(kind && labels.kinds[kind.value], kind?.reference) },
    { label: labels.country, lines: referenced(country?.value, country?.reference) },
    { label: labels.owner, lines: referenced(owner?.value, owner?.reference) },
    { label: labels.homePage, lines: referenced(homePage?.value, homePage?.reference, homePage?.value) },
    { label: labels.aliases, lines: oneLine(aliases.join(', '), { names: aliases }) },
    {
      label: labels.rights,
      lines: [
        [{ text: labels.rightsOf[rights] }],
        ...oneLine(rightsBasis && `${labels.basis}${rightsBasis}`, { soft: true }),
      ],
    },
  ]);
}

/** A fact, and below it where it was looked up. */
function referenced(value: string | undefined, reference: string | undefined, href?: string): Line[] {
  if (value === undefined || reference === undefined) return [];
  return [
    [{ text: value, ...(href === undefined ? {} : { href }) }],
    [{ text: copy.source.reference, soft: true }, ...linked(reference)],
  ];
}

/** A reference with its web address as a link: “https://example.org (its licence)”. */
function linked(reference: string): Words[] {
  const [, address = '', rest = ''] = /^(https?:\/\/\S+)?(.*)$/.exec(reference) ?? [];
  return [
    ...(address === '' ? [] : [{ text: address, href: address, soft: true }]),
    ...(rest === '' ? [] : [{ text: rest, soft: true }]),
  ];
}

/** All outlets: kind, country and number of articles. */
export function sourcesTable(edition: Edition, to: Hrefs): Matrix {
  const { heads, caption, unknown } = copy.sourcesPage;
  const cell = (text: string | undefined): Cell => ({ lines: text ? oneLine(text) : oneLine(unknown, { soft: true }) });
  return {
    caption,
    corner: heads.source,
    heads: [heads.kind, heads.country, heads.articles].map(cell),
    rows: edition.sources.map(({ slug, facts }) => ({
      head: { lines: oneLine(facts.name, { href: to.source(slug) }) },
      cells: [
        cell(facts.kind && copy.source.kinds[facts.kind.value]),
        cell(facts.country?.value),
        cell(String(edition.articlesOfSource(slug).length)),
      ],
    })),
    rowHeads: 'names',
  };
}
