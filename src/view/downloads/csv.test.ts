import assert from 'node:assert/strict';
import { test } from 'node:test';
import { parse } from 'csv-parse/sync';
import fc from 'fast-check';
import { writeCsv } from './csv.ts';

const heads = ['one', 'two'];

test('writeCsv() ends rows with CR LF and quotes what needs it', () => {
  const text = writeCsv({
    heads,
    rows: [
      ['a, “b”', 'say "c"'],
      ['line\nbreak', 4],
    ],
  });
  assert.equal(text, 'one,two\r\n"a, “b”","say ""c"""\r\n"line\nbreak",4\r\n');
});

test('writeCsv() puts an apostrophe before what a spreadsheet would take for a formula', () => {
  for (const start of ['=', '+', '-', '@', '\t', '\r', '＝', '＋', '－', '＠']) {
    const [, [cell] = []] = parse(writeCsv({ heads, rows: [[`${start}1+1`, '']] }), { bom: false }) as string[][];
    assert.equal(cell, `'${start}1+1`);
  }
});

test('writeCsv() gives any cells back to another reader, but for that apostrophe', () => {
  const cell = fc.string({ unit: 'grapheme' }).filter((text) => !/^[=+\-@\t\r＝＋－＠\uFEFF]/u.test(text));
  fc.assert(
    fc.property(fc.array(fc.tuple(cell, cell)), (rows) => {
      const read = parse(writeCsv({ heads, rows }), { record_delimiter: '\r\n' });
      assert.deepEqual(read, [heads, ...rows]);
    }),
  );
});
