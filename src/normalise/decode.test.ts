import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { decode } from './decode.ts';

function utf16(text: string, isBig: boolean): number[] {
  return [...text].flatMap((unit) => {
    const code = unit.charCodeAt(0);
    return isBig ? [code >> 8, code & 255] : [code & 255, code >> 8];
  });
}

const ascii = (text: string) => [...text].map((unit) => unit.charCodeAt(0));
const META = (label: string) => ascii(`<meta charset="${label}">`);

const CASES: Record<string, { bytes: number[]; isHtml?: boolean; text: string; encoding: string }> = {
  'reads UTF-8': { bytes: [0x5a, 0x6f, 0xc3, 0xab], text: 'Zoë', encoding: 'utf-8' },
  'keeps the byte order mark of UTF-8': { bytes: [0xef, 0xbb, 0xbf, 0x61], text: '\uFEFFa', encoding: 'utf-8' },
  'reads UTF-16 LE by its mark': {
    bytes: [0xff, 0xfe, ...utf16('Zoë', false)],
    text: '\uFEFFZoë',
    encoding: 'utf-16le',
  },
  'reads UTF-16 BE by its mark': {
    bytes: [0xfe, 0xff, ...utf16('Zoë', true)],
    text: '\uFEFFZoë',
    encoding: 'utf-16be',
  },
  'reads UTF-16 LE without a mark': {
    bytes: utf16('A vote in Orin.', false),
    text: 'A vote in Orin.',
    encoding: 'utf-16le',
  },
  'reads UTF-16 BE without a mark': {
    bytes: utf16('A vote in Orin.', true),
    text: 'A vote in Orin.',
    encoding: 'utf-16be',
  },
  'reads a UTF-16 page without a mark': {
    bytes: utf16('<p>A vote', false),
    isHtml: true,
    text: '<p>A vote',
    encoding: 'utf-16le',
  },
  'sees no UTF-16 in a few zeros': { bytes: [0, 0x61, 0, 0x62], text: '\0a\0b', encoding: 'utf-8' },
  'reads bytes that are no UTF-8 as Windows-1252': {
    bytes: [0x93, 0x5a, 0x6f, 0xeb, 0x94, 0x80],
    text: '“Zoë”€',
    encoding: 'windows-1252',
  },
  'gives every byte of Windows-1252 a meaning': {
    bytes: [0x81, 0x8d, 0xff],
    text: '\u0081\u008dÿ',
    encoding: 'windows-1252',
  },
  'believes the declaration of a page': {
    bytes: [...META('iso-8859-2'), 0xb1],
    isHtml: true,
    text: '<meta charset="iso-8859-2">ą',
    encoding: 'iso-8859-2',
  },
  'believes a declaration in http-equiv': {
    bytes: [...ascii("<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>"), 0xcf],
    isHtml: true,
    text: "<META http-equiv='Content-Type' content='text/html; charset=windows-1251'>П",
    encoding: 'windows-1251',
  },
  'takes no declaration from a comment': {
    bytes: [...ascii('<!-- <meta charset="iso-8859-2"> -->'), ...META('windows-1251'), 0xcf],
    isHtml: true,
    text: '<!-- <meta charset="iso-8859-2"> --><meta charset="windows-1251">П',
    encoding: 'windows-1251',
  },
  'takes a declaration of UTF-16 in single bytes for UTF-8, as the standard says': {
    bytes: [...META('utf-16'), 0xff],
    isHtml: true,
    text: '<meta charset="utf-16">\uFFFD',
    encoding: 'utf-8',
  },
  'ignores a declaration that does not exist': {
    bytes: [...META('utf-99'), 0xeb],
    isHtml: true,
    text: '<meta charset="utf-99">ë',
    encoding: 'windows-1252',
  },
  'ignores a declaration in a text': {
    bytes: [...META('iso-8859-2'), 0xb1],
    text: '<meta charset="iso-8859-2">±',
    encoding: 'windows-1252',
  },
  'prefers valid UTF-8 to a declaration that is wrong': {
    bytes: [...META('iso-8859-2'), 0xc3, 0xab],
    isHtml: true,
    text: '<meta charset="iso-8859-2">ë',
    encoding: 'utf-8',
  },
  'reads the empty capture': { bytes: [], text: '', encoding: 'utf-8' },
};

for (const [behaviour, { bytes, isHtml = false, text, encoding }] of Object.entries(CASES)) {
  test(`decode() ${behaviour}`, () => {
    assert.deepEqual(decode(Uint8Array.from(bytes), isHtml), { text, encoding });
  });
}

test('decode() names an encoding that decodes the bytes to the same text again', () => {
  fc.assert(
    fc.property(fc.uint8Array({ maxLength: 60 }), fc.boolean(), (bytes, isHtml) => {
      const { text, encoding } = decode(bytes, isHtml);
      assert.equal(new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), text);
    }),
    { numRuns: 2000 },
  );
});
