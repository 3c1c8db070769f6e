import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, readdirSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import { brotliDecompressSync, gunzipSync } from 'node:zlib';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { EXCERPT_WORDS } from '../../src/view/rights.ts';

/** The body of each source is made of words that stand nowhere else, so that one of them is enough to find a leak. */
const BODIES = { excerpt: bodyOf('ex'), link: bodyOf('li'), full: bodyOf('fu') };

const root = mkdtempSync(join(tmpdir(), 'rights-'));
let files: ReadonlyMap<string, string>;
before(async () => {
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(root, 'content', path)), { recursive: true });
    writeFileSync(join(root, 'content', path), text);
  };
  write('site.yaml', 'title: Papers\ndescription: News.\nlanguage: en\nowner: Us\nlicence: Free.\n');
  write('events/lock.yaml', 'title: A lock opens\ndate: 2031-03-04\n');
  for (const [rights, body] of Object.entries(BODIES)) {
    write(`sources/${rights}.yaml`, `name: The ${rights} paper\nrights: ${rights}\nrightsBasis: invented\n`);
    const shared = quoted(rights.slice(0, 2));
    write(`captures/lock/${rights}.txt`, `The lock opens, says ${rights}\n\n${body.join('\n\n')}\n\n${shared}\n`);
    write(`captures/lock/${rights}.yaml`, `source: ${rights}\npublished: 2031-03-04\n`);
    writeOdd(write, rights);
    write(`captures/lock/${rights}-page.html`, savedPage(rights, bodyOf(`${rights.slice(0, 2)}p`)));
    write(
      `captures/lock/${rights}-page.yaml`,
      `source: ${rights}\npublished: 2031-03-04\nurl: https://example.org/a\n`,
    );
  }
  const folder = join(root, 'out');
  await makeSite(
    { content: join(root, 'content'), out: folder, base: '/', site: 'https://papers.example' },
    messages({ quiet: true }),
  );
  files = new Map(filesIn(folder).map((file) => [file, decompressed(join(folder, file))]));
});
after(() => rmSync(root, { recursive: true }));

/** Paragraphs of 24 words in two sentences; words are letters only, because numbers might be taken for something else. */
function bodyOf(prefix: string): string[] {
  const word = (index: number) =>
    `${prefix}q${[...String(index)].map((digit) => 'abcdefghij'[Number(digit)]).join('z')}q`;
  const sentence = (from: number) => `The ${Array.from({ length: 11 }, (_, index) => word(from + index)).join(' ')}.`;
  return Array.from({ length: 7 }, (_, index) => `${sentence(index * 24)} ${sentence(index * 24 + 12)}`);
}

/** What all sources tell, so that they have quotations, names and wording in common; in each with words of its own. */
function quoted(prefix: string): string {
  const speaker = `Ada ${prefix[0]?.toUpperCase()}${prefix.slice(1)}qzzaq Quill`;
  return `“The old lock held for ninety years and will hold for ninety more, ${prefix}qzzbq,” Mayor ${speaker} said. The keeper of the lock and his ${prefix}qzzcq daughters opened the northern gate shortly before noon on Tuesday.`;
}

/** A capture without a headline, and one with a standfirst and a line that is left out: parts that an excerpt never has. */
function writeOdd(write: (path: string, text: string) => void, rights: string): void {
  const [first = '', second = '', ...rest] = bodyOf(`${rights.slice(0, 2)}o`);
  write(`captures/lock/${rights}-odd.txt`, `${first}\n\n${second}\n\n${rest.join('\n\n')}\n`);
  const corrections = `corrections:
  - { quote: "${first}", role: dek, reason: It stands above the text }
  - { quote: "${second}", role: removed, reason: It is no part of the text }
`;
  write(`captures/lock/${rights}-odd.yaml`, `source: ${rights}\npublished: 2031-03-04\n${corrections}`);
  const bare = bodyOf(`${rights.slice(0, 2)}b`).map((text) => text.replaceAll('. ', ' and '));
  write(`captures/lock/${rights}-bare.txt`, `${bare.slice(0, 5).join(' ').replaceAll('. ', ' and ')}\n`);
  write(`captures/lock/${rights}-bare.yaml`, `source: ${rights}\npublished: 2031-03-04\n`);
}

/** A page whose standfirst, caption, alternative text and description are text of the source too. */
function savedPage(rights: string, [dek = '', caption = '', alt = '', ...body]: string[]): string {
  return `<!doctype html><html lang="en"><head><meta charset="utf-8"><title>The lock page of ${rights}</title>
<meta name="description" content="${dek}"><meta property="og:description" content="${dek}"></head><body><article>
<h1>The lock page of ${rights}</h1><p class="standfirst">${dek}</p>
<figure><img src="a.jpg" alt="${alt}"><figcaption>${caption}</figcaption></figure>
${body.map((text) => `<p>${text}</p>`).join('\n')}</article></body></html>
`;
}

function filesIn(folder: string): string[] {
  return readdirSync(folder, { recursive: true, withFileTypes: true })
    .filter((entry) => entry.isFile())
    .map((entry) => join(entry.parentPath, entry.name).slice(folder.length + 1));
}

function decompressed(file: string): string {
  const bytes = readFileSync(file);
  if (file.endsWith('.gz')) return gunzipSync(bytes).toString();
  return (file.endsWith('.br') ? brotliDecompressSync(bytes) : bytes).toString();
}

/** Words of a source’s bodies that stand in the site, each with the files it stands in. */
function found(prefix: string): Map<string, string[]> {
  const words = new Map<string, string[]>();
  for (const [file, text] of files)
    for (const word of new Set(text.match(new RegExp(`(?<![a-z])${prefix}[pob]?q[a-jz]+q(?![a-z])`, 'gi'))))
      words.set(word.toLowerCase(), [...(words.get(word.toLowerCase()) ?? []), file]);
  return words;
}

test('the control: all words of a source that may be shown in full are found', () => {
  const kinds = [...found('fu').keys()].map((word) => word.slice(0, 3));
  const counts = ['fuq', 'fup', 'fuo', 'fub'].map((kind) => kinds.filter((each) => each === kind).length);
  assert.deepEqual(counts, [157, 154, 154, 110]);
});

test('of a source that may only be linked to, not one word of a body stands in any file of the site', () => {
  assert.deepEqual([...found('li')], []);
});

test('of a source with excerpts, no file holds a word of a body beyond its first 60', () => {
  const shown = [...found('ex').keys()];
  assert.ok(shown.length > 0, 'an excerpt is shown');
  const allowed = BODIES.excerpt.join(' ').split(/\W+/).slice(0, EXCERPT_WORDS);
  assert.deepEqual(
    shown.filter((word) => word.startsWith('exq') && !allowed.includes(word)),
    [],
  );
  const odd = bodyOf('exo');
  const kept = `${odd[0]} ${odd[1]}`;
  assert.deepEqual(
    shown.filter((word) => kept.includes(word)),
    [],
    'neither standfirst nor removed lines',
  );
  assert.ok(shown.filter((word) => word.startsWith('exp')).length <= EXCERPT_WORDS);
  // Its first sentence is longer than an excerpt may be, so not even its beginning may stand in for a headline.
  assert.deepEqual(
    shown.filter((word) => word.startsWith('exb')),
    [],
  );
});

test('what is left of a comparison still has its quotations, shared wording and statements', () => {
  const file = (name: string) => files.get(join('events', 'lock', name)) ?? '';
  const { quotations, sharedCopy, statements, names } = JSON.parse(file('comparison.json'));
  assert.equal(quotations.length, 3);
  assert.ok(sharedCopy.length > 0 && statements.length > 0 && names.length > 0);
  assert.match(file('comparison.json'), /fuqzzbq/);
  const hidden = file('quotations.csv')
    .split('\r\n')
    .filter((row) => row.includes('text not shown here'));
  assert.equal(hidden.length, 2);
  assert.match(file('statements.csv'), /keeper of the lock and his fuqzzcq/);
  assert.match(file('shared-wording.csv'), /The old lock held/);
});

test('every page of a copy of an article asks search engines not to list it, and leads to the original where it is known', () => {
  const copies = [...files].filter(([file]) => /^articles[/\\].*\.html$/.test(file));
  assert.equal(copies.length, 12);
  for (const [file, html] of copies) {
    assert.match(html, /<meta name="robots" content="noindex, follow">/, file);
    if (file.includes('-page')) assert.match(html, /<a [^>]*href="https:\/\/example\.org\/a"/, file);
  }
});
