import assert from 'node:assert/strict';
import { existsSync, mkdirSync, truncateSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { Stop } from '../../scripts/exit.ts';
import { refreshContent } from '../../scripts/site/make-site.ts';
import { fingerprint, takeSnapshot } from '../../scripts/site/snapshot.ts';
import { digest } from './digest.ts';
import { type Edition, edition } from './run-command.ts';

const CAPTURE = 'content/captures/bridge-closes/harbour-post.txt';
const SOURCE = 'content/sources/harbour-post.yaml';

const EDITS: readonly (readonly [what: string, edit: (mini: Edition) => void])[] = [
  ['a capture is edited', (mini) => mini.write(CAPTURE, mini.read(CAPTURE).replace('4,000', '5,000'))],
  ['a capture is cut off', (mini) => truncateSync(mini.path(CAPTURE), 100)],
  ['a capture is emptied', (mini) => truncateSync(mini.path(CAPTURE))],
  ['a capture is deleted', (mini) => mini.remove(CAPTURE)],
  ['a capture becomes a folder', (mini) => becomeFolder(mini, CAPTURE)],
  ['a record is deleted', (mini) => mini.remove(SOURCE)],
  ['a record becomes a folder', (mini) => becomeFolder(mini, SOURCE)],
  ['the folder of an event is deleted', (mini) => mini.remove('content/captures/bridge-closes')],
  ['a capture is added', (mini) => mini.write('content/captures/bridge-closes/new.txt', 'The bridge opens again')],
];

function becomeFolder(mini: Edition, path: string): void {
  mini.remove(path);
  mkdirSync(mini.path(path));
}

for (const [what, edit] of EDITS) {
  for (const moment of ['before it is read', 'after it was read'] as const) {
    test(`a build stops, and copies nothing else, if ${what} ${moment}`, async (t) => {
      const mini = edition(t);
      await assert.rejects(
        async () => {
          const before = fingerprint(mini.path('content'));
          if (moment === 'before it is read') edit(mini);
          const { content, derived, compared } = await refreshContent(mini.path('content'));
          if (moment === 'after it was read') edit(mini);
          takeSnapshot({ content, derived, compared, before, copy: mini.path('copy') });
        },
        (error) =>
          error instanceof Stop && error.code === 3 && /the content changed while it was read/.test(error.message),
      );
    });
  }
}

test('what is saved while the pages are made waits for the next build', async (t) => {
  const mini = edition(t);
  assert.equal((await mini.run('build', '--out', 'site')).code, 0);
  const earlier = digest(mini.path('site'));
  const running = mini.start('build', '--out', 'site');
  await running.says('building the site');
  for (const [, edit] of EDITS.filter(([what]) => /edited|record becomes|event is deleted/.test(what))) edit(mini);
  const { code, err } = await running.ended;
  assert.equal(code, 0, err);
  assert.equal(digest(mini.path('site')), earlier);
  assert.equal((await mini.run('build', '--out', 'site')).code, 1);
  assert.ok(!existsSync(join(mini.path('site'), 'articles', 'bridge-closes')), 'the next build has no article left');
});
