import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { sidecar } from '../schema/sidecar.ts';
import { type OnDisk, verifyArticle } from './verify-article.ts';

const CAPTURE = 'Bridge shut\nBy Tom Arkwright\nThe bridge is shut.\nNobody was hurt.\nShare\n';
const SHA256 = createHash('sha256').update(CAPTURE).digest('hex');

const ARTICLE = `---
headline: Bridge shut
headlineBasis: capture
bylines:
  - Tom Arkwright
source: valley-echo
published: 2023-03-15
publishedBasis: editor
language: en
capture:
  path: captures/bridge-closes/valley-echo.txt
  sha256: ${SHA256}
  encoding: utf-8
---
The bridge is shut.

Nobody was hurt.
`;

const RECEIPT = `{"schemaVersion":1,"capture":{"path":"captures/bridge-closes/valley-echo.txt","sha256":"${SHA256}","encoding":"utf-8","length":72},"tiles":[
{"start":0,"end":11,"to":"headline"},
{"start":11,"end":12,"to":"markup"},
{"start":12,"end":15,"to":"removed","reason":"By"},
{"start":15,"end":28,"to":"byline/1"},
{"start":28,"end":29,"to":"markup"},
{"start":29,"end":48,"to":"body/1"},
{"start":48,"end":49,"to":"markup"},
{"start":49,"end":65,"to":"body/2"},
{"start":65,"end":66,"to":"markup"},
{"start":66,"end":71,"to":"removed","reason":"a button"},
{"start":71,"end":72,"to":"markup"}
]}
`;

interface Change {
  readonly article?: string;
  readonly receipt?: string;
  readonly capture?: string;
  readonly sidecar?: unknown;
}

function disk({ article = ARTICLE, receipt = RECEIPT, capture = CAPTURE, sidecar: facts = {} }: Change = {}): OnDisk {
  return {
    article: { file: 'a.md', text: article },
    receipt: { file: 'r.json', text: receipt },
    capture: { path: 'captures/bridge-closes/valley-echo.txt', bytes: new TextEncoder().encode(capture) },
    sidecar: sidecar.parse({ published: '2023-03-15', ...(facts as object) }),
  };
}

/** Place and message of every problem. */
function told(change: Change): string[] {
  return verifyArticle(disk(change)).map(({ file, line, column, message }) => `${file}:${line}:${column}: ${message}`);
}

test('verifyArticle() finds nothing wrong with an article that says what its capture says', () => {
  assert.deepEqual(told({}), []);
});

test('verifyArticle() finds the words of each picture, its description and its credit in the capture', () => {
  const words = ['The bridge', 'A bridge', 'Lena Fenn', 'The river', 'A river', 'Odo Vale'];
  const places = ['caption/1', 'caption/1/alt', 'caption/1/credit', 'caption/2', 'caption/2/alt', 'caption/2/credit'];
  const capture = `${CAPTURE}${words.join('')}`;
  const sha256 = createHash('sha256').update(capture).digest('hex');
  let end = CAPTURE.length;
  const tiles = places.map((to, at) => {
    const start = end;
    end += words[at]?.length ?? 0;
    return `,\n{"start":${start},"end":${end},"to":"${to}"}`;
  });
  const captions = [0, 3].map(
    (at) => `  - { text: ${words[at]}, alt: ${words[at + 1]}, credit: ${words[at + 2]}, after: 1 }\n`,
  );
  const article = ARTICLE.replace('language: en\n', `language: en\ncaptions:\n${captions.join('')}`).replace(
    SHA256,
    sha256,
  );
  const receipt = RECEIPT.replace('\n]}', `${tiles.join('')}\n]}`)
    .replace(SHA256, sha256)
    .replace('"length":72', `"length":${end}`);
  assert.deepEqual(told({ article, receipt, capture }), []);
});

const BROKEN: readonly (readonly [what: string, change: Change, expected: readonly string[]])[] = [
  [
    'a body that was edited',
    { article: ARTICLE.replace('Nobody was hurt', 'Two were hurt') },
    ['a.md:17:1: body/2 differs from the capture: “Two were hurt.” instead of “Nobody was hurt.”'],
  ],
  [
    'a paragraph that was added',
    { article: `${ARTICLE}\nThe end.\n` },
    ['a.md:19:1: body/3 is in the article, but neither in the receipt nor in the sidecar'],
  ],
  [
    'a paragraph that was deleted',
    { article: ARTICLE.replace('\nNobody was hurt.\n', '') },
    ['a.md:15:1: body/2 is in the receipt, but not in the article'],
  ],
  [
    'a headline that was edited',
    { article: ARTICLE.replace('headline: Bridge shut', 'headline: Bridge open') },
    ['a.md:2:1: headline differs from the capture: “Bridge open” instead of “Bridge shut”'],
  ],
  [
    'a byline that was deleted',
    { article: ARTICLE.replace('bylines:\n  - Tom Arkwright\n', 'bylines: []\n') },
    ['a.md:4:1: byline/1 is in the receipt, but not in the article'],
  ],
  [
    'a date that the sidecar does not give',
    { article: ARTICLE.replace('published: 2023-03-15', 'published: 2023-03-16') },
    ['a.md:7:1: date differs from the capture: “2023-03-16” instead of “2023-03-15”'],
  ],
  [
    'front matter that does not fit the schema',
    { article: ARTICLE.replace('language: en', 'language: 5') },
    ['a.md:9:11: “language”: expected string, received number'],
  ],
  [
    'an article without front matter',
    { article: 'The bridge is shut.\n' },
    ['a.md:1:1: The article does not begin with front matter between two lines ---'],
  ],
  [
    'HTML in the body',
    { article: ARTICLE.replace('Nobody was', 'Nobody <b>was</b>') },
    ['a.md:17:8', 'a.md:17:14'].map(
      (place) => `${place}: An article holds plain paragraphs, quotations, lists and sub-headings, not HTML`,
    ),
  ],
  [
    'a receipt whose quotation marks are gone',
    { receipt: RECEIPT.replace('"to":"body/1"', '"to":body') },
    ['r.json:7:27: “tiles.5.to”: expected a destination such as headline, body/3, caption/1/credit or removed'],
  ],
  [
    'a receipt that is YAML, but no JSON',
    { receipt: RECEIPT.replace('{"schemaVersion":1', '{schemaVersion: 1') },
    ['r.json:1:1: The receipt is no JSON'],
  ],
  [
    'a receipt with an unknown destination',
    { receipt: RECEIPT.replace('"body/2"', '"corpus/2"') },
    ['r.json:9:27: “tiles.7.to”: expected a destination such as headline, body/3, caption/1/credit or removed'],
  ],
  [
    'a receipt with a gap',
    { receipt: RECEIPT.replace('{"start":48,"end":49,"to":"markup"},\n', '') },
    ['r.json:8:1: The receipt has a gap or an overlap: tile 49–65 does not follow 48'],
  ],
  [
    'a receipt of another length',
    { receipt: RECEIPT.replace('"length":72', '"length":71') },
    ['r.json:1:174: The capture has 72 UTF-16 units, not 71'],
  ],
  [
    'a receipt that moves characters',
    { receipt: RECEIPT.replace('"end":48,', '"end":47,').replace('"start":48,', '"start":47,') },
    ['a.md:15:1: body/1 differs from the capture: “ bridge is shut.” instead of “ bridge is shut”'],
  ],
  [
    'a capture that was edited',
    { capture: CAPTURE.replace('Nobody', 'Everybody') },
    [
      'a.md:12:11: It was made from other bytes than those of captures/bridge-closes/valley-echo.txt (SHA-256)',
      'r.json:1:89: It was made from other bytes than those of captures/bridge-closes/valley-echo.txt (SHA-256)',
    ],
  ],
  [
    'an article of another capture',
    { article: ARTICLE.replace('path: captures/bridge-closes', 'path: captures/other') },
    ['a.md:11:9: It names another capture than captures/bridge-closes/valley-echo.txt'],
  ],
  [
    'a headline that is not the sidecar’s',
    { sidecar: { headline: 'The bridge is shut' } },
    ['a.md:2:1: headline differs from the capture: “Bridge shut” instead of “The bridge is shut”'],
  ],
  [
    'a derived headline that is not in the lede',
    {
      article: ARTICLE.replace(
        'headline: Bridge shut\nheadlineBasis: capture',
        'headline: Bridge gone\nheadlineBasis: derived',
      ),
      receipt: RECEIPT.replace('"to":"headline"', '"to":"removed"'),
    },
    ['a.md:2:1: The derived headline is not in the first paragraph, word for word'],
  ],
];

for (const [what, change, expected] of BROKEN) {
  test(`verifyArticle() finds ${what}`, () => {
    assert.deepEqual(told(change), expected);
  });
}

test('verifyArticle() gives every problem a remedy and the line it is in', () => {
  for (const [, change] of BROKEN) {
    for (const { remedy, excerpt } of verifyArticle(disk(change))) assert.ok(remedy !== '' && excerpt !== undefined);
  }
});
