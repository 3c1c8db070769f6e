import { makeHrefs } from '../view/hrefs.ts';
import { robotsOf } from '../view/metadata/robots.ts';

/** What crawlers may do. */
export function GET(): Response {
  return new Response(robotsOf(makeHrefs(import.meta.env.BASE_URL, import.meta.env.SITE)));
}
