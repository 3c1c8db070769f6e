import assert from 'node:assert/strict';
import { readdirSync } from 'node:fs';
import { test } from 'node:test';
import { BODY, CAPTURES, dated, FACTS, report } from './new-reports.ts';
import { edition } from './run-command.ts';

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

test('names of files and outlets cannot break a record or the terminal', async (t) => {
  const mini = edition(t);
  report(mini, { 'a\u001b[31m\nrights: full\n#.txt': dated('Council votes'), 'Ünï: "Q" # {x}.txt': dated('Two') });
  const { code, err } = await mini.run('new', 'vote', '--from', 'reports', '--by-name', ...FACTS);
  assert.equal(code, 0, err);
  assert.ok(!err.includes('\u001b'));
  assert.match(mini.read('content/sources/uni-q-x.yaml'), /^name: 'Ünï: "Q" # \{x\}'$/m);
  assert.equal((await mini.run('normalise')).code, 0);
});
