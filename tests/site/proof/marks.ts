import type { Tier } from '../../../src/schema/records/record-fields.ts';
import { attribute, type Element, elements, nameOf } from './dom.ts';
import type { Report, Told } from './told.ts';

/** A link that says which sentence of which article it leads to. */
export interface Mark {
  readonly element: Element;
  readonly name: string;
  /** Article and sentence of its address; the sentence is absent where the text may not be printed. */
  readonly article: string;
  readonly sentence: string | undefined;
  /** What it says: a number, or `headline` or `dek`. */
  readonly place: number | 'headline' | 'dek';
  readonly tier: Tier | undefined;
}

const NAME =
  /(?:^|[ ,(])(?:part of )?(?:sentence (?<number>\d+)|(?<part>headline|dek))(?:, (?<tier>strong|likely|weak))?\)?$/i;
const BARE = /^\[?(?:(?<number>\d+)|(?<part>[HD]))\]?$/;
const LETTERS = { H: 'headline', D: 'dek' } as const;

/** Every mark of a sentence below an element. `home` is the address of the site’s home page, such as `/`. */
export function marksIn(root: Element): Mark[] {
  return elements(root, ({ tagName }) => tagName === 'a').flatMap((element) => {
    const [, article, sentence] =
      /\/articles\/([^/]+\/[^/]+)\/(?:#(s-[0-9a-f]{8}(?:-\d+)?))?$/.exec(attribute(element, 'href') ?? '') ?? [];
    const name = nameOf(element);
    const { number, part, tier } = (NAME.exec(name) ?? BARE.exec(name))?.groups ?? {};
    if (article === undefined || (number === undefined && part === undefined)) return [];
    const place =
      number === undefined
        ? (LETTERS[part as 'H' | 'D'] ?? (part?.toLowerCase() as 'headline' | 'dek'))
        : Number(number);
    return [{ element, name, article, sentence, place, tier: tier?.toLowerCase() as Tier | undefined }];
  });
}

/** The sentence that a mark speaks of: that of its address, or the one in the article with what it says. */
export function sentenceOf({ article, sentence, place }: Mark, { reports }: Told): string | undefined {
  return sentence ?? sentenceAt(reports.get(article), place);
}

function sentenceAt(report: Report | undefined, place: Mark['place']): string | undefined {
  for (const [id, { part, number }] of report?.sentences ?? [])
    if (place === (part === 'body' ? number : part)) return id;
  return undefined;
}
