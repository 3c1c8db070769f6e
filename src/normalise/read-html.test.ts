import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { readArticle } from '../text/read-article.ts';
import { replayReceipt } from '../text/replay-receipt.ts';
import { leavesOf } from './leaves.ts';
import { normalise } from './normalise.ts';
import { printed } from './pieces.ts';
import { readHtml } from './read-html.ts';

const LEDE = 'The council of Springmoor voted for the bridge on Monday, the mayor of the town said.';

function rowsOf(html: string): string[] {
  return leavesOf(readHtml(html).tree).map((leaf) => {
    const { role, reason } = leaf.data.label;
    return `${role}: ${printed(leaf.data.pieces, html)}${reason === undefined ? '' : ` (${reason})`}`;
  });
}

function normalisePage(html: string) {
  const capture = { path: 'captures/bridge/page.html', bytes: new TextEncoder().encode(html) };
  return normalise(capture, { sidecar: { corrections: [] }, sources: new Map(), language: 'en', steps: [] });
}

const TEXTS: Record<string, { html: string; body: string }> = {
  'decodes entities and joins wrapped lines': {
    html: '<p>Fish &amp; chips&nbsp;cost\r\n  5&#8364; &lt;here&gt;</p>',
    body: 'Fish & chips\u00a0cost 5€ \\<here>\n',
  },
  'prints links and emphasis as plain text': {
    html: '<p>She <b>said</b> so <a href="/x">to <i>the</i> council</a>.</p>',
    body: 'She said so to the council.\n',
  },
  'prints <br> as a space and ends the line at two of them': {
    html: '<p>One<br>line.<br><br>Another line.</p>',
    body: 'One line.\n\nAnother line.\n',
  },
  'keeps lists and quotations': {
    html: '<ul><li>First</li><li>Second<ul><li>Inner</li></ul></li></ul><blockquote><h2>We</h2><p>agree.</p></blockquote>',
    body: '- First\n- Second\n  - Inner\n\n> We\n>\n> agree.\n',
  },
  'makes list items of the rows of a table of data': {
    html: '<table><caption>Votes</caption><tr><th>For</th><td></td><td>12</td></tr><tr><th>Against</th><td>3</td></tr></table>',
    body: '- Votes\n- For · 12\n- Against · 3\n',
  },
  'takes apart a table that lays out blocks': {
    html: '<table><tr><td><p>Left.</p></td><td><p>Right.</p></td></tr></table>',
    body: 'Left.\n\nRight.\n',
  },
  'never makes a sub-heading the top heading': { html: '<h1>Bridge</h1><p>Text.</p>', body: '## Bridge\n\nText.\n' },
  'reads a page with a byte order mark and without any element': { html: '\uFEFFJust text.', body: 'Just text.\n' },
  'keeps elements and roles that are called as parts of an object’s prototype': {
    html: '<constructor>One.</constructor><p role="constructor">Two.</p><p role="__proto__">Three.</p>',
    body: 'One.\n\nTwo.\n\nThree.\n',
  },
  'leaves out control characters and prints line separators as a space': {
    html: '<p>One\u0007 two\u2028three&#x85;four</p>',
    body: 'One two three…four\n',
  },
};

for (const [behaviour, { html, body }] of Object.entries(TEXTS)) {
  test(`readHtml() ${behaviour}`, () => {
    assert.equal(normalisePage(html).body, body);
  });
}

test('readHtml() labels what stands around the report as removed, with the element as the reason', () => {
  const html = `<header>Daily Heron</header><nav>Home</nav><main><article><header><h1>Bridge</h1></header><p>${LEDE}</p>
    <aside>Read this too</aside><p hidden>Secret</p><div class="share-tools">Share</div><form>Sign up</form>
    <ul><li><a href="/1">Other story</a></li></ul><p>Work <span aria-hidden="true">icon</span> begins.</p></article></main><footer>Imprint</footer>`;
  assert.deepEqual(rowsOf(html), [
    'removed: Daily Heron (<header>: the page’s header)',
    'removed: Home (<nav>: navigation)',
    'body: Bridge',
    `body: ${LEDE}`,
    'removed: Read this too (<aside>: an aside)',
    'removed: Secret (hidden <p>)',
    'removed: Share (<div> named “share-tools”)',
    'removed: Sign up (<form>: a form)',
    'removed: Other story (<ul>: a list of links)',
    'body: Work begins.',
    'removed: icon (<span> hidden from screen readers)',
    'removed: Imprint (<footer>: the footer)',
  ]);
});

test('readHtml() gives the words of a picture one number and their roles', () => {
  const html = `<p>${LEDE}</p><figure><img src="a.jpg" alt="A &quot;bridge&quot;"><figcaption>The bridge. <span class="photo-credit">Ann Lee</span></figcaption></figure>`;
  const pictures = leavesOf(readHtml(html).tree).slice(1);
  assert.deepEqual(
    pictures.map(({ data }) => [data.label, printed(data.pieces, html)]),
    [
      [{ role: 'alt', picture: 1 }, 'A "bridge"'],
      [{ role: 'caption', picture: 1 }, 'The bridge.'],
      [{ role: 'pictureCredit', picture: 1 }, 'Ann Lee'],
    ],
  );
  assert.deepEqual(pictures[2]?.data.around.slice(0, 3), ['span.photo-credit', 'figcaption', 'figure']);
});

test('readHtml() keeps script, style and template out of the text and receipts them as markup', () => {
  const html = `<style>p{}</style><p>${LEDE}</p><script>alert("leak")</script><template><p>leak</p></template>`;
  const { body, receipt } = normalisePage(html);
  assert.equal(body, `${LEDE}\n`);
  assert.deepEqual(
    receipt.tiles.map(({ to }) => to),
    ['markup', 'body/1', 'markup'],
  );
});

test('readHtml() keeps links with web addresses and drops all others', () => {
  const html = `<head><link rel="canonical" href="https://heron.example/news/bridge"></head><p>${LEDE}
    <a href="/plan">the plan</a> <a href="javascript:alert(1)">run</a> <a href="data:text/html,x">data</a>
    <a href="https://springmoor.example/a?b=1&amp;c=2"><b>the</b> town</a></p>`;
  assert.deepEqual(
    readHtml(html).links.map(({ text, url }) => ({ text, url })),
    [
      { text: 'the plan', url: 'https://heron.example/plan' },
      { text: 'the town', url: 'https://springmoor.example/a?b=1&c=2' },
    ],
  );
});

test('readHtml() reads what the head says of the page', () => {
  const html = `<html lang="EN_gb"><head><title>Bridge | Heron</title><meta property="og:title" content="Bridge &amp; tunnel">
    <meta property="og:site_name" content="Daily Heron"><link rel=canonical href=https://heron.example/bridge>
    <script type="application/ld+json">{"@graph":[{"@type":"NewsArticle","headline":"Bridge \\u0026 tunnel","author":{"name":"Ann Lee"}}]}</script>
    </head><p>${LEDE}</p>`;
  const { tree, page } = readHtml(html);
  assert.deepEqual(page, { siteName: 'Daily Heron', language: 'en-GB', url: 'https://heron.example/bridge' });
  const head = leavesOf(tree).filter(({ data }) => data.around.includes('head'));
  assert.deepEqual(
    head.map(({ data }) => [data.around[0], data.label.role, printed(data.pieces, html)]),
    [
      ['title', 'markup', 'Bridge | Heron'],
      ['meta[og:title]', 'markup', 'Bridge & tunnel'],
      ['script[headline]', 'markup', 'Bridge & tunnel'],
      ['script[author]', 'markup', 'Ann Lee'],
    ],
  );
});

test('readHtml() reads text that tables push out of order as plain text, and says so', () => {
  const html = `<table>Stray <tr><td>${LEDE}</td></tr>words</table>`;
  const { tree, problems } = readHtml(html);
  assert.match(problems[0]?.message ?? '', /read as plain text/);
  assert.deepEqual(
    leavesOf(tree).map((leaf) => printed(leaf.data.pieces, html)),
    ['Stray', LEDE, 'words'],
  );
});

const fragment = fc.constantFrom(
  ...['<p>', '</p>', '<div>', '</div>', '<b>', '</b>', '<ul>', '<li>', '</ul>', '<table>', '<tr>', '<td>', '</table>'],
  ...['<blockquote>', '</blockquote>', '<br>', '<!-- c -->', '<h2>', '</h2>', '<a href="https://a.example/">', '</a>'],
  ...[
    '&amp;',
    '&notit;',
    '&#x27;',
    '&#0;',
    '&nbsp;',
    '&',
    '<',
    '> ',
    '\r\n',
    ' ',
    '\t',
    '\0',
    '\u0085',
    '\u2028',
    '\ud800',
  ],
  ...[
    '<figure>',
    '<figcaption>',
    '</figure>',
    '<img alt="a &lt; b">',
    '<script>x</script>',
    '<p hidden>',
    '<title>t</title>',
  ],
  ...['word', 'é', '👩‍👩‍👧', '# ', '- ', '1. ', '*', '_x_', '`', '|', '\\', '{', '\u202e', '\u00ad', '\u00a0'],
);

test('readHtml() gives a receipt that replays to the article, whatever the page', () => {
  fc.assert(
    fc.property(fc.array(fragment, { maxLength: 40 }), (fragments) => {
      // The tag in front keeps a page of zeros from being taken for UTF-16.
      const html = `<!doctype html><p>${fragments.join('').toWellFormed()}`;
      const { facts, body, receipt } = normalisePage(html);
      const replayed = replayReceipt(receipt, html);
      const read = readArticle(facts, body);
      assert.ok(read.ok);
      const blocks = read.article.blocks.map(({ text }) => text);
      assert.deepEqual(
        blocks,
        blocks.map((_, index) => replayed.get(`body/${index + 1}`)),
      );
    }),
    { numRuns: 1000 },
  );
});

for (const [name, inner] of [
  ['svg', '<svg><text>Drawn words of a button</text></svg>'],
  ['object', '<object>Words where no plug-in is</object>'],
  ['canvas', '<canvas>Words where no canvas is</canvas>'],
  ['template', '<template><p>Words of a template</p></template>'],
  ['iframe', '<iframe>Words where no frame is</iframe>'],
  ['script', '<script type="text/template"><p>Words of a script</p></script>'],
] as const) {
  test(`readHtml() takes no words of ${name} for text`, () => {
    const printed = rowsOf(`<article><p>${LEDE}</p>${inner}<p>${LEDE}</p></article>`).filter((row) =>
      /[Ww]ords/.test(row),
    );
    assert.deepEqual(
      printed.filter((row) => !row.startsWith('markup')),
      [],
    );
  });
}

test('readHtml() takes text outside the element with most of the prose for no part of the report', () => {
  const html = `<div><p>Sold by the pond.</p><div><p>${LEDE}</p><p>${LEDE}</p><p>${LEDE}</p></div></div>`;
  const [outside, ...report] = rowsOf(html);
  assert.equal(outside, 'removed: Sold by the pond. (outside the element that holds the report)');
  assert.deepEqual(report, [`body: ${LEDE}`, `body: ${LEDE}`, `body: ${LEDE}`]);
});
