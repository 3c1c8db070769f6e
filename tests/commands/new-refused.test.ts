import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { CAPTURES, dated, FACTS, report } from './new-reports.ts';
import { edition, plainEnvironment, start, UNPRIVILEGED } from './run-command.ts';

test('files that are no reports are problems of their own, and the others are taken over', async (t) => {
  const mini = edition(t);
  report(mini, {
    'Valley Echo.TXT': dated('Council votes'),
    'blank.txt': ' \n',
    'notes.docx': 'x',
    'picture.html': Buffer.from('89504e470d0a1a0a', 'hex'),
    'page_files/style.css': 'x',
    'older/x.txt': 'x',
  });
  symlinkSync('/etc/hosts', mini.path('reports/link.txt'));
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', 'gone.txt', ...FACTS);
  assert.equal(code, 1);
  assert.deepEqual(
    err.split('\n').filter((line) => /^(?:reports|gone)/.test(line)),
    [
      'gone.txt: There is no such file or folder',
      'reports/blank.txt: The capture is empty',
      'reports/link.txt: Symbolic links are not followed',
      'reports/notes.docx: Only .txt and .html files are read',
      'reports/older: Folders inside the folder are not read',
      'reports/picture.html: This is not a text',
    ],
  );
  assert.deepEqual(readdirSync(mini.path(CAPTURES)), ['valley-echo.txt', 'valley-echo.yaml']);
});

test('a report in which no article is found is taken over and reported, so that corrections can mend it', async (t) => {
  const mini = edition(t);
  report(mini, { 'empty page.html': '<html><body><script>1</script></body></html>' });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', ...FACTS);
  assert.equal(code, 1);
  assert.match(err, /^content\/captures\/vote\/empty-page\.html: No paragraph of an article was found in it$/m);
});

test('new without reports makes the event and says how to add them', async (t) => {
  const { code, err } = await edition(t).run('new', 'vote', ...FACTS);
  assert.equal(code, 0);
  assert.match(err, /→ Run this again with the reports: --from FOLDER, or their names\n$/);
});

for (const [options, message] of [
  [[], 'Name the event first\n  → For example: npm run new -- harbour-vote --from reports'],
  [['Big Vote!'], '"Big Vote!" cannot stand in an address\n  → Write it as big-vote'],
  [['vote', '--force'], '--force belongs to --empty; an event never replaces a file'],
  [['vote', '--date', '2023-02-30'], '--date: expected a day that exists in the calendar'],
  [['vote', '--published', 'Monday'], '--published: expected YYYY-MM-DD, YYYY-MM-DDTHH:MM or YYYY-MM-DDTHH:MM+HH:MM'],
  [['vote', '--title', ''], '--title: expected some text'],
  [['vote', '--source', 'x', '--by-name'], '--source and --by-name both name the outlets; use one of them'],
  [
    ['--empty', 'vote'],
    '--empty does only that, and "vote" is for an event\n  → Run npm run new -- --empty first, then npm run new -- EVENT',
  ],
  [
    ['--empty', '--title', 'x'],
    '--empty does only that, and "title" is for an event\n  → Run npm run new -- --empty first, then npm run new -- EVENT',
  ],
] as const) {
  test(`new ${options.join(' ')} ends with 2 and the remedy`, async (t) => {
    const { code, err } = await edition(t).run('new', ...options);
    assert.deepEqual([code, err], [2, `error: ${message}\n`]);
  });
}

test('new in a folder that does not exist ends with 3 and says how to make one', async (t) => {
  const { code, err } = await edition(t).run('new', 'vote', '--content', 'nowhere');
  assert.deepEqual(
    [code, err],
    [3, 'error: There is no folder nowhere\n  → npm run new -- --empty --content nowhere makes one\n'],
  );
});

test('a folder that leads out of the content folder is not written to', async (t) => {
  const mini = edition(t);
  mkdirSync(mini.path('elsewhere'));
  symlinkSync(mini.path('elsewhere'), mini.path('content/captures/vote'));
  report(mini, { 'x.txt': dated('Council votes') });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', ...FACTS);
  assert.equal(code, 3);
  assert.match(err, /content\/captures\/vote is a symbolic link, and those are not followed\n {2}→ Put a real folder/);
  assert.deepEqual(readdirSync(mini.path('elsewhere')), []);
});

test('a content folder that may not be written ends with 4', { skip: process.platform === 'win32' }, async (t) => {
  const mini = edition(t);
  chmodSync(mini.folder, 0o755);
  chmodSync(mini.path('content/events'), 0o555);
  const { code, err } = await start(mini.folder, 'new', ['vote', ...FACTS], plainEnvironment(), UNPRIVILEGED).ended;
  assert.equal(code, 4, err);
});
