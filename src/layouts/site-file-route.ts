import type { APIContext } from 'astro';
import { getRecords } from '../content.ts';
import { editionOf } from '../view/edition.ts';
import { siteFiles } from '../view/frame/site-files.ts';
import { makeHrefs } from '../view/hrefs.ts';

/** What makes the files beside the home page with one ending. */
export function siteFileRoute(ending: 'xml' | 'json') {
  return {
    getStaticPaths: async () => {
      const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
      const files = siteFiles(editionOf(await getRecords()), to)[ending];
      return files.map(({ name, text }) => ({ params: { name }, props: { text } }));
    },
    GET: ({ props }: APIContext<{ text: string }>) => new Response(props.text),
  };
}
