import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { after, before, test } from 'node:test';
import { type FixtureSite, openStates } from './fixture-site.ts';
import { attribute, type Element, elements, named, parsePage, textOf } from './proof/dom.ts';

let fixture: FixtureSite;
before(async () => {
  fixture = await openStates();
});
after(() => fixture?.close());

/** The rows of “How it words things” on every page of a source. */
function rowsOf(slug: string): Element[] {
  const root = parsePage(readFileSync(join(fixture.folder, 'sources', slug, 'index.html'), 'utf8'));
  return elements(root, (each) => attribute(each, 'class') === 'word-rows').flatMap((list) => named(list, 'li'));
}

const slugs = () => globSync('*/', { cwd: join(fixture.folder, 'sources') });

test('a source with five articles in three events has rows, and others a sentence', () => {
  const withRows = slugs().filter((slug) => rowsOf(slug).length > 0);
  assert.deepEqual(withRows, ['commonweal']);
  const few = readFileSync(join(fixture.folder, 'sources', 'daily-compass', 'index.html'), 'utf8');
  assert.match(few, /Shown from 5 articles in 3 events on, .* So far: 4 articles in 4 events\./);
});

test('a row counted over events opens as many events as it says, and as many places in their sentences', () => {
  let looked = 0;
  for (const row of rowsOf('commonweal')) {
    const [, events, all, times] = /in (\d+) of (\d+) events? · ×(\d+)/.exec(textOf(row)) ?? [];
    if (events === undefined) continue;
    assert.equal(named(row, 'dt').length, Number(events), textOf(row));
    const more = [...textOf(row).matchAll(/and (\d+) more sentences?/g)].reduce(
      (sum, [, count]) => sum + Number(count),
      0,
    );
    assert.equal(named(row, 'b').length + more, Number(times), textOf(row));
    assert.ok(Number(events) <= Number(all), textOf(row));
    looked += 1;
  }
  assert.ok(looked > 5);
});

test('every word that a row counts stands in each of its lines', () => {
  for (const row of rowsOf('commonweal')) {
    const [summary] = named(row, 'summary');
    const words = summary ? textOf(named(summary, 'bdi')[0] ?? summary).toLowerCase() : '';
    if (!/· ×\d/.test(textOf(row)) || words.includes(' ')) continue;
    for (const meant of named(row, 'b')) assert.equal(textOf(meant).toLowerCase(), words);
  }
});
