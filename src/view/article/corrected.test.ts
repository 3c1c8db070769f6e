import assert from 'node:assert/strict';
import { test } from 'node:test';
import type { Tile } from '../../schema/receipt.ts';
import type { Rights } from '../../schema/source.ts';
import { article, outlet } from '../fixtures/small-edition.ts';
import { permit } from '../rights.ts';
import { correctedLines } from './corrected.ts';

const BY = { by: 'editor', reason: 'It said so later' } as const;
/** The capture in pieces, and where each went. */
const PIECES: readonly (Omit<Tile, 'start' | 'end'> & { of: string })[] = [
  { of: 'Brigde', to: 'headline', text: 'Bridge', ...BY },
  { of: ' opens', to: 'headline' },
  { of: '\n', to: 'markup' },
  { of: 'It opened', to: 'body/1' },
  { of: '\n', to: 'body/1', text: ' ', reason: 'a wrapped line' },
  { of: 'today. ', to: 'body/1' },
  { of: 'Some 221', to: 'body/1', text: 'Some 212', ...BY },
  { of: ' came.', to: 'body/1' },
  { of: '\n', to: 'markup' },
  { of: 'Share', to: 'removed', ...BY },
  { of: `${'Many words follow here. '.repeat(20)}The `, to: 'body/2' },
  { of: 'edn', to: 'body/2', text: 'end', ...BY },
  { of: '.', to: 'body/2' },
];
const BODY = `It opened today. Some 212 came.\n\n${'Many words follow here. '.repeat(20)}The end.`;

function lines(rights: Rights): string[] {
  const text = article('argus', BODY, { headline: 'Bridge opens' });
  let at = 0;
  const tiles = PIECES.map(({ of, ...tile }) => {
    at += of.length;
    return { ...tile, start: at - of.length, end: at };
  });
  const capture = PIECES.map(({ of }) => of).join('');
  const head = { path: 'captures/bridge/argus.txt', sha256: 'ab'.repeat(32), encoding: 'utf-8', length: at };
  const captured = { capture, receipt: { schemaVersion: 1 as const, capture: head, tiles } };
  const found = correctedLines(text, captured, permit(text, outlet('argus', 'The Argus', rights).facts));
  for (const line of found) {
    const mark = line.find(({ isMark }) => isMark);
    const sentences = [text.text.headline, ...text.text.blocks.flatMap(({ sentences: all }) => all)];
    const target = sentences.find((sentence) => mark?.href === `#${sentence?.id}`);
    const words = line.find(({ lang }) => lang)?.text.slice(1, -1) ?? '?';
    assert.ok(target?.text.includes(words), `${words} stands in the sentence that its mark opens`);
  }
  return found.map((line) => line.map((words) => words.text).join(' '));
}

test('correctedLines() names the sentence, the editor’s words, what they stand for, and why', () => {
  assert.deepEqual(lines('full'), [
    'Corrected by the editor: H “Bridge” instead of “Brigde” (It said so later)',
    'Corrected by the editor: 2 “Some 212” instead of “Some 221” (It said so later)',
    'Corrected by the editor: 23 “end” instead of “edn” (It said so later)',
  ]);
});

test('correctedLines() names what an excerpt prints, without the words of the capture', () => {
  assert.deepEqual(lines('excerpt'), [
    'Corrected by the editor: H “Bridge” (It said so later)',
    'Corrected by the editor: 2 “Some 212” (It said so later)',
  ]);
  assert.deepEqual(lines('link'), ['Corrected by the editor: H “Bridge” (It said so later)']);
});
