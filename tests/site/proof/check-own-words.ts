import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { type OwnWords, ownWords } from './own-words.ts';
import { RECOUNTS } from './recounts.ts';
import type { Page, Site } from './site.ts';
import { statementRows } from './statement-rows.ts';
import type { Told } from './told.ts';

/** Everything that pages may say in our own voice, one form a line; `own-words.ts` says how words become a form. */
const REGISTERED: ReadonlySet<string> = new Set(
  readFileSync(join(import.meta.dirname, 'own-words.txt'), 'utf8')
    .split('\n')
    .filter((line) => line !== ''),
);

/** Parts are joined by ` · ` or a space, and read without the points. */
const RECOUNTS_OF = Object.fromEntries(
  Object.entries(RECOUNTS).map(([form, recount]) => [form.replaceAll(' · ', ' '), recount]),
);

/** Words of ours that are not registered, and numbers in them that are not what is counted anew. */
export function checkOwnWords({ pages, told }: Site): string[] {
  const faults = pages
    .filter(({ kind }) => kind !== 'other')
    .flatMap((page) => faultsOn(page, eventPageOf(page, pages), told).map((fault) => `${page.path}: ${fault}`));
  return [...new Set(faults)];
}

function eventPageOf({ event }: Page, pages: readonly Page[]): Page | undefined {
  return pages.find(({ path }) => path === `events/${event}/`);
}

function faultsOn(page: Page, eventPage: Page | undefined, told: Told): string[] {
  const rows = eventPage ? statementRows(eventPage, told) : [];
  const comparison = told.comparisons.get(page.event ?? '');
  return ownWords(page, told).flatMap((words) => {
    const parts = partsOf(words);
    if (!parts) return [`not registered: “${words.form}” (“${words.text}”)`];
    return parts.flatMap(({ form, numbers }) => {
      const expected =
        RECOUNTS_OF[form]?.({ element: words.element, page, eventPage, told, comparison, rows, said: numbers }) ?? [];
      const differs = expected.find((each) => String(each) !== String(numbers));
      return differs
        ? [
            `“${words.text}” says ${numbers.join(', ')} where ${differs.map((each) => each ?? 'nothing').join(', ')} is counted`,
          ]
        : [];
    });
  });
}

interface Part {
  readonly form: string;
  readonly numbers: readonly number[];
}

/** The registered forms that the words are made of, as few as possible; `undefined` if some are not registered. */
function partsOf({ form, numbers }: OwnWords): Part[] | undefined {
  const forms = formsIn(form.split(' ').filter((word) => word !== '·'));
  const left = [...numbers];
  return forms?.map((part) => ({
    form: part,
    numbers: forms.length === 1 ? numbers : left.splice(0, part.split('#').length - 1),
  }));
}

function formsIn(words: readonly string[]): string[] | undefined {
  // The fewest forms that make up the first words, for each number of words.
  const fewest: (string[] | undefined)[] = [[]];
  for (let end = 1; end <= words.length; end += 1)
    for (let from = 0; from < end; from += 1) {
      const before = fewest[from];
      const part = words.slice(from, end).join(' ');
      if (before && REGISTERED.has(part) && before.length + 1 < (fewest[end]?.length ?? Infinity))
        fewest[end] = [...before, part];
    }
  return fewest[words.length];
}
