import { copy } from '../copy.ts';
import type { ArticleEntry, Edition, SourceEntry } from '../edition.ts';
import { type Hrefs, sideAnchor } from '../hrefs.ts';
import { type LanguageAttributes, languageAttributes } from '../parts/direction.ts';
import { letterAt, letterWords } from '../parts/letters.ts';
import type { Line, Words } from '../parts/line.ts';
import { shortName } from '../parts/short-name.ts';
import type { SentencePlace } from '../told/sentence-places.ts';
import type { Pointer, Row } from './rows.ts';

/** A sentence’s number; its anchor is here where it shares its words with others. */
interface Mark {
  readonly anchor: string | undefined;
  readonly mark: Words;
}

/** A sentence behind its mark; several that may not be printed share the words that say so. */
interface ToldSentences {
  readonly anchor: string | undefined;
  /** Tells one source’s articles apart. */
  readonly letter: string | undefined;
  readonly marks: readonly Mark[];
  readonly text: string;
  /** Absent where the words are ours. */
  readonly language: LanguageAttributes | undefined;
  readonly note: string | undefined;
  /** Whether it heads the sentences behind it in its article. */
  readonly isSubheading: boolean;
}

/** What stands in one row of one source’s column. */
export interface SideCell {
  /** What a narrow screen prints above it; absent where there is nothing below. */
  readonly label: string | undefined;
  readonly told: readonly ToldSentences[];
  /** Where else the source tells it; our words and marks. */
  readonly pointers: Line;
  /** Why there is nothing else. */
  readonly words: string | undefined;
  readonly isNotFound: boolean;
  /** Set where a narrow screen has no room for saying that there is nothing. */
  readonly isAbsent: boolean;
}

/** One source with its articles on the event. */
export interface Column {
  readonly source: SourceEntry;
  readonly articles: readonly ArticleEntry[];
  /** False where none of its articles was compared. */
  readonly isCompared: boolean;
}

/** What the cells of a page have in common. */
export interface Setting {
  readonly edition: Edition;
  readonly to: Hrefs;
  /** More columns than fit a screen leave what is not found blank. */
  readonly isMany: boolean;
  /** Keys of the sentences that nothing elsewhere is like. */
  readonly only: (place: SentencePlace) => boolean;
}

/** What one source has in one row: its sentences, or where on the page they stand, or that there is none. */
export function cellOf(row: Row, column: Column, setting: Setting): SideCell {
  const isOfColumn = ({ source }: SentencePlace) => source === column.source.slug;
  const told = toldIn(row, row.places.filter(isOfColumn), column, setting);
  const pointers = pointerLine(
    row.pointers.filter(({ place }) => isOfColumn(place) && !(told.length > 0 && isHeadline(place))),
    told.length > 0,
    column,
  );
  const isEmpty = told.length + pointers.length === 0;
  const words = isEmpty ? emptyWords(row, column, setting) : undefined;
  const isAbsent = isEmpty && row.kind === 'statement';
  return {
    label: isAbsent || (isEmpty && !words) ? undefined : shortName(column.source),
    told,
    pointers,
    words,
    isNotFound: words === copy.sideBySide.notFound,
    isAbsent,
  };
}

/** Headlines stand together above all rows: a cell that has a sentence of its own need not lead there. */
function isHeadline({ sentence }: SentencePlace): boolean {
  return sentence.part === 'headline';
}

/** Why a cell is empty; nothing where the row is not about what it would hold, or the legend says it for all cells. */
function emptyWords({ kind }: Row, { isCompared }: Column, { isMany }: Setting): string | undefined {
  if (kind === 'headlines') return copy.noneInCapture;
  if (kind !== 'statement' || isMany) return undefined;
  return isCompared ? copy.sideBySide.notFound : copy.sideBySide.notCompared;
}

function toldIn(
  { kind, places }: Row,
  own: readonly SentencePlace[],
  column: Column,
  setting: Setting,
): ToldSentences[] {
  const isMixed = kind === 'packed' && !places.every(setting.only);
  return runsOf(own).map((run): ToldSentences => {
    const [first] = run;
    const anchors = run.map(({ article, sentence }) => sideAnchor(article, sentence.id));
    const isOne = run.length === 1;
    return {
      anchor: isOne ? anchors[0] : undefined,
      letter: first && letterOf(first, column),
      marks: run.map((place, at) => ({
        anchor: isOne ? undefined : anchors[at],
        mark: markOf(place, column, setting),
      })),
      text: first?.mayBePrinted ? first.sentence.text : copy.notShown,
      language: first?.mayBePrinted ? languageAttributes(first.language) : undefined,
      isSubheading: first?.isSubheading === true,
      note: isMixed && run.every(setting.only) ? copy.sideBySide.onlyHere : undefined,
    };
  });
}

/** Each sentence by itself; those of one article that follow one another and may not be printed together. */
function runsOf(places: readonly SentencePlace[]): SentencePlace[][] {
  const runs: SentencePlace[][] = [];
  for (const place of places) {
    const last = runs.at(-1);
    if (last?.[0] && !last[0].mayBePrinted && !place.mayBePrinted && last[0].article === place.article)
      last.push(place);
    else runs.push([place]);
  }
  return runs;
}

/** Leads to the sentence in its article; one that may not be printed has no anchor there. */
function markOf(place: SentencePlace, column: Column, { to }: Setting): Words {
  const { article, sentence, mayBePrinted } = place;
  return { ...numberOf(place, column), href: to.article(article, mayBePrinted ? sentence.id : undefined) };
}

function numberOf(place: SentencePlace, column: Column): Words {
  const { part, number = 0 } = place.sentence;
  const letter = letterOf(place, column);
  const name = column.source.facts.name;
  return {
    text: copy.statements.markText(part, number),
    name: copy.sideBySide.mark(letter === undefined ? name : `${name} ${letter}`, part, number),
    isMark: true,
  };
}

/** “told in 3 and 5 above, 7 below”, each number a link to the sentence’s place on this page. */
function pointerLine(pointers: readonly Pointer[], isFurther: boolean, column: Column): Words[] {
  if (pointers.length === 0) return [];
  const { toldIn: tell, alsoIn } = copy.sideBySide;
  return [
    { text: isFurther ? alsoIn : tell, soft: true },
    ...(['above', 'below'] as const).flatMap((where): Words[] => {
      const marks = pointers
        .filter((pointer) => pointer.where === where)
        .flatMap(({ place }): Words[] => {
          return [
            ...letterWords(letterOf(place, column)),
            { ...numberOf(place, column), href: `#${sideAnchor(place.article, place.sentence.id)}` },
          ];
        });
      return marks.length === 0 ? [] : [...marks, { text: copy.sideBySide[where], soft: true }];
    }),
  ];
}

/** `a`, `b`, … where one source has several articles. */
function letterOf({ article }: SentencePlace, { articles }: Column): string | undefined {
  return articles.length < 2 ? undefined : letterAt(articles.findIndex(({ id }) => id === article));
}
