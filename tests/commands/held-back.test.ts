import assert from 'node:assert/strict';
import { cpSync, existsSync, mkdirSync } from 'node:fs';
import { type TestContext, test } from 'node:test';
import { copyProject, runCopy } from './project-copy.ts';
import { type Edition, edition } from './run-command.ts';

/** Ways in which one event’s content is wrong, each in an event of its own. */
const SLIPS: Readonly<Record<string, (mini: Edition, event: string) => void>> = {
  'decision-unknown': (mini, event) => addTo(mini, event, 'decisions: [{ decide: reject-merg }]'),
  'decision-misfit': (mini, event) =>
    addTo(mini, event, 'decisions: [{ decide: reject-merge, names: [Nobody, No One], reason: Why }]'),
  'actors-alike': (mini, event) => addTo(mini, event, `actors: [${ACTOR}, ${ACTOR}]`),
  'two-keys': (mini, event) => addTo(mini, event, 'aliases: []\naliases: []'),
  'no-title': (mini, event) => mini.write(`content/events/${event}.yaml`, 'date: 2023-03-14\n'),
  'no-utf-8': (mini, event) => mini.write(`content/events/${event}.yaml`, Buffer.from('title: Caf\xe9\n', 'latin1')),
  'capture-missing': (mini, event) => mini.remove(`content/captures/${event}/valley-echo.txt`),
  'captures-alike': (mini, event) => mini.write(`content/captures/${event}/valley-echo.html`, '<p>One.</p>'),
  'article-is-folder': (mini, event) => mkdir(mini, `content/articles/${event}/valley-echo.md`),
  'comparison-is-folder': (mini, event) => mkdir(mini, `content/comparisons/${event}.json`),
  'comparison-corrupt': (mini, event) => mini.write(`content/comparisons/${event}.json`, '{"schemaVersion":1,'),
  'article-unfit': (mini, event) => mini.write(echoOf(event), `${mini.read(echoOf(event))}\nNobody was unfit.\n`),
  'record-unfit': () => {},
  'comparing-fails': () => {},
};

const ACTOR = '{ name: the council, heads: [council], reason: It closed it }';

/** What the software itself does wrong in this test: to one event, to a record of one, to an article of one. */
const MISTAKES = [
  [
    'src/compare/compare-event.ts',
    '  return { schemaVersion: 1,',
    `  if (input.slug === 'comparing-fails') throw new Error('a measure met nothing');
  if (input.slug === 'record-unfit') soFar = { ...soFar, figures: soFar.figures.map((one) => ({ ...one, at: { ...one.at, end: one.at.end - 1 } })) };
  return { schemaVersion: 1,`,
  ],
  ['src/normalise/write-article.ts', 'value: text }', "value: text.replace('was unfit', 'was fit') }"],
] as const;

function echoOf(event: string): string {
  return `content/captures/${event}/valley-echo.txt`;
}

function addTo(mini: Edition, event: string, lines: string): void {
  mini.write(`content/events/${event}.yaml`, `${mini.read(`content/events/${event}.yaml`)}${lines}\n`);
}

function mkdir(mini: Edition, path: string): void {
  mkdirSync(mini.path(path), { recursive: true });
}

/** An edition of one good event and one for every slip, and a project with the mistakes. */
function archive(t: TestContext): { mini: Edition; project: string } {
  const mini = edition(t);
  for (const [event, slip] of Object.entries(SLIPS)) {
    cpSync(mini.path('content/captures/bridge-closes'), mini.path(`content/captures/${event}`), { recursive: true });
    cpSync(mini.path('content/events/bridge-closes.yaml'), mini.path(`content/events/${event}.yaml`));
    slip(mini, event);
  }
  const project = copyProject(mini);
  for (const [file, from, to] of MISTAKES) {
    const code = mini.read('project ü', file);
    assert.ok(code.includes(from), file);
    mini.write(`project ü/${file}`, code.replace(from, to));
  }
  return { mini, project };
}

const HELD = {
  'actors-alike': 'file',
  'comparing-fails': 'failure',
  'comparison-is-folder': 'failure',
  'decision-misfit': 'file',
  'decision-unknown': 'file',
  'record-unfit': 'check',
} as const;

const SAID = {
  file: /held back: lines that the editor of this site wrote for it cannot be used, or do not fit/,
  check: /held back: it did not pass its own check/,
  failure: /held back: it could not be made/,
} as const;

test('whatever is wrong with one event, a build makes the pages of all others and of its sound reports, and says what is held back', async (t) => {
  const { mini, project } = archive(t);
  const { code, out, err } = await runCopy(mini, project, ['build', '--out', 'site', '--json']);
  assert.equal(code, 1, err);
  assert.deepEqual(JSON.parse(out).heldBack.sort(), Object.keys(HELD));
  for (const [event, reason] of Object.entries(HELD)) {
    assert.match(mini.read(`site/events/${event}/index.html`), SAID[reason], event);
    assert.match(mini.read(`site/events/${event}/side-by-side/index.html`), SAID[reason], event);
    assert.ok(existsSync(mini.path(`site/articles/${event}/valley-echo/index.html`)), event);
    assert.ok(!existsSync(mini.path(`site/events/${event}/comparison.json`)), event);
  }
  assert.match(mini.read('site/index.html'), /Its comparison is held back\./);
  for (const whole of ['bridge-closes', 'comparison-corrupt']) {
    assert.ok(existsSync(mini.path(`site/events/${whole}/comparison.json`)), whole);
    assert.doesNotMatch(mini.read(`site/events/${whole}/index.html`), /held back/);
  }
  for (const gone of ['no-title', 'no-utf-8', 'two-keys'])
    assert.ok(!existsSync(mini.path(`site/events/${gone}`)), gone);
  for (const event of ['capture-missing', 'captures-alike', 'article-is-folder', 'article-unfit']) {
    assert.ok(existsSync(mini.path(`site/articles/${event}/harbour-post/index.html`)), event);
    assert.ok(!existsSync(mini.path(`site/articles/${event}/valley-echo/index.html`)), event);
  }
  for (const line of [
    /events\/decision-unknown\.yaml:4:23: “decisions\.0\.decide”: “reject-merg” is not known here/,
    /events\/decision-misfit\.yaml:4:45: No article that is compared has “Nobody”/,
    /events\/actors-alike\.yaml:4:9: “actors”: two actors have one name/,
    /events\/comparing-fails\.yaml: The articles of this event cannot be compared: a measure met nothing\n {2}→ This is a mistake of Synoptic/,
    /comparisons\/record-unfit\.json:\d+:\d+: The sentence has “Around 4,000 peopl” from/,
    /→ .*take the record out with a line .*: - \{ decide: reject-figure, sentence: harbour-post#s-[0-9a-f]{8}, words: "Around 4,000 people", reason: … \}/,
    /comparisons\/comparison-is-folder\.json: A folder stands where this file is to be written/,
    /articles\/article-unfit\/valley-echo\.md:\d+:1: body\/\d differs from the capture/,
    /^error: The comparisons of 6 events are held back/m,
  ])
    assert.match(err, line);
});

test('a strict build of content with a problem ends with 3, and the previous site stays', async (t) => {
  const mini = edition(t);
  mini.write('site/index.html', 'the previous site');
  mini.write('site/.synoptic', '');
  SLIPS['decision-misfit']?.(mini, 'bridge-closes');
  const { code, err } = await mini.run('build', '--out', 'site', '--strict');
  assert.equal(code, 3);
  assert.match(err, /No article that is compared has “Nobody”/);
  assert.match(err, /^error: The site was not replaced: 2 problems, and --strict allows none$/m);
  assert.equal(mini.read('site/index.html'), 'the previous site');
  const looked = await mini.run('build', '--dry-run', '--strict');
  assert.equal(looked.code, 3);
});
