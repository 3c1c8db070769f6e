import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyProject, runCopy } from './project-copy.ts';
import { edition } from './run-command.ts';

test('an edit of the code that compares makes every kept comparison worthless', async (t) => {
  const mini = edition(t);
  const project = copyProject(mini);
  for (const command of ['normalise', 'compare']) assert.equal((await runCopy(mini, project, [command])).code, 0);
  const before = mini.read('content/comparisons/bridge-closes.json');
  const file = 'project ü/src/compare/write-comparison.ts';
  mini.write(file, mini.read(file).replace('"event":${', '"event": ${'));
  assert.equal((await runCopy(mini, project, ['compare'])).code, 0);
  assert.equal(mini.read('content/comparisons/bridge-closes.json'), before.replace('"event":', '"event": '));
});
