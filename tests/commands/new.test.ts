import assert from 'node:assert/strict';
import { chmodSync, mkdirSync, readdirSync, symlinkSync } from 'node:fs';
import { test } from 'node:test';
import { type Edition, edition, plainEnvironment, start, UNPRIVILEGED } from './run-command.ts';

const BODY = 'The council of Brinmouth voted on Tuesday to mend the bridge before the winter, the mayor said.\n';
const FACTS = ['--title', 'Council votes on the bridge', '--date', '2023-03-20'];
const CAPTURES = 'content/captures/vote';

/** Puts reports into `reports/`, by file name. */
function report(mini: Edition, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) mini.write(`reports/${name}`, text);
}

const dated = (headline: string, rest = '') => `${headline}\n\n20 March 2023\n\n${BODY}\n${rest}`;

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

test('outlets are recognised by site name, rights line, byline, file name and alias, each with its reason', async (t) => {
  const mini = edition(t);
  mini.write('content/sources/harbour-post.yaml', 'name: The Harbour Post\naliases: [HP]\n');
  report(mini, {
    'page.html': `<html><head><meta property="og:site_name" content="Dune Radio"><title>Council votes</title></head><body><article><h1>Council votes</h1><p>${BODY}</p><p>The work will take until spring, according to the plan that it adopted.</p></article></body></html>`,
    'owner.txt': dated('Council mends', '© 2023 Marsh Gazette. All rights reserved.\n'),
    'byline.txt': `Council acts\n\nBy Fen Herald\n\n20 March 2023\n\n${BODY}\n${BODY}`,
    'hp.txt': dated('Council decides'),
    'valley_echo-bridge.txt': dated('Council argues'),
  });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', '--published', '2023-03-21', ...FACTS);
  assert.equal(code, 0, err);
  const sidecar = (name: string) => mini.read(`${CAPTURES}/${name}.yaml`);
  assert.match(
    sidecar('dune-radio'),
    /source:\n {2}value: dune-radio\n {2}basis: capture\n.*The page names its site: “Dune Radio”/,
  );
  assert.match(sidecar('dune-radio'), /^published: 2023-03-21$/m);
  assert.match(sidecar('marsh-gazette'), /The rights line names the outlet: “Marsh Gazette”/);
  assert.match(sidecar('marsh-gazette'), /^# The capture tells by itself: published 2023-03-20$/m);
  assert.match(sidecar('fen-herald'), /The byline names the outlet: “Fen Herald”/);
  assert.match(sidecar('harbour-post'), /basis: editor\n.*The file was named after the outlet: “hp”/);
  assert.match(sidecar('valley-echo'), /The file was named after the outlet: “valley_echo-bridge”/);
  assert.match(mini.read('content/sources/dune-radio.yaml'), /^name: Dune Radio\n.*\nrights: excerpt$/m);
  assert.match(err, /→ Say in sources\/ what the site may print of each new outlet; until then it is an excerpt/);
  const normalised = await mini.run('normalise');
  assert.equal(normalised.code, 0, normalised.err);
});

test('an outlet that the capture itself tells is left to the capture', async (t) => {
  const mini = edition(t);
  report(mini, { 'x.txt': `Council acts\n\nBy Valley Echo\n\n20 March 2023\n\n${BODY}\n${BODY}` });
  await mini.run('new', 'vote', '--from', 'reports', ...FACTS);
  assert.match(mini.read(`${CAPTURES}/valley-echo.yaml`), /^# The capture tells by itself: source valley-echo$/m);
  assert.equal((await mini.run('normalise')).code, 0);
});

test('--source names the outlet of every report, known or new, and a name that is taken gets a number', async (t) => {
  const mini = edition(t);
  mini.write('content/sources/dune-radio.yaml', 'nome: broken\n');
  report(mini, { '1.txt': dated('Council votes'), '2.txt': dated('Council mends') });
  const known = await mini.run('new', 'vote', 'reports/1.txt', '--source', 'the HARBOUR post', ...FACTS);
  assert.equal(known.code, 0, known.err);
  assert.match(mini.read(`${CAPTURES}/harbour-post.yaml`), /^source: harbour-post$/m);
  const fresh = await mini.run('new', 'vote', 'reports/2.txt', '--source', 'Dune Radio');
  assert.equal(fresh.code, 0, fresh.err);
  assert.match(mini.read('content/sources/dune-radio-2.yaml'), /^name: Dune Radio$/m);
  assert.equal(mini.read('content/sources/dune-radio.yaml'), 'nome: broken\n');
});

test('--by-name makes an outlet of every file’s name, once', async (t) => {
  const mini = edition(t);
  report(mini, {
    'Dune Radio.txt': dated('One'),
    'Dune Radio (2).txt': dated('Two'),
    'side-by-side.txt': dated('Three'),
  });
  await mini.run('new', 'vote', '--from', 'reports', '--by-name', ...FACTS);
  const added = readdirSync(mini.path('content/sources')).filter((name) => !/harbour|valley/.test(name));
  assert.deepEqual(added, ['dune-radio.yaml', 'side-by-side-2.yaml']);
  assert.match(mini.read('content/sources/side-by-side-2.yaml'), /^name: Side By Side$/m);
  assert.equal((await mini.run('normalise')).code, 0);
});

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

test('a report in which no article is found is taken over and reported, so that corrections can mend it', async (t) => {
  const mini = edition(t);
  report(mini, { 'empty page.html': '<html><body><script>1</script></body></html>' });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', ...FACTS);
  assert.equal(code, 1);
  assert.match(err, /^content\/captures\/vote\/empty-page\.html: No paragraph of an article was found in it$/m);
});

test('names of files and outlets cannot break a record or the terminal', async (t) => {
  const mini = edition(t);
  report(mini, { 'a\u001b[31m\nrights: full\n#.txt': dated('Council votes'), 'Ünï: "Q" # {x}.txt': dated('Two') });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', '--by-name', ...FACTS);
  assert.equal(code, 0, err);
  assert.ok(!err.includes('\u001b'));
  assert.match(mini.read('content/sources/uni-q-x.yaml'), /^name: 'Ünï: "Q" # \{x\}'$/m);
  assert.equal((await mini.run('normalise')).code, 0);
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
