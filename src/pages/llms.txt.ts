import { getRecords } from '../content.ts';
import { editionOf } from '../view/edition.ts';
import { makeHrefs } from '../view/hrefs.ts';
import { llmsOf } from '../view/metadata/llms.ts';

/** What the site is, for language models that visit it. */
export async function GET(): Promise<Response> {
  const to = makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE);
  return new Response(llmsOf(editionOf(await getRecords()), to));
}
