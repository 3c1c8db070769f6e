import type { Site } from '../../schema/site.ts';
import { copy } from '../copy.ts';
import type { Hrefs } from '../hrefs.ts';
import { dataBlock } from './data-block.ts';
import { feedLinks } from './list-metadata.ts';
import type { HeadLink, Metadata, Tag } from './metadata.ts';

/** The elements of a page’s head that are for machines. */
export interface Head {
  readonly tags: readonly Tag[];
  readonly links: readonly HeadLink[];
  /** JSON-LD, safe to print in a script element. */
  readonly data: string | undefined;
}

interface About {
  readonly title: string;
  readonly metadata: Metadata | undefined;
  /** Whether the site has a feed: it has none before its first event. */
  readonly hasFeed: boolean;
}

/**
 * What the head of a page says to machines. Its own address is named only where the site’s is known, and never on the page
 * for what is not there, which has no metadata.
 */
export function headOf(site: Site, to: Hrefs, { title, metadata, hasFeed }: About): Head {
  const page = metadata && to.absolute(metadata.href);
  return {
    tags: [
      { property: 'og:title', content: title },
      { property: 'og:type', content: metadata?.kind ?? 'website' },
      { property: 'og:site_name', content: site.title },
      { property: 'og:locale', content: site.language.replace('-', '_') },
      { property: 'og:description', content: metadata?.description ?? site.description },
      ...(page === undefined ? [] : [{ property: 'og:url', content: page }]),
      ...shareTags(to),
      ...(metadata?.tags ?? []),
    ],
    links: [
      ...(page === undefined ? [] : [{ rel: 'canonical', href: page }]),
      ...(hasFeed ? feedLinks(site.title, to, 'site') : []),
      ...(metadata?.links ?? []),
    ],
    data: metadata === undefined ? undefined : dataBlock(metadata.things),
  };
}

/** `public/share.png`; `head.test.ts` holds this against the file. */
const SHARE_PICTURE = { type: 'image/png', width: '1200', height: '630' };

/** The picture of the site for those who share a page. It needs a whole address. */
function shareTags(to: Hrefs): Tag[] {
  const picture = to.absolute(to.sharePicture);
  if (picture === undefined) return [{ name: 'twitter:card', content: 'summary' }];
  return [
    { property: 'og:image', content: picture },
    ...Object.entries(SHARE_PICTURE).map(([key, content]) => ({ property: `og:image:${key}`, content })),
    { property: 'og:image:alt', content: copy.metadata.sharePicture },
    { name: 'twitter:card', content: 'summary_large_image' },
  ];
}
