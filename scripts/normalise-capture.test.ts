import assert from 'node:assert/strict';
import { after, test } from 'node:test';
import { replayReceipt } from '../src/text/replay-receipt.ts';
import { closeWorkers, normaliseCapture } from './normalise-capture.ts';

after(closeWorkers);

const LEDE = 'The council of Springmoor voted for the bridge on Monday, the mayor said.';
const END = 'Work begins in the spring of next year, she said.';

function normalisePage(middle: string) {
  const html = `<!doctype html><title>Bridge</title><h1>Bridge</h1><p>${LEDE}</p>${middle}<p>${END}</p>`;
  const capture = { path: 'captures/bridge/page.html', bytes: new TextEncoder().encode(html) };
  const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en', steps: [] };
  return normaliseCapture(capture, options).then((normalised) => ({ html, normalised }));
}

/** Pages that overflow the stack, take minutes or eat memory when they are read as a tree, and pages that look like it. */
const BOMBS = {
  '5,000 nested <div>': { middle: `${'<div>'.repeat(5000)}deep down`, word: 'deep down', problem: /nested too deeply/ },
  '50,000 nested <div>': {
    middle: `${'<div>'.repeat(50_000)}deep down`,
    word: 'deep down',
    problem: /nested|memory|seconds/,
  },
  '3,000 nested <blockquote>': {
    middle: `${'<blockquote>'.repeat(3000)}deep down`,
    word: 'deep down',
    problem: undefined,
  },
  '1,000 nested <b>': { middle: `<p>${'<b>bold '.repeat(1000)}`, word: 'bold', problem: undefined },
  '1,000 nested tables': {
    middle: `${'<table><tr><td>'.repeat(1000)}deep down`,
    word: 'deep down',
    problem: undefined,
  },
  'one word of 1 MB': { middle: `<p>${'a'.repeat(1_000_000)}</p>`, word: 'aaaa', problem: undefined },
  '20,000 unclosed tags': { middle: '<p><i>word <span>other '.repeat(6667), word: 'other', problem: undefined },
};

for (const [name, { middle, word, problem }] of Object.entries(BOMBS)) {
  test(`normaliseCapture() loses no text of a page with ${name}`, async () => {
    const { html, normalised } = await normalisePage(middle);
    const printed = [...replayReceipt(normalised.receipt, html)].filter(([to]) => to.startsWith('body/'));
    const text = printed.map(([, value]) => value).join('\n');
    for (const expected of [LEDE, word, END]) assert.ok(text.includes(expected), expected);
    const messages = normalised.problems.map(({ message }) => message).join();
    if (problem) assert.match(messages, problem);
    else if (messages !== '') assert.match(messages, /read as plain text/);
  });
}

/** 400 unclosed elements that the parser opens again in each of 20,000 paragraphs: eight million elements. */
const REOPENED = `<p>${Array.from({ length: 400 }, (_, n) => `<b id=b${n}>`).join('')}${'<p>again'.repeat(20_000)}`;

test('normaliseCapture() gives up a page that takes too long, says so, and reads the next one', async () => {
  const { normalised } = await normalisePage(REOPENED);
  assert.match(normalised.problems[0]?.message ?? '', /read as plain text: reading it took more than/);
  assert.ok(normalised.body.includes(END));
  const next = await normalisePage('');
  assert.deepEqual(next.normalised.problems, []);
  assert.ok(next.normalised.body.includes(LEDE));
});

test('normaliseCapture() reads pages asked for at the same time one after the other', async () => {
  const pages = await Promise.all(['<p>First of two.</p>', '<p>Second of two.</p>'].map(normalisePage));
  assert.ok(pages[0]?.normalised.body.includes('First of two.'));
  assert.ok(pages[1]?.normalised.body.includes('Second of two.'));
});

test('normaliseCapture() reads a text without a thread', async () => {
  const capture = { path: 'captures/bridge/page.txt', bytes: new TextEncoder().encode(`${LEDE}\n\n${END}\n`) };
  const { body } = await normaliseCapture(capture, {
    sidecar: { corrections: [] },
    sources: new Map(),
    language: 'en',
    steps: [],
  });
  assert.equal(body, `${LEDE}\n\n${END}\n`);
});

test('normaliseCapture() gives up a text that takes too long, takes its lines for paragraphs and says so', async () => {
  const lines = Array.from({ length: 60_000 }, (_, n) => `The board will look at number ${n}:`).join('\n');
  const capture = { path: 'captures/bridge/page.txt', bytes: new TextEncoder().encode(`${lines}\n${END}\n`) };
  const options = { sidecar: { corrections: [] }, sources: new Map(), language: 'en' };
  const { body, problems, text, receipt } = await normaliseCapture(capture, options);
  assert.match(
    problems[0]?.message ?? '',
    /^Every line of the text was taken for a paragraph: reading it took more than/,
  );
  assert.ok(body.startsWith('The board will look at number 0:\n\n') && body.endsWith(`${END}\n`));
  assert.equal(replayReceipt(receipt, text).get('body/60001'), END);
});
