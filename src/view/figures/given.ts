import type { Slice } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { copy } from '../copy.ts';
import { printDay } from '../parts/dates.ts';
import { lettersOf, letterWords } from '../parts/letters.ts';
import type { Line, Words } from '../parts/line.ts';
import { plain } from '../parts/matrix.ts';
import { placeHref } from '../statements/marks.ts';
import { mayBePrinted } from '../told/sentence-places.ts';

import type { Told } from '../told/told.ts';
import { wordsOf } from './groups.ts';

/** A figure as its article has it; `href` is where the value leads. */
export function figureWords(figure: Figure, told: Told, href?: string): Words {
  const link = href === undefined ? {} : { href };
  if (!mayBePrinted(figure.at, told.places)) return { text: copy.notShown, soft: true, ...link };
  return { ...wordsOf(figure.at.text, figure, told), isValue: true, ...link };
}

/**
 * Who gives it, in the article’s words, or that nobody is cited; nothing where these words may not be printed, and where the
 * sentence cites somebody of whom it is not known whether the figure is theirs.
 */
export function giverOf(figure: Figure, told: Told): Line {
  if (!mayBePrinted(figure.at, told.places)) return [];
  if (isOwn(figure, told)) return [{ text: copy.figures.nobody, soft: true }];
  const by = figure.by?.at ?? citedFor(figure, told);
  if (by) return mayBePrinted(by, told.places) ? [{ ...wordsOf(by.text, { at: by }, told), soft: true }] : [];
  const citesSomebody = told.comparison.citations.some(({ party }) => sentenceKey(party) === sentenceKey(figure.at));
  return citesSomebody ? [] : [{ text: copy.figures.nobody, soft: true }];
}

/** Whether an editor says that the article gives it itself. */
function isOwn({ id }: Figure, { comparison }: Told): boolean {
  return comparison.decisions.some((one) => one.decide === 'pin-figure' && one.record === id && one.by === 'none');
}

/** The party of the only citation whose words hold the figure. */
function citedFor({ at }: Figure, { comparison }: Told): Slice | undefined {
  const holds = (slice: Slice) =>
    sentenceKey(slice) === sentenceKey(at) && slice.start <= at.start && at.end <= slice.end;
  const [first, ...others] = comparison.citations.filter(({ content }) => content.some(holds));
  return others.length === 0 ? first?.party : undefined;
}

/** The words of its sentence that say for what it holds, and the day it is given for. */
function scopeOf(figure: Figure, told: Told): Line {
  if (!mayBePrinted(figure.at, told.places)) return [];
  const texts = [...new Set(figure.scope.map(({ text }) => text))];
  const scope = texts.map((text) => ({
    ...wordsOf(copy.figures.scope(text), figure, told),
    names: [text],
    soft: true,
  }));
  return [...scope, ...dayOf(figure, told)];
}

/** “as of 3 March 2031”, where its sentence says a day and may be printed. */
export function dayOf(figure: Figure, told: Told): Line {
  if (figure.asOf === undefined || !mayBePrinted(figure.at, told.places)) return [];
  return [{ text: copy.figures.asOf(printDay(figure.asOf)), soft: true }];
}

/** “sentence 17”, a link, behind the letter of its article where the source has several. */
function whereOf({ at }: Figure, { edition, event, places, to }: Told): Line {
  const { part = 'body', number = 0 } = places.get(sentenceKey(at))?.sentence ?? {};
  const letter = lettersOf(edition.articlesOfEvent(event.slug)).get(at.article);
  const link = { text: copy.versions.place(part, number), href: placeHref(at, places, to) };
  return [...letterWords(letter), link];
}

/**
 * Figures of one source in a cell: each value once, below it what is said of it, and the places; a source that gives a
 * number five times does not give five.
 */
export function givenLines(figures: readonly Figure[], told: Told): Line[] {
  const values = Map.groupBy(figures, (figure) => figureWords(figure, told).text.toLowerCase());
  return [...values.values()].flatMap((alike) => {
    const said = Map.groupBy(alike, (figure) => plain({ lines: [aboutOf(figure, told)] }));
    return [
      ...alike.slice(0, 1).map((figure) => [figureWords(figure, told)]),
      ...[...said.values()].flatMap((same) => [
        ...same.slice(0, 1).map((figure) => aboutOf(figure, told)),
        same.flatMap((figure) => whereOf(figure, told)),
      ]),
    ].filter((line) => line.length > 0);
  });
}

function aboutOf(figure: Figure, told: Told): Line {
  const { decided } = figure;
  const why = decided === undefined ? [] : [{ text: copy.figures.decided(decided), soft: true }];
  return [...giverOf(figure, told), ...scopeOf(figure, told), ...why];
}
