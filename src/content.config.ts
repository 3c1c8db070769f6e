import { defineCollection } from 'astro:content';
import { readdir, readFile } from 'node:fs/promises';
import { join, relative, sep } from 'node:path';
import type { Loader, LoaderContext } from 'astro/loaders';
import { z } from 'zod';
import { article, draft } from './schema/article.ts';
import { eventFacts } from './schema/event.ts';
import { lexicon } from './schema/lexicon.ts';
import { method } from './schema/method.ts';
import { parseYaml } from './schema/parse.ts';
import type { Parsed, Problem } from './schema/problem.ts';
import { site } from './schema/site.ts';
import { source } from './schema/source.ts';
import { splitFrontMatter, YAML_LINE } from './text/front-matter.ts';
import { compareText } from './text/order.ts';

type FSWatcher = NonNullable<LoaderContext['watcher']>;

/** What the store keeps of an article: the front matter. Bodies stay in their files, or the store outgrows a string. */
const entry = z.object({ facts: article, path: z.string() });

interface Content {
  readonly site: Map<string, z.output<typeof site>>;
  readonly method: Map<string, z.output<typeof method>>;
  readonly lexicon: Map<string, z.output<typeof lexicon>>;
  readonly sources: Map<string, z.output<typeof source>>;
  readonly events: Map<string, z.output<typeof eventFacts>>;
  readonly articles: Map<string, z.output<typeof entry>>;
}

/** Feeds one collection from the content folder, again after every change of it. */
function loader<N extends keyof Content>(name: N): Loader {
  return {
    name: `content-folder-${name}`,
    async load({ store, watcher, logger }) {
      const { SYNOPTIC_CONTENT: folder = 'content' } = process.env;
      const fill = async () => {
        const mine = readOnce(folder);
        const content = await mine;
        // A change has overtaken this reading; the next one is on its way.
        if (mine !== reading) return;
        store.clear();
        for (const [id, data] of content[name]) store.set({ id, data });
      };
      await fill();
      if (watcher === undefined) return;
      if (fills.size === 0) watchFolder(watcher, folder);
      fills.set(name, () => fill().catch((error: unknown) => logger.error(String(error))));
    },
  };
}

let reading: Promise<Content> | undefined;

/** One reading for all collections, until the folder changes. */
function readOnce(folder: string): Promise<Content> {
  reading ??= readContent(folder);
  return reading;
}

/** How long the folder must be left alone before it is read again: its files are written one after the other. */
const SETTLE_MS = 60;

const fills = new Map<string, () => Promise<void>>();

function watchFolder(watcher: FSWatcher, folder: string): void {
  let timer: NodeJS.Timeout | undefined;
  watcher.add(folder);
  watcher.on('all', (_, path) => {
    if (relative(folder, path).split(sep)[0] === '..') return;
    clearTimeout(timer);
    timer = setTimeout(() => {
      reading = undefined;
      for (const fill of fills.values()) void fill();
    }, SETTLE_MS);
  });
}

/** Everything the site shows but bodies, or one error that lists every problem. */
async function readContent(folder: string): Promise<Content> {
  const problems: Problem[] = [];
  const records = async <S extends z.ZodType>(paths: readonly string[], schema: S) => {
    const found = new Map<string, z.output<S>>();
    for (const path of paths) {
      const value = kept(parseYaml(schema, await readFile(join(folder, path), 'utf8'), path), problems);
      if (value !== undefined) found.set(idOf(path), value);
    }
    return found;
  };
  const content: Content = {
    site: await records(['site.yaml'], site),
    method: await records(await filesIn(folder, '', 'method.json'), method),
    lexicon: await records(await filesIn(folder, 'lexicon', '.yaml'), lexicon),
    sources: await records(await filesIn(folder, 'sources', '.yaml'), source),
    events: await records(await filesIn(folder, 'events', '.yaml'), eventFacts),
    articles: new Map(),
  };
  await readArticles(folder, content, problems);
  if (problems.length > 0) throw new Error(`The content has problems:\n\n${problems.map(printed).join('\n\n')}`);
  return content;
}

/** Adds the articles to content that has the sources and events they need. */
async function readArticles(folder: string, content: Content, problems: Problem[]): Promise<void> {
  for (const name of await namesIn(join(folder, 'articles'))) {
    for (const path of await filesIn(folder, `articles/${name}`, '.md')) {
      const facts = kept(readFacts(await readFile(join(folder, path), 'utf8'), path), problems);
      if (facts === undefined) continue;
      problems.push(...dangling(facts, name, path, content));
      content.articles.set(`${name}/${idOf(path)}`, { facts, path });
    }
  }
}

/** What was read; where that failed, nothing, and the problems beside those there are. */
function kept<T>(parsed: Parsed<T>, problems: Problem[]): T | undefined {
  if (parsed.ok) return parsed.value;
  problems.push(...parsed.problems);
  return undefined;
}

/** The front matter of an article; `undefined` for a draft, which is not published. */
function readFacts(file: string, path: string): Parsed<z.output<typeof article> | undefined> {
  const split = splitFrontMatter(file);
  if (!split) {
    const message = 'The article does not begin with front matter';
    return { ok: false, problems: [{ file: path, line: 1, column: 1, message, remedy: 'Run npm run normalise' }] };
  }
  if (!/^draft:/m.test(split.yaml)) return parseYaml(article, split.yaml, path, YAML_LINE - 1);
  const parsed = parseYaml(draft, split.yaml, path, YAML_LINE - 1);
  return parsed.ok ? { ok: true, value: undefined } : parsed;
}

function dangling(
  facts: z.output<typeof article>,
  name: string,
  path: string,
  { sources, events }: Content,
): Problem[] {
  const missing = [
    ...(sources.has(facts.source) ? [] : [`sources/${facts.source}.yaml`]),
    ...(events.has(name) ? [] : [`events/${name}.yaml`]),
  ];
  return missing.map((record) => ({ file: path, message: `${record} is missing`, remedy: `Add ${record}` }));
}

function printed({ file, line, column, excerpt, message, remedy }: Problem): string {
  const place = line === undefined ? file : `${file}:${line}:${column ?? 1}`;
  return [`${place}: ${message}.`, ...(excerpt === undefined ? [] : [`    ${excerpt}`]), `  ${remedy}.`].join('\n');
}

async function filesIn(folder: string, under: string, ending: string): Promise<string[]> {
  const names = await namesIn(join(folder, under));
  return names
    .filter((name) => name.endsWith(ending) && (ending.startsWith('.') ? !name.startsWith('.') : name === ending))
    .map((name) => (under === '' ? name : `${under}/${name}`));
}

async function namesIn(folder: string): Promise<string[]> {
  const names = await readdir(folder).catch((error: NodeJS.ErrnoException) => {
    if (error.code === 'ENOENT') return [];
    throw error;
  });
  return names.sort(compareText);
}

function idOf(path: string): string {
  return (path.split('/').at(-1) ?? path).replace(/\.[a-z]+$/, '');
}

/** What Astro reads at a build, under the names that `src/content.ts` asks for. */
export const collections = {
  site: defineCollection({ loader: loader('site'), schema: site }),
  method: defineCollection({ loader: loader('method'), schema: method }),
  lexicon: defineCollection({ loader: loader('lexicon'), schema: lexicon }),
  sources: defineCollection({ loader: loader('sources'), schema: source }),
  events: defineCollection({ loader: loader('events'), schema: eventFacts }),
  articles: defineCollection({ loader: loader('articles'), schema: entry }),
};
