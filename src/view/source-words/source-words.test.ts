import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Comparison } from '../../schema/comparison.ts';
import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import type { Rights } from '../../schema/source.ts';
import type { ArticleText } from '../edition.ts';
import { makeEdition } from '../edition.ts';
import { comparisonOf } from '../fixtures/small-comparison.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { makeHrefs } from '../hrefs.ts';
import { collectWords } from './collect.ts';
import { type SourceWordsView, sourceWordsView } from './panel.ts';

/** Of each event, by source: the body of its article; `*` in front of a word makes it a term of the one actor. */
type Bodies = Readonly<Record<string, Readonly<Record<string, string>>>>;

const BODIES: Bodies = {
  e1: { argus: 'The *strikers left.', fax: 'The *strikers ran.' },
  e2: { argus: 'The *workers left.', fax: 'The *strikers ran.' },
  e3: { argus: 'The *strikers sang. The *strikers left.', fax: 'The *pickets ran.' },
  e4: { argus: 'It rained on the *workers.', fax: 'Nothing.' },
  e5: { argus: 'It rained.', fax: 'The *strikers slept.' },
};

interface Made {
  readonly texts: readonly ArticleText[];
  readonly comparisons: ReadonlyMap<string, Comparison>;
}

function made(bodies: Bodies, more: (texts: readonly ArticleText[], event: string) => Partial<Comparison>): Made {
  const texts = Object.entries(bodies).flatMap(([event, own]) =>
    Object.entries(own).map(([source, body]) => article(source, body.replaceAll('*', ''), {}, event)),
  );
  const comparisons = Object.entries(bodies).map(([event, own]) => {
    const ofEvent = texts.filter(({ entry }) => entry.id.startsWith(`${event}/`));
    const articles = ofEvent.map(({ entry }) => ({
      article: entry.id,
      source: entry.facts.source,
      sha256: 'ab'.repeat(32),
      units: 2,
      compared: true,
    }));
    const wording = Object.entries(own).flatMap(([source, body]) => termsIn(body, `${event}/${source}`, ofEvent));
    return [event, { ...comparisonOf([], { articles, wording, ...more(ofEvent, event) }), event }] as const;
  });
  return { texts, comparisons: new Map(comparisons) };
}

function termsIn(body: string, id: string, texts: readonly ArticleText[]): WordingMention[] {
  return [...body.matchAll(/\*(\w+)/g)].map(([, word = ''], index) => ({
    id: `w-${id}-${index}`,
    actor: 'a-1',
    at: slicesOf(word, id, texts)[index] ?? slicesOf(word, id, texts)[0] ?? never(word),
    term: word.replace(/s$/, ''),
    voice: 'own',
    rule: 'head',
  }));
}

function never(word: string): never {
  throw new RangeError(`No sentence has “${word}”.`);
}

/** Every place of some words in the body of an article. */
function slicesOf(words: string, id: string, texts: readonly ArticleText[]): Slice[] {
  const text = texts.find(({ entry }) => entry.id === id)?.text;
  return (text?.blocks.flatMap(({ sentences }) => sentences) ?? []).flatMap((sentence) => {
    const start = sentence.text.indexOf(words);
    return start < 0 ? [] : [{ article: id, sentence: sentence.id, start, end: start + words.length, text: words }];
  });
}

async function viewOf(
  { texts, comparisons }: Made,
  source = 'argus',
  rights: Partial<Record<string, Rights>> = {},
): Promise<SourceWordsView> {
  const slugs = [...comparisons.keys()];
  const sources = [...new Set(texts.map(({ entry }) => entry.facts.source))].map((slug) =>
    outlet(slug, slug, rights[slug]),
  );
  const none = { aliases: [], concepts: [], acts: [], actors: [], decisions: [] };
  const whole = makeEdition({
    site: { title: 'T', description: 'D', language: 'en', owner: 'O', licence: 'L' },
    sources,
    events: slugs.map((slug, at) => ({ slug, facts: { title: slug, date: `2031-01-0${at + 1}`, ...none } })),
    articles: texts.map(({ entry }) => entry),
  });
  const words = await collectWords(whole, async (event) => comparisons.get(event));
  const own = texts.filter(({ entry }) => entry.facts.source === source);
  return sourceWordsView(source, words.get(source) ?? [], own, whole, makeHrefs('/'));
}

const rowsOf = (view: SourceWordsView, heading: string) =>
  view.groups
    .find((group) => group.heading === heading)
    ?.rows.map(({ words, count, beside }) => [words.text, count, ...beside.map(({ text }) => text)]);

const TERMS = 'Terms for actors, in its own voice';
const nothing = () => ({});

test('a term is counted over the events in which somebody uses it and the source calls the same actor something', async () => {
  assert.deepEqual(rowsOf(await viewOf(made(BODIES, nothing)), TERMS), [
    ['strikers', 'in 2 of 3 events · ×3', 'in the others:', 'workers'],
    ['workers', 'in 2 of 2 events · ×2'],
  ]);
});

test('each count opens its lines, by event, the newest first', async () => {
  const [row] = (await viewOf(made(BODIES, nothing))).groups[0]?.rows ?? [];
  assert.deepEqual(
    row?.lines.map(({ event, passages }) => [event.text, event.href, passages.length]),
    [
      ['e3', '/events/e3/argus/', 2],
      ['e1', '/events/e1/argus/', 1],
    ],
  );
  assert.equal(row.lines[1]?.passages[0]?.runs?.find(({ isMeant }) => isMeant)?.text, 'strikers');
});

test('a term of one event, and one that others never use of the same actor elsewhere, is not counted across events', async () => {
  const rows = rowsOf(await viewOf(made(BODIES, nothing), 'fax'), TERMS);
  assert.deepEqual(
    rows?.map(([term]) => term),
    ['strikers'],
  );
});

test('below five articles or three events a sentence says how many there are', async () => {
  const { e1, e2, e3, e4 } = BODIES as Required<Bodies>;
  const few = await viewOf(made({ e1, e2, e3, e4 } as Bodies, nothing));
  assert.deepEqual(few, {
    lede: 'Shown from 5 articles in 3 events on, so that no single event decides. So far: 4 articles in 4 events.',
    groups: [],
  });
});

test('articles that were not compared with another source’s do not count', async () => {
  const alone = made({ ...BODIES, e5: { argus: 'It rained.' } }, nothing);
  assert.equal(
    (await viewOf(alone)).lede,
    'Shown from 5 articles in 3 events on, so that no single event decides. So far compared with another source’s: 4 articles in 4 events.',
  );
});

test('words that may not be printed are not counted as terms, and lines without words stay links', async () => {
  const view = await viewOf(made(BODIES, nothing), 'argus', { argus: 'link' });
  assert.equal(rowsOf(view, TERMS), undefined);
});

function citation(party: Slice | undefined, more: Partial<Citation>): Citation {
  const at = party ?? never('party');
  return {
    id: 'ci-1',
    party: at,
    kind: 'person',
    named: true,
    verbs: [],
    channels: [],
    content: [at],
    quotations: [],
    rule: 'x',
    ...more,
  };
}

const CITED: Bodies = Object.fromEntries(
  ['e1', 'e2', 'e3', 'e4', 'e5'].map((event) => [
    event,
    { argus: 'Ada Vale said so. He claimed it.', fax: 'Ada Vale said so.' },
  ]),
);

function citations(texts: readonly ArticleText[], event: string): Partial<Comparison> {
  const at = (words: string, source: string) => slicesOf(words, `${event}/${source}`, texts)[0] ?? never(words);
  const ada = { id: `n-${event}`, kind: 'person' as const, name: 'Ada Vale', alsoPossible: [] };
  const own = event === 'e5' ? [] : [citation(at('Ada Vale', 'argus'), { name: ada.id, verbs: [at('said', 'argus')] })];
  return {
    names: [{ ...ada, variants: [{ text: 'Ada Vale', mentions: [at('Ada Vale', 'fax')] }] }],
    citations: [
      ...own,
      citation(at('He', 'argus'), { named: false, kind: 'group', verbs: [at('claimed', 'argus')] }),
      citation(at('Ada Vale', 'fax'), { name: ada.id }),
    ],
    hedges: [{ id: 'h-1', term: at('so', 'argus'), rule: 'x' }],
    credits:
      event === 'e1' ? [{ id: 'cr-1', article: `${event}/argus`, kind: 'agency', place: 0, text: 'River News' }] : [],
    sharedCopy: [
      {
        id: 'c-1',
        kind: 'copy',
        a: [at('Ada Vale said so.', 'fax')],
        b: [at('Ada Vale said so.', 'argus')],
        words: 8,
        longest: 8,
        coverage: 1,
        rule: 'long run',
      },
    ],
  };
}

test('whom a source cites is counted over the events in which any source cites the same name', async () => {
  const view = await viewOf(made(CITED, citations));
  assert.deepEqual(rowsOf(view, 'Whom it cites'), [
    ['Parties without a name', '5 of 9 citations', 'the other sources in the same events: 0 of 5 citations'],
    ['Ada Vale', 'in 4 of 5 events · ×4'],
  ]);
});

test('verbs, hedges, credits and shared wording are counted over events, articles and events of both', async () => {
  const view = await viewOf(made(CITED, citations));
  assert.deepEqual(rowsOf(view, 'Words that introduce what is cited'), [
    ['claimed', 'in 5 of 5 events · ×5'],
    ['said', 'in 4 of 5 events · ×4'],
  ]);
  assert.deepEqual(rowsOf(view, 'Hedges'), [['so', 'in 5 of 5 events · ×5']]);
  assert.deepEqual(rowsOf(view, 'Shared wording'), [['fax', 'in 5 of 5 events · 5 passages']]);
  assert.deepEqual(rowsOf(view, 'Credits printed with its articles'), [['River News', 'with 1 of 5 articles']]);
});

test('of very many events a row shows the lines of the newest twelve, and says how many there are', async () => {
  const many = Object.fromEntries(
    Array.from({ length: 15 }, (_, at) => [`e${at + 10}`, { argus: 'The *strikers left.', fax: 'The *strikers ran.' }]),
  );
  const [row] = (await viewOf(made(many, nothing))).groups[0]?.rows ?? [];
  assert.equal(row?.count, 'in 15 of 15 events · ×15');
  assert.equal(row.lines.length, 12);
  assert.equal(row.more, 'and in 3 older events');
});

test('collectWords() reads no comparison of events whose sources have too few articles, and each other one once', async () => {
  const { texts } = made({ ...BODIES, e6: { late: 'It rained.', fax: 'It did.' } }, nothing);
  const read: string[] = [];
  const sources = ['argus', 'late'].map((slug) => outlet(slug, slug));
  const none = { aliases: [], concepts: [], acts: [], actors: [], decisions: [] };
  const whole = makeEdition({
    site: { title: 'T', description: 'D', language: 'en', owner: 'O', licence: 'L' },
    sources,
    events: ['e1', 'e2', 'e3', 'e4', 'e5', 'e6'].map((slug) => ({
      slug,
      facts: { title: slug, date: '2031-01-01', ...none },
    })),
    articles: texts.filter(({ entry }) => entry.facts.source !== 'fax').map(({ entry }) => entry),
  });
  const reader = async (event: string) => {
    read.push(event);
    return undefined;
  };
  await Promise.all([collectWords(whole, reader), collectWords(whole, reader)]);
  assert.deepEqual(read.toSorted(), ['e1', 'e2', 'e3', 'e4', 'e5']);
});
