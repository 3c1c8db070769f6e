import assert from 'node:assert/strict';
import { mkdirSync, mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import { after, before, test } from 'node:test';
import fc from 'fast-check';
import { messages } from '../../scripts/messages.ts';
import { makeSite } from '../../scripts/site/make-site.ts';
import { type Served, serveSite } from '../../scripts/site/serve-site.ts';
import { type OpenSite, openSite } from '../open-site.ts';
import { printedTexts, publishedArticles, textsOf } from './published-articles.ts';

const ARTICLES = 6;
const LINES = 80;

/** What Markdown, HTML, YAML, entities or bidirectional text could make something else of. */
const nasty = fc.oneof(
  fc.constantFrom(
    ...['# x', '> x', '- x', '+ x', '1. x', '```', '~~~', '---', '===', '***', '|a|b|', '\\', '\\\\', '`', '``', '*x*'],
    ...['_x_', '__x__', '**', '[x](y)', '[x]: y', '![x](y)', '<b>x</b>', '<script>x</script>', '</p>', '<!--', '-->'],
    ...['&amp;', '&#39;', '&#x3c;', '&nbsp', '&', '<', '{x}', '{{x}}', '%20', '--', '...', '"x"', "'x'"],
    ...[
      'a\u00a0b',
      'a\u00adb',
      'a\u200bb',
      'a  b',
      '\u202ex\u202c',
      '\u2066x\u2069',
      '\u{1f469}\u200d\u{1f680}',
      'e\u0301',
      '\u05d0\u05d1',
      '\u{10ffff}',
    ],
  ),
  fc.string({ unit: 'binary', maxLength: 12 }),
  fc.string({ unit: 'grapheme', maxLength: 8 }),
);
/** A line that reads as running text, so that it must come out as a block; what it holds must survive as it is. */
const line = fc
  .tuple(nasty, nasty, fc.nat())
  .map(
    ([a, b, n]) =>
      `${a} The ferry man of quay ${n} wrote ${b} on the wall of the old harbour office yesterday, said the clerk.`,
  )
  .map((text) => text.replace(/[\n\r\v\f\u0085\u2028\u2029]/g, ' '));

let open: OpenSite;
let served: Served;
let root: string;
before(async () => {
  root = mkdtempSync(join(tmpdir(), 'any-text-'));
  const content = join(root, 'content');
  const write = (path: string, text: string) => {
    mkdirSync(dirname(join(content, path)), { recursive: true });
    writeFileSync(join(content, path), text);
  };
  write('site.yaml', 'title: Any Text\ndescription: Any text.\nlanguage: en\nowner: Nobody\nlicence: Free.\n');
  write('events/quay.yaml', 'title: Writing on the wall\ndate: 2031-03-04\n');
  write('sources/argus.yaml', 'name: Argus\nrights: full\nrightsBasis: written for tests\n');
  fc.sample(fc.array(line, { minLength: LINES, maxLength: LINES }), { numRuns: ARTICLES, seed: 20310304 }).forEach(
    (lines, index) => {
      write(`captures/quay/wall-${index}.txt`, `Clerk reads the wall of the harbour office\n\n${lines.join('\n\n')}\n`);
      write(`captures/quay/wall-${index}.yaml`, 'source: argus\npublished: 2031-03-05\n');
    },
  );
  await makeSite({ content, out: join(root, 'out'), base: '/' }, messages({ quiet: true }));
  served = await serveSite(join(root, 'out'), { port: 4700 });
  open = await openSite();
});
after(async () => {
  await served.stop();
  await open.close();
  rmSync(root, { recursive: true, force: true });
});

test('any text of a capture is printed on the page of its article, unit by unit', async () => {
  const articles = publishedArticles(join(root, 'content'));
  const blocks = articles.flatMap(({ text }) => text.blocks);
  assert.ok(blocks.length > ARTICLES * LINES * 0.95, `only ${blocks.length} lines came out as text`);
  const page = await open.browser.newPage();
  for (const { path, text } of articles) {
    await page.goto(served.address + path);
    assert.deepEqual(await printedTexts(page), textsOf(text), path);
  }
});
