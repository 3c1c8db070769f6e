import assert from 'node:assert/strict';
import { existsSync } from 'node:fs';
import { test } from 'node:test';
import { outputAt, recoverOutput, swapIn } from '../../scripts/site/output.ts';
import { edition } from './run-command.ts';

test('recoverOutput() brings the previous site back if a build died between the two renames', (t) => {
  const mini = edition(t);
  mini.write('.site.previous/index.html', 'previous');
  mini.write('.site.staging/index.html', 'new');
  recoverOutput(outputAt(mini.path('site'), mini.path('content')));
  assert.equal(mini.read('site/index.html'), 'previous');
  assert.ok(!existsSync(mini.path('.site.previous')) && !existsSync(mini.path('.site.staging')));
});

test('recoverOutput() keeps the new site if a build died after the two renames', (t) => {
  const mini = edition(t);
  mini.write('.site.previous/index.html', 'previous');
  mini.write('site/.synoptic', '');
  mini.write('site/index.html', 'new');
  recoverOutput(outputAt(mini.path('site'), mini.path('content')));
  assert.equal(mini.read('site/index.html'), 'new');
  assert.ok(!existsSync(mini.path('.site.previous')));
});

test('swapIn() leaves the previous site if the build fails', async (t) => {
  const mini = edition(t);
  mini.write('site/.synoptic', '');
  mini.write('site/index.html', 'previous');
  const output = outputAt(mini.path('site'), mini.path('content'));
  const failing = swapIn(output, async () => {
    mini.write('.site.staging/index.html', 'half');
    throw new Error('broken');
  });
  await assert.rejects(failing, /broken/);
  assert.equal(mini.read('site/index.html'), 'previous');
  assert.ok(!existsSync(output.staging));
});
