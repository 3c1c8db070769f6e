import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import fc from 'fast-check';
import { NO_RECORDS } from '../../schema/comparison.ts';
import { article, edition, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs, sideAnchor } from '../hrefs.ts';
import { permit } from '../rights.ts';
import { type AnyEvent, anyEvent } from './fixtures/any-event.ts';
import { MOST_CHOICES, type SideBySideView, sideBySideView } from './side-by-side.ts';

const to = makeHrefs('/');

function viewOf({ sources, texts, comparison }: AnyEvent, compared = true): SideBySideView {
  const whole = edition(sources, texts);
  return sideBySideView(whole, whole.event('bridge'), texts, compared ? comparison : undefined, to);
}

/** For every view of any event. */
function always(check: (view: SideBySideView, given: AnyEvent) => void): void {
  fc.assert(
    fc.property(anyEvent, (given) => check(viewOf(given), given)),
    { numRuns: 60 },
  );
}

/** What stands where: the anchor of each sentence with the numbers of its row and column, top down. */
function standing({ rows }: SideBySideView) {
  return rows.flatMap(({ cells }, row) =>
    cells.flatMap(({ told }, column) =>
      told.flatMap(({ anchor, marks, text }) =>
        marks.map((mark) => ({ anchor: anchor ?? mark.anchor ?? '', row, column, text, href: mark.mark.href })),
      ),
    ),
  );
}

/** The anchors that a cell points to, each with the direction behind it. */
function pointed({ pointers }: SideBySideView['rows'][number]['cells'][number]): [string, string][] {
  return pointers.flatMap(({ href }, at): [string, string][] => {
    const where = pointers.slice(at).find(({ text }) => text === 'above' || text === 'below');
    return href === undefined ? [] : [[href.slice(1), where?.text ?? '']];
  });
}

const NOTHING: AnyEvent['comparison'] = {
  schemaVersion: 1,
  event: 'bridge',
  articles: [],
  ...NO_RECORDS,
};

function comparedAs({ id, facts }: AnyEvent['texts'][number]['entry']) {
  return { article: id, source: facts.source, sha256: '0'.repeat(64), units: 2, compared: true };
}

const columnOf = ({ sources }: AnyEvent, source: string) => sources.findIndex(({ slug }) => slug === source);

test('every sentence of headline, dek and body stands once, in the column of its source', () => {
  always((view, given) => {
    const expected = given.texts.flatMap(({ entry, text }) =>
      [
        ...(text.headline ? [text.headline] : []),
        ...text.dek,
        ...text.blocks.flatMap(({ sentences }) => sentences),
      ].map(({ id }) => `${sideAnchor(entry.id, id)} ${columnOf(given, entry.facts.source)}`),
    );
    const found = standing(view).map(({ anchor, column }) => `${anchor} ${column}`);
    assert.deepEqual(found.toSorted(), expected.toSorted());
  });
});

test('a sentence is printed as the article has it where rights allow, and only there', () => {
  always((view, given) => {
    const printed = new Map(
      given.texts.flatMap(({ entry, text }) => {
        const source = given.sources[columnOf(given, entry.facts.source)];
        assert.ok(source);
        const { headline, dek, blocks } = permit({ entry, text }, source.facts);
        return [
          ...(headline ? [headline] : []),
          ...(dek?.sentences ?? []),
          ...blocks.flatMap(({ sentences }) => sentences),
        ].map((sentence) => [
          sideAnchor(entry.id, sentence.id),
          `${sentence.text} /articles/${entry.id}/#${sentence.id}`,
        ]);
      }),
    );
    for (const { anchor, text, href = '' } of standing(view))
      assert.equal(
        text === 'text not shown here' && !href.includes('#') ? undefined : `${text} ${href}`,
        printed.get(anchor),
      );
  });
});

test('every member of a statement that not only headlines tell stands in its row or is pointed to from there, in the right direction, but for headlines beside other sentences', () => {
  always((view, { comparison }) => {
    const rowOf = new Map(standing(view).map(({ anchor, row }) => [anchor, row]));
    const columnOf = new Map(standing(view).map(({ anchor, column }) => [anchor, column]));
    for (const { id, members } of comparison.statements) {
      const row = view.rows.findIndex((each) => each.id === id);
      const kinds = members.map(
        (member) => view.rows[rowOf.get(sideAnchor(member.article, member.sentence)) ?? -1]?.kind,
      );
      assert.equal(
        row === -1,
        kinds.every((kind) => kind === 'headlines'),
      );
      if (row === -1) continue;
      const pointers = new Map(view.rows[row]?.cells.flatMap(pointed));
      for (const { article, sentence } of members) {
        const anchor = sideAnchor(article, sentence);
        const other = rowOf.get(anchor) ?? -1;
        const here = view.rows[row]?.cells[columnOf.get(anchor) ?? -1]?.told ?? [];
        const isSaid = other !== row && (view.rows[other]?.kind !== 'headlines' || here.length === 0);
        assert.equal(pointers.get(anchor), isSaid ? (other < row ? 'above' : 'below') : undefined);
        pointers.delete(anchor);
      }
      assert.equal(pointers.size, 0);
    }
  });
});

test('a sentence stands beside the statement it is at home in, unless it is a headline', () => {
  always((view, { comparison }) => {
    const rowOf = new Map(standing(view).map(({ anchor, row }) => [anchor, view.rows[row]]));
    for (const { id, members } of comparison.statements)
      for (const { article, sentence, role } of members) {
        const row = rowOf.get(sideAnchor(article, sentence));
        if (role === 'home' && row?.kind !== 'headlines') assert.equal(row?.id, id);
      }
  });
});

test('“not found” is said of exactly the sources that were compared and tell no part of the statement', () => {
  always((view, { comparison, sources }) => {
    const isCompared = (slug: string) =>
      comparison.articles.some(({ source, compared }) => compared && source === slug);
    for (const { id, cells, notFound } of view.rows) {
      const statement = comparison.statements.find((each) => each.id === id);
      const told = sources.filter(({ slug }) => !statement?.sources.includes(slug) && isCompared(slug));
      const expected = statement ? told.map(({ facts }) => facts.name) : [];
      assert.deepEqual(
        cells.flatMap(({ words }, at) => (words === 'not found' ? (sources[at]?.facts.name ?? '') : [])),
        expected,
      );
      assert.deepEqual(
        notFound.map(({ name }) => name),
        expected,
      );
    }
  });
});

test('a statement whose sentences all stand elsewhere has its row behind the last of them', () => {
  always(({ rows }) => {
    for (const { id, cells } of rows)
      if (id !== undefined && cells.every(({ told }) => told.length === 0))
        assert.deepEqual(new Set(cells.flatMap(pointed).map(([, where]) => where)), new Set(['above']));
  });
});

test('two articles of one source share a column, told apart by letters; what may not be printed shares its words', () => {
  const sources = [outlet('echo', 'Echo', 'excerpt'), outlet('fax', 'Fax', 'link')];
  const body = 'The boats came home. The nets were full.';
  const named = (source: string, name: string) => {
    const text = article(source, body);
    return { ...text, entry: { ...text.entry, id: `bridge/${name}` } };
  };
  const whole = [named('echo', 'one'), named('echo', 'two'), named('fax', 'x'), named('fax', 'y')];
  const comparison = { ...NOTHING, articles: whole.map(({ entry }) => comparedAs(entry)) };
  const { heads, rows } = viewOf({ sources, texts: whole, comparison });
  const texts = (line: readonly { text: string }[]) => line.map(({ text }) => text).join(' ');
  assert.deepEqual(
    heads.map(({ lines }) => lines.map(texts)),
    [
      ['Echo', 'a 2 sentences', 'b 2 sentences'],
      ['Fax', 'a 2 sentences', 'b 2 sentences'],
    ],
  );
  assert.deepEqual(
    rows
      .at(-1)
      ?.cells.map(({ told }) =>
        told.map(({ letter, marks, text }) => `${letter} ${texts(marks.map(({ mark }) => mark))} ${text}`),
      ),
    [
      ['a 1 The boats came home.', 'a 2 The nets were full.', 'b 1 The boats came home.', 'b 2 The nets were full.'],
      ['a 1 2 text not shown here', 'b 1 2 text not shown here'],
    ],
  );
});

test('a row goes with the last of the columns that have something in it', () => {
  always(({ rows, heads }) => {
    for (const { choices, cells } of rows) {
      assert.equal(cells.length, heads.length);
      const full = cells.filter(({ told, pointers }) => told.length > 0 || pointers.length > 0);
      assert.deepEqual(
        choices,
        full.map(({ choice }) => choice),
      );
      assert.ok(choices.length > 0);
    }
  });
});

test('sentences of an article stand in its order within a cell', () => {
  always((view, { texts }) => {
    const order = new Map(
      texts
        .flatMap(({ entry, text }) =>
          [...text.dek, ...text.blocks.flatMap(({ sentences }) => sentences)].map(({ id }) => sideAnchor(entry.id, id)),
        )
        .map((anchor, at) => [anchor, at]),
    );
    for (const { cells, kind } of view.rows)
      for (const { told } of kind === 'headlines' ? [] : cells) {
        const places = told.flatMap(({ anchor, marks }) => marks.map((mark) => order.get(anchor ?? mark.anchor ?? '')));
        assert.deepEqual(
          places,
          places.toSorted((a = -1, b = -1) => a - b),
        );
      }
  });
});

test('“only in one source” is said of rows and sentences that nothing elsewhere is like', () => {
  always((view, { comparison }) => {
    const only = new Set(
      comparison.singles
        .filter(({ verdict }) => verdict === 'only')
        .map((ref) => sideAnchor(ref.article, ref.sentence)),
    );
    for (const row of view.rows.filter(({ kind }) => kind === 'packed')) {
      const told = row.cells.flatMap((cell) => cell.told);
      const isOnly = ({ anchor, marks }: (typeof told)[number]) =>
        marks.every((mark) => only.has(anchor ?? mark.anchor ?? ''));
      assert.equal(row.head.text, told.every(isOnly) ? 'Only in one source' : 'Found in one source');
      for (const each of told) assert.equal(each.note === 'only here', isOnly(each) && !told.every(isOnly));
    }
  });
});

test('without a comparison every article stands by itself below the headlines, and the page says so', () => {
  fc.assert(
    fc.property(anyEvent, (given) => {
      const { rows, limit } = viewOf(given, false);
      assert.match(limit ?? '', /not been compared/);
      assert.deepEqual(
        rows.map(({ kind }) => kind).filter((kind) => kind !== 'headlines'),
        ['apart'],
      );
    }),
  );
});

test('the stylesheet hides as many columns as there are choices', () => {
  const css = readFileSync(join(import.meta.dirname, '../../styles/side-by-side/choice.css'), 'utf8');
  const found = [...css.matchAll(/main:has\(#(c\d+):checked\) \.(c\d+)[,\s]/g)].map(([, box, column]) => [box, column]);
  assert.deepEqual(
    found,
    Array.from({ length: MOST_CHOICES }, (_, at) => [`c${at + 1}`, `c${at + 1}`]),
  );
});
