import type { Basis } from '../../schema/fields.ts';
import { articleCitations } from '../citations/files.ts';
import { copy } from '../copy.ts';
import { type ArticleEntry, type ArticleText, type CaptureText, type Edition, eventOf } from '../edition.ts';
import type { Hrefs } from '../hrefs.ts';
import { marksOf } from '../marks/mark-kinds.ts';
import { type MarkSwitch, markSwitches } from '../marks/mark-switches.ts';
import { type Note, notesOf } from '../notes/notes.ts';
import { printMoment } from '../parts/dates.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import { type Fact, type Line, oneLine, present } from '../parts/line.ts';
import { type Permitted, permit } from '../rights.ts';
import { sideBySideLine } from '../side-by-side/link.ts';
import { comparedSources } from '../told/compared.ts';
import type { Told } from '../told/told.ts';
import { titleOf } from './article-title.ts';
import { correctedLines } from './corrected.ts';
import { type Flow, flowOf, runsIn } from './flow.ts';
import { type ReceiptView, receiptView } from './receipt.ts';
import { reportLine } from './report-error.ts';
import { type Beside, NOTHING_BESIDE, type Run, runsOf } from './runs.ts';

/** A link to another page of the same kind. */
export interface Neighbour {
  readonly name: string;
  readonly href: string;
}

interface ArticleView {
  /** For the browser’s tab and search engines. */
  readonly title: string;
  readonly kicker: Line;
  readonly language: LanguageAttributes;
  /** The headline with its anchor; without one, what is said in its place. */
  readonly headline: { readonly text: string; readonly id: string | undefined; readonly isPrinted: boolean };
  /** What stands beside the headline. */
  readonly note: Note | undefined;
  /** First words of the text, where the capture carries no headline. */
  readonly derived: string | undefined;
  readonly meta: Line;
  /** What a reader may have marked in the text. */
  readonly switches: readonly MarkSwitch[];
  /** What the notes mean, or why there are none; absent where there is nothing to compare. */
  readonly legend: string | undefined;
  readonly dek: readonly Run[];
  readonly flow: readonly Flow[];
  /** What the editor corrected in the text above, a line each. */
  readonly corrected: readonly Line[];
  /** Why the text ends early or is not there. */
  readonly limit: string | undefined;
  readonly facts: readonly Fact[];
  readonly receipt: ReceiptView;
  /** Where to report an error; absent where nobody takes corrections. */
  readonly report: Line | undefined;
  readonly cite: Line;
  /** The citation as files. */
  readonly citations: Line;
  readonly previous: Neighbour | undefined;
  readonly next: Neighbour | undefined;
}

/** Everything an article’s page prints; `told` is what its event’s articles have in common, where there is anything to compare. */
export function articleView(
  edition: Edition,
  article: ArticleText,
  captured: CaptureText,
  told: Told | undefined,
  to: Hrefs,
): ArticleView {
  const { entry } = article;
  const source = edition.source(entry.facts.source).facts;
  const text = permit(article, source);
  const title = titleOf(edition, article);
  return {
    title,
    language: languageAttributes(entry.facts.language),
    headline: headlineOf(text),
    derived: text.derivedHeadline,
    meta: metaOf(edition, entry, to),
    legend: legendOf(entry.id, told),
    ...textOf(text, besideOf(entry.id, told)),
    corrected: correctedLines(article, captured, text),
    limit: limitOf(text),
    facts: factsOf(entry, text),
    receipt: receiptView(captured, source),
    report: reportLine(edition.site, to, to.article(entry.id), title, copy.report.article),
    cite: citeOf(edition, entry, text),
    citations: articleCitations(edition.site, to, entry.id),
    ...wayTo(edition, entry, to),
  };
}

/** The text, with what stands beside its sentences and what can be marked in them. */
function textOf(text: Permitted, beside: Beside): Pick<ArticleView, 'note' | 'switches' | 'dek' | 'flow'> {
  const dek = text.dek === undefined ? [] : runsOf(text.dek.text, text.dek.sentences, beside);
  const flow = flowOf(text, beside);
  return {
    note: text.headline && beside.notes.get(text.headline.id),
    switches: markSwitches([...dek, ...flow.flatMap(runsIn)]),
    dek,
    flow,
  };
}

/** Where it stands among the articles of its event, and the ones before and behind it. */
function wayTo(edition: Edition, entry: ArticleEntry, to: Hrefs): Pick<ArticleView, 'kicker' | 'previous' | 'next'> {
  const event = edition.event(eventOf(entry));
  const siblings = edition.articlesOfEvent(event.slug);
  const index = siblings.indexOf(entry);
  return {
    kicker: [
      { text: event.facts.title, href: to.event(event.slug) },
      { text: copy.article.place(index + 1, siblings.length) },
      ...sideBySideLine(edition, event, to),
    ],
    previous: neighbourOf(siblings[index - 1], edition, to),
    next: neighbourOf(siblings[index + 1], edition, to),
  };
}

function besideOf(id: string, told: Told | undefined): Beside {
  return told ? { notes: notesOf(id, told), marks: marksOf(id, told) } : NOTHING_BESIDE;
}

function legendOf(id: string, told: Told | undefined): string | undefined {
  if (!told) return undefined;
  const own = told.comparison.articles.find(({ article }) => article === id);
  if (!own?.compared) return copy.notes.notCompared(own?.reason);
  return copy.notes.legend(comparedSources(told.comparison));
}

function headlineOf({ headline }: Permitted): ArticleView['headline'] {
  return { text: headline?.text ?? copy.article.noHeadline, id: headline?.id, isPrinted: headline !== undefined };
}

function limitOf({ rights }: Permitted): string | undefined {
  return { full: undefined, excerpt: copy.article.excerpt, link: copy.article.linkOnly }[rights];
}

/** Source, date, original, author: the line below the headline. */
function metaOf(edition: Edition, { id, facts }: ArticleEntry, to: Hrefs): Line {
  const { name } = edition.source(facts.source).facts;
  // An outlet that signs its own report is named already.
  const authors = facts.bylines.filter((byline) => byline !== name);
  return [
    { text: name, href: to.sourceOnEvent(eventOf({ id }), facts.source) },
    { text: printMoment(facts.published) },
    ...(facts.url === undefined ? [] : [{ text: copy.article.original, href: facts.url }]),
    ...(authors.length === 0 ? [] : [{ text: copy.by(authors), names: authors }]),
  ];
}

/** What is known of the article besides its text. */
function factsOf({ facts }: ArticleEntry, { links }: Permitted): Fact[] {
  const lang = languageAttributes(facts.language);
  const lines = (texts: readonly string[]) => texts.flatMap((text) => oneLine(text, { lang }));
  return present([
    { label: copy.article.published, lines: publishedLines(facts) },
    { label: copy.article.modified, lines: oneLine(facts.modified && printMoment(facts.modified)) },
    {
      label: copy.article.headline,
      lines: facts.headlineBasis === 'editor' ? oneLine(copy.article.editorsHeadline) : [],
    },
    { label: copy.article.dateline, lines: lines(facts.dateline === undefined ? [] : [facts.dateline]) },
    { label: copy.article.agencies, lines: lines(facts.agencies) },
    { label: copy.article.credits, lines: lines(facts.credits) },
    { label: copy.article.links, lines: links.map(({ text, url }) => [{ text, href: url, lang }]) },
    { label: copy.article.rightsNotice, lines: oneLine(facts.rightsNotice, { lang }) },
    {
      label: copy.article.capture,
      lines: [[{ text: facts.capture.path }], [{ text: `SHA-256 ${facts.capture.sha256}`, soft: true }]],
    },
  ]);
}

/** The date, and where it comes from. */
export function publishedLines(facts: {
  readonly published: string;
  readonly publishedBasis: Basis;
  readonly publishedReason?: string | undefined;
}): Line[] {
  const basis = copy.reasoned(copy.basis[facts.publishedBasis], facts.publishedReason);
  return [...oneLine(printMoment(facts.published)), ...oneLine(basis, { soft: true })];
}

/** The article as a footnote would name it. */
function citeOf(edition: Edition, { id, facts }: ArticleEntry, { headline }: Permitted): Line {
  const source = edition.source(facts.source).facts.name;
  const printed = [printMoment(facts.published), ...(facts.url === undefined ? [] : [facts.url])];
  const kept = `${edition.site.title}, ${id}, SHA-256 ${facts.capture.sha256.slice(0, 12)}`;
  // Each part by itself, so that words of one direction do not pull those of the other along.
  return [
    ...facts.bylines.filter((name) => name !== source).map((name) => ({ text: `${name},`, names: [name] })),
    ...(headline
      ? [{ text: `“${headline.text}”,`, names: [headline.text], lang: languageAttributes(facts.language) }]
      : []),
    { text: `${source},`, names: [source] },
    ...[...printed, kept].map((part) => ({ text: `${part}.` })),
  ];
}

function neighbourOf(entry: ArticleEntry | undefined, edition: Edition, to: Hrefs): Neighbour | undefined {
  return entry && { name: edition.source(entry.facts.source).facts.name, href: to.article(entry.id) };
}
