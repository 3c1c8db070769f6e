import type { Source } from '../schema/source.ts';
import type { PageFacts } from './draft.ts';

/**
 * The slug of the outlet that a capture names itself: its site name, the host of its address, or a byline that is an
 * outlet’s name or alias. `undefined` if it names none that the site knows, or more than one.
 */
export function recogniseSource(
  page: PageFacts,
  bylines: readonly string[],
  sources: ReadonlyMap<string, Source>,
): string | undefined {
  const names = [page.siteName, ...bylines].filter((name) => name !== undefined).map(fold);
  const host = hostOf(page.url);
  const found = [...sources].filter(([, source]) => {
    const home = hostOf(source.homePage?.value);
    const isNamed = [source.name, ...source.aliases].some((name) => names.includes(fold(name)));
    return isNamed || (host !== undefined && host === home);
  });
  return found.length === 1 ? found[0]?.[0] : undefined;
}

function fold(name: string): string {
  return name.normalize('NFKC').toLowerCase();
}

function hostOf(url: string | undefined): string | undefined {
  return url === undefined ? undefined : new URL(url).host.replace(/^www\./, '');
}
