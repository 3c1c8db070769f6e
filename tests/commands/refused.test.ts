import assert from 'node:assert/strict';
import { test } from 'node:test';
import { copyProject, runCopy } from './project-copy.ts';
import { edition } from './run-command.ts';

const MISTAKES = [
  ['a page with a link that leads nowhere', 'src/view/hrefs.ts', '}method/`', '}methods/`', /broken link/],
  [
    'an article that does not say what its capture says',
    'src/normalise/write-article.ts',
    'value: text }',
    "value: text.replace('the', 'some') }",
    /no article fits its capture/,
  ],
] as const;

for (const [what, file, from, to, message] of MISTAKES) {
  test(`a build that would publish ${what} ends with 3, and the previous site stays`, async (t) => {
    const mini = edition(t);
    const project = copyProject(mini);
    const code = mini.read('project ü', file);
    assert.ok(code.includes(from));
    mini.write(`project ü/${file}`, code.replace(from, to));
    mini.write('site/index.html', 'the previous site');
    mini.write('site/.synoptic', '');
    const ran = await runCopy(mini, project, ['build', '--out', 'site']);
    assert.equal(ran.code, 3, ran.err);
    assert.match(ran.err, message);
    assert.equal(mini.read('site/index.html'), 'the previous site');
  });
}
