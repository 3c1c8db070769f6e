import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { stringify } from 'yaml';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { hostilePayloads } from './hostile-payloads.ts';

export interface HostileSite {
  readonly folder: string;
  readonly content: string;
  /** What stands in which capture; the article’s id. */
  readonly articles: readonly { readonly id: string; readonly payload: string }[];
  readonly remove: () => void;
}

const EVENTS = 4;
const SOURCES = 6;

/** Builds a site in which every text that somebody outside may write is hostile: captures, their names, sidecars and records. */
export async function makeHostileSite(): Promise<HostileSite> {
  const root = mkdtempSync(join(tmpdir(), 'hostile-site-'));
  const content = join(root, 'content');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  const payloads = hostilePayloads();
  const short = payloads.filter((payload) => payload.length < 300);
  writeRecords(write, (index) => short[index % short.length] ?? '');
  const articles = payloads.map((payload, index) => {
    const id = `storm-${index % EVENTS}/p-${index}`;
    write(`captures/${id}.${index % 3 === 0 ? 'html' : 'txt'}`, index % 3 === 0 ? page(payload) : plain(payload));
    write(`captures/${id}.yaml`, sidecar(payload, index));
    return { id, payload };
  });
  // Names that lead elsewhere or mean something to a program; each is refused by itself.
  for (const name of ['-rf.txt', '__proto__.txt', 'CON.txt.html', '%2e%2e%2fetc.txt', '<img src=x>.txt', '..storm.txt'])
    write(`captures/storm-0/${name}`, plain('a name'));
  const folder = join(root, 'out');
  const remove = () => rmSync(root, { recursive: true, force: true });
  try {
    await makeSite({ content, out: folder, base: '/', site: 'https://storm.example' }, messages({ quiet: true }));
  } catch (error) {
    remove();
    throw error;
  }
  return { folder, content, articles, remove };
}

function writeRecords(write: (path: string, text: string) => void, at: (index: number) => string): void {
  write(
    'site.yaml',
    stringify({
      title: `Site ${at(0)}`,
      description: `About ${at(1)}`,
      language: 'en',
      owner: `Owner ${at(2)}`,
      contact: 'desk@example.org',
      corrections: 'https://example.org/?q=%22%3E%3Cscript%3Ealert(1)%3C/script%3E',
      licence: `Licence ${at(3)}`,
    }),
  );
  for (let index = 0; index < SOURCES; index += 1)
    write(
      `sources/s-${index}.yaml`,
      stringify({
        name: `Paper ${at(index * 3)}`,
        aliases: [at(index * 3 + 1)],
        owner: { value: at(index + 5), reference: at(index + 6) },
        country: { value: at(index + 7), reference: 'https://example.org/"><script>alert(1)</script>' },
        rights: 'full',
        rightsBasis: `Invented ${at(index + 8)}`,
      }),
    );
  for (let index = 0; index < EVENTS; index += 1)
    write(
      `events/storm-${index}.yaml`,
      stringify({
        title: `Storm ${at(index * 5 + 2)}`,
        date: '2031-03-04',
        place: `Quay ${at(index + 9)}`,
        note: { text: at(index + 10), by: at(index + 11), date: '2031-03-05' },
      }),
    );
}

function sidecar(payload: string, index: number): string {
  return stringify({
    source: `s-${index % SOURCES}`,
    published: { value: '2031-03-04', reason: `Told by ${payload}` },
    // Every second article has the headline that its capture carries.
    ...(index % 2 === 0 ? { headline: { value: `Storm ${payload}`, reason: payload } } : {}),
    ...(index % 4 === 0 ? { bylines: [payload] } : {}),
    ...(index % 5 === 0
      ? { url: `https://example.org/?${encodeURIComponent(payload.slice(0, 200).toWellFormed())}` }
      : {}),
  });
}

function plain(payload: string): string {
  return `Storm hits the quay ${payload}

By Ann ${payload} Lee

The storm broke over the quay at noon, and ${payload} was what the harbour master wrote on the wall before he left.

"${payload}", said Ann Lee, who keeps the ferry house, and nobody on the quay knew what to answer her.

A boat in the storm ${payload}. Photo: Tom ${payload} Moor

The ferries will run again on Friday, the harbour master said, if the wind drops and the quay is still there.
`;
}

/** Once as markup, once as text that says the same. */
function page(payload: string): string {
  const escaped = payload.replaceAll('&', '&amp;').replaceAll('<', '&lt;').replaceAll('"', '&quot;');
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>Storm hits the quay ${escaped}</title>
<meta name="author" content="${escaped}"><meta property="og:title" content="Storm hits the quay ${escaped}"></head><body><article>
<h1>Storm hits the quay ${escaped}</h1><p>The storm broke over the quay at noon, and ${escaped} was what the harbour master wrote on the wall before he left.</p>
<figure><img src="boat.jpg" alt="${escaped}"><figcaption>A boat in the storm ${escaped}</figcaption></figure>
<p>The ferries will run again on Friday, the harbour master said, if the wind drops and the quay is still there.</p>
<p><a href="https://example.org/&quot;&gt;">A link of the page</a> is a text of its own, and so is what stands next to it on the quay.</p>
<p>Nobody on the quay knew what to answer the master of the harbour, who had left for the hills.</p><div>${payload}</div></article></body></html>
`;
}
