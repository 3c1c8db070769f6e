import assert from 'node:assert/strict';
import { execFileSync } from 'node:child_process';
import { existsSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { edition } from './run-command.ts';

const TEXT =
  'Fire at the old mill\n\nA fire destroyed the old mill of Brinmouth on Monday.\n\nNobody was hurt, the town said.\n';

test('--from makes a record, an article and a receipt of every text and page, whatever its name', async (t) => {
  const mini = edition(t);
  for (const name of ['a b.txt', 'a-b.txt', 'Ünïcode (1).TXT', '..x.txt']) mini.write(`saved/${name}`, TEXT);
  mini.write(
    'saved/page.html',
    '<h1>Fire at the old mill</h1><p>A fire destroyed the old mill of Brinmouth on Monday.</p>',
  );
  const { code, out, err } = await mini.run('normalise', '--from', 'saved', '--out', 'out', '--json');
  assert.deepEqual([code, err], [0, '4 articles written to out\n']);
  const ids = out
    .trimEnd()
    .split('\n')
    .map((line) => (JSON.parse(line) as { id: string }).id);
  assert.deepEqual(ids, ['a b', 'a-b', 'page', 'Ünïcode (1)']);
  assert.deepEqual(readdirSync(mini.path('out/articles')), ['a-b-2.md', 'a-b.md', 'page.md', 'unicode-1.md']);
  assert.deepEqual(JSON.parse(mini.read('out/page.json')), JSON.parse(out.split('\n')[2] ?? ''));
});

test('--from names what it cannot read, and the others go through', async (t) => {
  const mini = edition(t);
  mini.write('saved/good.txt', TEXT);
  mini.write('saved/empty.txt', '');
  mini.write('saved/large.txt', 'x'.repeat(6_000_001));
  mini.write('saved/paper.pdf', '%PDF-1.7');
  mini.write('saved/zip.txt', 'PK\u0003\u0004');
  mini.write('saved/blank.html', '<html><head><title></title></head><body></body></html>');
  mkdirSync(mini.path('saved/more'));
  symlinkSync('/etc/hosts', mini.path('saved/outside.txt'));
  if (process.platform !== 'win32') execFileSync('mkfifo', [mini.path('saved/pipe.txt')]);
  const { code, out, err } = await mini.run('normalise', '--from', 'saved', '--out', 'out', '--json');
  assert.equal(code, 1);
  assert.equal(out.trimEnd().split('\n').length, 1);
  assert.deepEqual(
    err.split('\n').filter((line) => line.startsWith('saved/')),
    [
      'saved/blank.html: No paragraph of an article was found in it',
      'saved/empty.txt: The capture is empty',
      'saved/large.txt: A capture has at most 6 MB',
      'saved/more: Folders inside the folder are not read',
      'saved/outside.txt: Symbolic links are not followed',
      'saved/paper.pdf: Only .txt and .html files are read',
      'saved/pipe.txt: This is neither a file nor a folder',
      'saved/zip.txt: This is not a text',
    ],
  );
});

test('--from --dry-run prints records and writes nothing', async (t) => {
  const mini = edition(t);
  mini.write('saved/good.txt', TEXT);
  const { code, out } = await mini.run('normalise', '--from', 'saved', '--out', 'out', '--json', '--dry-run');
  assert.equal(code, 0);
  assert.equal((JSON.parse(out) as { title: string }).title, 'Fire at the old mill');
  assert.ok(!existsSync(mini.path('out')));
});

test('--from without --out, or with --check, is a usage error', async (t) => {
  const mini = edition(t);
  const alone = await mini.run('normalise', '--from', 'content');
  assert.deepEqual(
    [alone.code, alone.err],
    [
      2,
      'error: --from and --out need each other\n  → For example: npm run normalise -- --from reports --out normalised\n',
    ],
  );
  const checked = await mini.run('normalise', '--from', 'content', '--out', 'out', '--check');
  assert.equal(checked.code, 2);
});
