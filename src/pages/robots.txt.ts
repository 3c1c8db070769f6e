import { getRecords } from '../content.ts';
import { makeHrefs } from '../view/hrefs.ts';
import { robotsOf } from '../view/metadata/robots.ts';

/** What crawlers may do. */
export async function GET(): Promise<Response> {
  const { site } = await getRecords();
  return new Response(robotsOf(site, makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE)));
}
