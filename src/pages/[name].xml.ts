import type { APIContext } from 'astro';
import { getRecords } from '../content.ts';
import { editionOf } from '../view/edition.ts';
import { makeHrefs } from '../view/hrefs.ts';
import { siteXml } from '../view/metadata/site-xml.ts';

export async function getStaticPaths() {
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  return siteXml(editionOf(await getRecords()), to).map(({ name, text }) => ({ params: { name }, props: { text } }));
}

/** The feeds of the site’s events, and the sitemap. */
export function GET({ props }: APIContext<{ text: string }>): Response {
  return new Response(props.text);
}
