import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { BODY, CAPTURES, dated, FACTS, report } from './new-reports.ts';
import { edition } from './run-command.ts';

test('new copies reports, writes the records, says what it wrote and what to do next', async (t) => {
  const mini = edition(t);
  report(mini, { 'Valley Echo.txt': dated('Council votes') });
  const { code, out, err } = await mini.run('new', 'vote', '--from', 'reports', ...FACTS, '--place', 'Brinmouth');
  assert.deepEqual([code, out], [0, '']);
  assert.equal(
    err,
    `wrote content/events/vote.yaml
wrote ${CAPTURES}/valley-echo.txt (reports/Valley Echo.txt)
wrote ${CAPTURES}/valley-echo.yaml
3 files written, 0 files left alone
  → npm start builds the site and shows it
`,
  );
  assert.equal(
    mini.read('content/events/vote.yaml'),
    '# yaml-language-server: $schema=../.schema/event.json\ntitle: Council votes on the bridge\ndate: 2023-03-20\nplace: Brinmouth\n',
  );
  assert.equal(mini.read(`${CAPTURES}/valley-echo.txt`), dated('Council votes'));
  assert.equal((await mini.run('normalise')).code, 0);
});

test('what nobody has told is a commented line, reported with its place, and ends with 1', async (t) => {
  const mini = edition(t);
  report(mini, { 'a report.txt': `Council votes\n\nBy Nell Brack\n\n${BODY}` });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports');
  assert.equal(code, 1);
  assert.equal(
    err,
    `wrote content/events/vote.yaml
wrote ${CAPTURES}/a-report.txt (reports/a report.txt)
wrote ${CAPTURES}/a-report.yaml
${CAPTURES}/a-report.yaml:2:1: The text names no outlet that is known here, only “Nell Brack”
  2 | # source: name-of-the-outlet
      ^
  → Write the line without the #, with the name of the outlet’s file in sources/

${CAPTURES}/a-report.yaml:4:1: The text prints no date of publication
  4 | # published: YYYY-MM-DD
      ^
  → Write the line without the #; a time may follow, as in 2031-03-14T09:30

content/events/vote.yaml:2:1: The event has no title yet
  2 | # title: What happened, in neutral words
      ^
  → Write the line without the #; the event’s reports wait for it

content/events/vote.yaml:3:1: The event has no date yet
  3 | # date: YYYY-MM-DD
      ^
  → Write the line without the #; the event’s reports wait for it

3 files written, 0 files left alone
  → Add what is missing: 4 lines, named above
  → npm start builds the site and shows it
`,
  );
});

test('normalise names the same lines as long as they wait', async (t) => {
  const mini = edition(t);
  report(mini, { 'a.txt': `Council votes\n\n${BODY}` });
  await mini.run('new', 'vote', 'reports/a.txt');
  assert.match((await mini.run('normalise')).err, /events\/vote\.yaml:2:1: “title” is missing\n {2}2 \| # title: What/);
  mini.write('content/events/vote.yaml', 'title: Vote\ndate: 2023-03-20\n');
  assert.match((await mini.run('normalise')).err, /a\.yaml:4:1: The article is a draft .*\n {2}4 \| # published: /);
});

test('a second run with more reports adds those, and leaves alone what is there', async (t) => {
  const mini = edition(t);
  report(mini, { 'Valley Echo.txt': dated('Council votes') });
  await mini.run('new', 'vote', '--from', 'reports', ...FACTS);
  mini.write(`${CAPTURES}/valley-echo.yaml`, 'source: valley-echo\npublished: 2023-03-21\n');
  report(mini, { 'Valley Echo 2.txt': dated('Council mends'), 'the same.txt': dated('Council votes') });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports');
  assert.equal(code, 0, err);
  assert.equal(
    err,
    `wrote ${CAPTURES}/valley-echo-2.txt (reports/Valley Echo 2.txt)
wrote ${CAPTURES}/valley-echo-2.yaml
left alone content/events/vote.yaml
left alone ${CAPTURES}/valley-echo.txt, which holds the same as reports/Valley Echo.txt
left alone ${CAPTURES}/valley-echo.txt, which holds the same as reports/the same.txt
2 files written, 3 files left alone
  → npm start builds the site and shows it
`,
  );
  assert.equal(mini.read(`${CAPTURES}/valley-echo.yaml`), 'source: valley-echo\npublished: 2023-03-21\n');
  assert.match((await mini.run('new', 'vote', '--from', 'reports')).err, /^0 files written, 4 files left alone$/m);
});

test('facts of an event that has its record are a problem where they differ, and the record stays', async (t) => {
  const mini = edition(t);
  const before = mini.read('content/events/bridge-closes.yaml');
  const same = await mini.run('new', 'bridge-closes', '--date', '2023-03-14');
  assert.equal(same.code, 0, same.err);
  const { code, err } = await mini.run('new', 'bridge-closes', '--title', 'Another title');
  assert.equal(code, 1);
  assert.match(
    err,
    /bridge-closes\.yaml: The event has its record already, and --title "Another title" is not what it says\n {2}→ Edit its line title: yourself/,
  );
  assert.equal(mini.read('content/events/bridge-closes.yaml'), before);
});

test('a date whose day and month cannot be told apart, and a date in the dateline, are told as such', async (t) => {
  const mini = edition(t);
  report(mini, {
    'a.txt': `Council votes\n\nPublished 03/04/2023\n\n${BODY}\n${BODY}`,
    'b.txt': `Council mends\n\nBRINMOUTH, March 20, 2023 — ${BODY}\n${BODY}`,
  });
  const { err } = await mini.run('new', 'vote', '--from', 'reports', '--source', 'Valley Echo', ...FACTS);
  assert.match(err, /valley-echo\.yaml:3:1: The text prints “03\/04\/2023”, whose day and month cannot be told apart/);
  assert.match(
    mini.read(`${CAPTURES}/valley-echo-2.yaml`),
    /value: 2023-03-20\n {2}basis: capture\n.*The dateline names the day/,
  );
});

test('--dry-run tells everything and writes nothing', async (t) => {
  const mini = edition(t);
  report(mini, { 'x.txt': dated('Council votes') });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', '--dry-run');
  assert.equal(code, 1);
  assert.match(err, /^would write content\/events\/vote\.yaml\n[\s\S]*\n3 files to be written, 0 files left alone\n$/);
  assert.deepEqual(readdirSync(mini.path('content/captures')), ['bridge-closes']);
});

test('--json prints one object a line on stdout, --quiet problems only', async (t) => {
  const mini = edition(t);
  report(mini, { 'x.txt': dated('Council votes') });
  const { out } = await mini.run('new', 'vote', '--from', 'reports', '--json', ...FACTS);
  assert.deepEqual(
    out
      .trimEnd()
      .split('\n')
      .map((line) => JSON.parse(line) as unknown),
    [
      { kind: 'event', file: 'content/events/vote.yaml', written: true, missing: [] },
      { kind: 'capture', file: `${CAPTURES}/x.txt`, from: 'reports/x.txt', written: true, missing: [] },
      { kind: 'sidecar', file: `${CAPTURES}/x.yaml`, written: true, missing: ['source'] },
    ],
  );
  assert.deepEqual(await mini.run('new', 'vote', '--from', 'reports', '--quiet'), { code: 0, out: '', err: '' });
});
