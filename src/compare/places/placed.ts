import type { Name } from '../../schema/records/name.ts';
import type { Corpus } from '../corpus.ts';

/** What stands behind the place in front of a report’s first words: an agency in brackets, or a dash. */
const BEHIND_DATELINE = /^\s*(?:\([^()]{2,30}\)|[—–]|-{1,2}\s)/u;

/**
 * Whether any sentence puts something into a place: behind a word such as “in” (lists `placingWords`, `townParts` with “of”), in front
 * of “-based” (`townSuffixes`), as a dateline, or where the event’s file says that it happened. “Oakham said” and “talks with Oakham” do not.
 */
export function placedIn({ input: { event, lexicon }, units }: Corpus): (name: Name) => boolean {
  const listed = (list: string) => (lexicon.lists[list]?.words ?? []).join('|') || '(?!)';
  const directions = `(?: (?:${listed('townDirections')}))*`;
  const before = new RegExp(
    String.raw`(?<![\p{L}’'-])(?:${listed('placingWords')}|(?:${listed('townParts')}) of)(?: the)?${directions} $`,
    'iu',
  );
  const behind = new RegExp(`^[-‐‑](?:${listed('townSuffixes')})\\b`, 'iu');
  const texts = new Map(units.map(({ article, sentence, text }) => [`${article}#${sentence}`, text]));
  return ({ variants }) =>
    variants.some(({ text: form, mentions }) =>
      event.place?.includes(form)
        ? true
        : mentions.some(({ article, sentence, start, end }) => {
            const text = texts.get(`${article}#${sentence}`) ?? '';
            const rest = text.slice(end);
            const isDateline = start === 0 && BEHIND_DATELINE.test(rest);
            return isDateline || behind.test(rest) || before.test(text.slice(0, start));
          }),
    );
}
