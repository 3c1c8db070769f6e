import { createHash } from 'node:crypto';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { z } from 'zod';
import type { EventArticle, EventInput } from '../../../src/compare/corpus.ts';
import { event as eventSchema } from '../../../src/schema/event.ts';
import { readArticle } from '../../../src/text/read-article.ts';
import type { Words } from '../../content/read-lexicon.ts';
import { EXIT, Stop } from '../../exit.ts';
import { closeWorkers, normaliseCapture } from '../../normalise-capture.ts';
import { shown } from '../../project.ts';

/** Where a set knows no day; a comparison needs one for words like “yesterday”. */
const UNDATED = '2000-01-01';

/** One capture of a set of events; keys that are not used here are left alone. */
const capture = z.object({
  id: z.string(),
  file: z.string(),
  event: z.string(),
  source: z.string(),
  date: z
    .string()
    .nullable()
    .transform((day) => day ?? UNDATED),
});
type Capture = z.infer<typeof capture>;

const gold = z.object({ articles: z.array(capture) });

/** Whether a folder holds a set of events, not one of pages that are judged one by one. */
export function isEventSet(folder: string): boolean {
  const path = join(folder, 'gold.json');
  return existsSync(path) && gold.safeParse(JSON.parse(readFileSync(path, 'utf8'))).success;
}

/** Without a gazetteer no place is looked up. */
type SetWords = Pick<Words, 'lexicon' | 'frequencies'> & Partial<Pick<Words, 'gazetteer'>>;

/** The named events of a set, `DIR/in/…` with `DIR/gold.json`, normalised with nothing an editor could add. */
export async function readSetEvents(
  folder: string,
  slugs: readonly string[],
  words: SetWords,
): Promise<Map<string, EventInput>> {
  const captures = Map.groupBy(readCaptures(folder), ({ event }) => event);
  const events = new Map<string, EventInput>();
  for (const slug of slugs) {
    const own = captures.get(slug);
    if (own) events.set(slug, await inputOf(slug, folder, own, words));
  }
  await closeWorkers();
  return events;
}

function readCaptures(folder: string): readonly Capture[] {
  const path = join(folder, 'gold.json');
  try {
    return gold.parse(JSON.parse(readFileSync(path, 'utf8'))).articles;
  } catch (error) {
    const message = `${shown(path)} is no list of events that can be read: ${(error as Error).message.split('\n')[0] ?? ''}`;
    throw new Stop(EXIT.input, message, {
      remedy: 'Name a folder with in/ and gold.json, whose articles have id, file, event, source and date',
    });
  }
}

async function inputOf(
  slug: string,
  folder: string,
  captures: readonly Capture[],
  { lexicon, frequencies, gazetteer }: SetWords,
): Promise<EventInput> {
  const articles: EventArticle[] = [];
  for (const capture of captures) articles.push(await articleOf(slug, join(folder, 'in'), capture));
  const days = captures.map(({ date }) => date).sort();
  return {
    slug,
    event: eventSchema.parse({ title: slug, date: days[0] }),
    articles,
    lexicon,
    frequencies,
    ...(gazetteer ? { gazetteer } : {}),
  };
}

/** Source and day come from the set: they change no sentence, and a label must find the sentence it was made for. */
async function articleOf(slug: string, folder: string, { id, file, source, date }: Capture): Promise<EventArticle> {
  const bytes = readFileSync(join(folder, file));
  const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en' };
  const { facts, body } = await normaliseCapture({ path: file, bytes }, options);
  const read = readArticle(facts, body);
  if (!read.ok) throw new Stop(EXIT.input, `${shown(join(folder, file))} holds no article that can be compared`);
  const sha256 = createHash('sha256').update(body).digest('hex');
  return {
    id: `${slug}/${id}`,
    source: slugOf(source),
    language: 'en',
    published: date,
    sha256,
    article: read.article,
  };
}

function slugOf(source: string): string {
  return source
    .toLowerCase()
    .replace(/[^a-z0-9]+/g, '-')
    .replace(/^-|-$/g, '');
}
