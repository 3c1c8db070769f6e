import assert from 'node:assert/strict';
import { test } from 'node:test';
import '@citation-js/plugin-bibtex';
import '@citation-js/plugin-ris';
import { plugins } from '@citation-js/core';
import fc from 'fast-check';
import type { Author } from './author.ts';
import type { Citation } from './citation.ts';
import { contextObject } from './coins.ts';
import { CITATION_FORMATS, type CitationFormat, writeCitations } from './formats.ts';

/** What the reader of each format is called in citation-js. */
const READERS = { bib: '@biblatex/text', ris: '@ris/file', 'csl.json': '@csl/list+object' } as const;

interface Read {
  readonly title: string;
  readonly author?: readonly { family?: string; given?: string; literal?: string; 'non-dropping-particle'?: string }[];
  /** Where the reader puts the authors of a RIS record of type NEWS, as the record has them. */
  readonly reporter?: string | readonly string[];
  readonly issued: { readonly 'date-parts'?: readonly (readonly number[])[]; readonly raw?: string };
  readonly 'container-title': string;
  readonly URL?: string;
  readonly type: string;
}

/** Reads a file with a library that knows nothing of us. */
function read(format: CitationFormat, file: string): Read[] {
  const given: unknown = format === 'csl.json' ? JSON.parse(file) : file;
  return plugins.input.chain(given, { forceType: READERS[format], generateGraph: false });
}

/** Spaces of every sort are one space in BibTeX; the reader marks words that keep their capitals. */
function plain(text: string): string {
  return text
    .replace(/<\/?span[^>]*>/g, '')
    .replace(/\s+/gu, ' ')
    .trim();
}

function printed({ title, author = [], reporter = [], issued, URL, ...rest }: Read) {
  const names = author.map(({ family, given, literal, 'non-dropping-particle': particle }) =>
    plain(literal ?? [particle, [family, given].filter(Boolean).join(', ')].filter(Boolean).join(' ')),
  );
  return {
    title: plain(title),
    names: [...names, ...[reporter].flat().map(plain)],
    day: (issued['date-parts']?.[0] ?? issued.raw?.split('/').filter(Boolean))
      ?.map((part) => String(part).padStart(2, '0'))
      .join('-'),
    container: plain(rest['container-title']),
    url: URL,
  };
}

function expected({ title, authors, day, container, url }: Citation) {
  const name = (author: Author) => plain(author.kind === 'person' ? `${author.family}, ${author.given}` : author.name);
  return { title: plain(title), names: authors.map(name), day, container: plain(container), url };
}

const SPECIAL = [
  ...'{}\\@%$&#_^~"\'`-,;:=<>?!/()[]|*',
  '--',
  "''",
  '``',
  ' and ',
  ' AND ',
  'ER  - ',
  'é',
  'Ł',
  'ق',
  '桥',
  '😀',
  '\u00ad',
  '\u202e',
];
const words = fc
  .array(fc.oneof(fc.constantFrom(...SPECIAL), fc.stringMatching(/^[A-Za-z]{1,8}$/), fc.constant(' ')), {
    minLength: 1,
    maxLength: 14,
  })
  .map((parts) => `A${parts.join('')}z`);
const person: fc.Arbitrary<Author> = fc.record({
  kind: fc.constant('person' as const),
  given: fc.constantFrom('Ann', 'Zoë', 'Jean-Luc', 'Ann B.', 'Öykü'),
  family: fc.constantFrom('Lee', 'O’Brien', 'van der Berg', 'Şahin', 'Day-Lewis'),
});
const literal: fc.Arbitrary<Author> = words.map((name) => ({ kind: 'undivided', name }));
const day = fc
  .tuple(fc.integer({ min: 1000, max: 9999 }), fc.integer({ min: 1, max: 12 }), fc.integer({ min: 1, max: 28 }))
  .map((parts) => parts.map((part) => String(part).padStart(2, '0')).join('-'));
const citation: fc.Arbitrary<Citation> = fc.record({
  id: fc.stringMatching(/^[a-z0-9]{1,8}\/[a-z0-9]{1,8}$/),
  title: words,
  authors: fc.array(fc.oneof(person, literal), { maxLength: 4 }),
  day,
  container: words,
  url: fc.option(fc.webUrl({ withQueryParameters: true, withFragments: true }), { nil: undefined }),
  language: fc.constantFrom('en', 'pt-BR', 'ar', 'xx'),
  note: words,
});

for (const format of CITATION_FORMATS) {
  test(`writeCitations() loses no title, author, date, outlet or address in ${format}, read back by another library`, () => {
    fc.assert(
      fc.property(fc.array(citation, { minLength: 1, maxLength: 3 }), (citations) => {
        assert.deepEqual(read(format, writeCitations(format, citations)).map(printed), citations.map(expected));
      }),
      { numRuns: 700, seed: 7 },
    );
  });
}

const plainCitation: Citation = {
  id: 'bridge/argus',
  title: 'Bridge {opens} at 50% & more',
  authors: [
    { kind: 'person', given: 'Ann', family: 'Lee' },
    { kind: 'organisation', name: 'Argus and Sons' },
  ],
  day: '2031-03-04',
  container: 'The Argus',
  url: 'https://example.org/a_{b}?c=%20&d=~e',
  language: 'en',
  note: 'Millbrook Papers',
};

test('bibtexOf() writes an entry that biblatex takes, with its braces balanced', () => {
  assert.equal(
    writeCitations('bib', [plainCitation]),
    `@article{bridge:argus,
  author = {Lee, Ann and {Argus and Sons}},
  title = {{Bridge \\textbraceleft{}opens\\textbraceright{} at 50\\% \\& more}},
  journaltitle = {The Argus},
  entrysubtype = {newspaper},
  date = {2031-03-04},
  url = {https://example.org/a_%7Bb%7D?c=%20&d=~e},
  langid = {english},
  note = {Millbrook Papers},
}
`,
  );
});

test('risOf() writes a record of type NEWS with CR LF at every line, and no field over two lines', () => {
  const file = writeCitations('ris', [{ ...plainCitation, title: 'One\r\nER  - \r\nTY  - BOOK' }]);
  assert.deepEqual(file.split('\r\n').slice(0, 4), [
    'TY  - NEWS',
    'ID  - bridge/argus',
    'TI  - One ER - TY - BOOK',
    'AU  - Lee, Ann',
  ]);
  assert.equal(file.replaceAll('\r\n', '').search(/[\r\n]/), -1);
  assert.ok(file.endsWith('\r\nER  - \r\n') || file.endsWith('\r\nER  -\r\n'));
});

test('a citation without authors or address names none in any format', () => {
  const bare = { ...plainCitation, authors: [], url: undefined };
  for (const format of CITATION_FORMATS) {
    assert.doesNotMatch(writeCitations(format, [bare]), /author|AU {2}-|url|UR {2}-|undefined|null/i, format);
  }
});

test('contextObject() loses no title, author, date, outlet or address, read as the query of an address', () => {
  const oneLine = (text: string) => text.replace(/\s+/gu, ' ').trim();
  fc.assert(
    fc.property(citation, (given) => {
      const read = new URLSearchParams(contextObject(given));
      const names = [...read.getAll('rft.creator'), ...read.getAll('rft.aucorp')].map(oneLine);
      assert.deepEqual(
        [read.get('rft.title'), read.get('rft.source')].map((text) => oneLine(text ?? '')),
        [given.title, given.container].map(oneLine),
      );
      assert.deepEqual(names.sort(), expected(given).names.map(oneLine).sort());
      assert.deepEqual([read.get('rft.date'), read.get('rft.identifier') ?? undefined], [given.day, given.url]);
    }),
    { numRuns: 500, seed: 9 },
  );
});

test('contextObject() says in Dublin Core that it is a newspaper article, which is what Zotero makes of it', () => {
  assert.equal(
    contextObject({ ...plainCitation, title: 'One & two\r\n= three' }),
    [
      'ctx_ver=Z39.88-2004',
      'rft_val_fmt=info%3Aofi%2Ffmt%3Akev%3Amtx%3Adc',
      'rft.type=newspaperArticle',
      'rft.title=One%20%26%20two%20%3D%20three',
      'rft.creator=Lee%2C%20Ann',
      'rft.aucorp=Argus%20and%20Sons',
      'rft.date=2031-03-04',
      'rft.source=The%20Argus',
      'rft.publisher=The%20Argus',
      'rft.identifier=https%3A%2F%2Fexample.org%2Fa_%7Bb%7D%3Fc%3D%2520%26d%3D~e',
      'rft.language=en',
    ].join('&'),
  );
});
