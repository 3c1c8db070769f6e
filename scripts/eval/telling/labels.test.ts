import assert from 'node:assert/strict';
import { readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { eventArticle } from '../../derived/compare-content.ts';
import { readTellingLabels, type TellingLabels } from './labels.ts';

const CONTENT = join(import.meta.dirname, '../../../content');
const FOLDER = join(CONTENT, 'gold', 'telling');
const OWN = 'syrian-army-withdraws-from-hama';
const FILES = readdirSync(FOLDER).filter((file) => file.endsWith('.yaml'));

type Place = TellingLabels['dates'][number]['at'];

function read(file: string): TellingLabels {
  const labels = readTellingLabels(join(FOLDER, file));
  assert.ok(labels.ok, labels.ok ? undefined : JSON.stringify(labels.problems[0]));
  return labels.value;
}

function places({ figures, dates, wording, citations, hedges }: TellingLabels): Place[] {
  return [
    ...figures.flatMap(({ at, scope = [], by }) => [at, ...scope, ...(by ? [by] : [])]),
    ...[...dates, ...wording, ...hedges].map(({ at }) => at),
    ...citations.flatMap(({ party, who, verbs = [], channels = [] }) => [
      ...(party ? [party] : []),
      ...(who ? [who] : []),
      ...verbs,
      ...channels,
    ]),
  ];
}

/** Texts of headline, dek and body of the event of the content folder, by ref. */
function ownTexts({ articles }: TellingLabels): Map<string, string> {
  const sentences = articles.flatMap((name) => {
    const file = join(CONTENT, 'articles', OWN, `${name}.md`);
    const { article } = eventArticle({ id: `${OWN}/${name}`, file, text: readFileSync(file, 'utf8') });
    const { headline, dek, blocks } = article;
    const all = [...(headline ? [headline] : []), ...dek, ...blocks.flatMap(({ sentences }) => sentences)];
    return all.map(({ id, text }) => [`${name}#${id}`, text] as const);
  });
  return new Map(sentences);
}

test('every committed file of labels can be read, and its spans are of its articles', () => {
  assert.ok(FILES.includes(`${OWN}.yaml`));
  for (const file of FILES) {
    const labels = read(file);
    for (const { ref } of places(labels))
      assert.ok(labels.articles.includes(ref.split('#')[0] ?? ''), `${file}: ${ref}`);
  }
});

test('every span of the event of the content folder is whole words of its sentence', () => {
  const labels = read(`${OWN}.yaml`);
  const texts = ownTexts(labels);
  for (const { ref, start, end } of places(labels)) {
    const text = texts.get(ref);
    assert.ok(text !== undefined && end <= text.length, `${ref} ${end}`);
    const words = text.slice(start, end);
    assert.match(words, /^[\p{L}\p{N}].*[\p{L}\p{N})]$/u, ref);
    assert.doesNotMatch(text.slice(Math.max(0, start - 1), start + 1), /^[\p{L}\p{N}]{2}$/u, `${ref} ${words}`);
    assert.doesNotMatch(text.slice(end - 1, end + 1), /^[\p{L}\p{N}]{2}$/u, `${ref} ${words}`);
  }
  for (const { at } of labels.citations) assert.ok(texts.has(at), at);
});

test('every term of the event of the content folder has a head word that its actor’s editor accepts', () => {
  const { actors, wording, ...labels } = read(`${OWN}.yaml`);
  const texts = ownTexts({ actors, wording, ...labels });
  for (const { at, actor } of wording) {
    const term = texts.get(at.ref)?.slice(at.start, at.end).toLowerCase() ?? '';
    const heads = actors.find(({ id }) => id === actor)?.heads ?? [];
    assert.ok(
      heads.some((head) => term.split(' of ')[0]?.endsWith(head)),
      `${at.ref} ${term}`,
    );
  }
});

test('an interval is read with its ends, open or closed', () => {
  const figures = read(`${OWN}.yaml`).figures.map(({ value }) => value);
  const at = (low: number) => figures.find((value) => value.low === low);
  assert.deepEqual(at(20_000), { low: 20_000, high: 100_000, lowOpen: false, highOpen: true });
  assert.deepEqual(at(13_000_000), { low: 13_000_000, high: Number.POSITIVE_INFINITY, lowOpen: true, highOpen: true });
  assert.deepEqual(at(704), { low: 704, high: 704, lowOpen: false, highOpen: false });
});
