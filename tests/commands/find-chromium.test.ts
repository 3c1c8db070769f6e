import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { CHROMIUM_FLAGS, findChromium } from '../../scripts/find-chromium.ts';

const { CHROMIUM_PATH: before } = process.env;

afterEach(() => {
  if (before === undefined) delete process.env['CHROMIUM_PATH'];
  else process.env['CHROMIUM_PATH'] = before;
});

test('findChromium() takes the program that CHROMIUM_PATH names', async () => {
  process.env['CHROMIUM_PATH'] = process.execPath;
  assert.equal(await findChromium(assert.fail), process.execPath);
});

test('findChromium() looks for no other if CHROMIUM_PATH names none, and installs nothing', async () => {
  process.env['CHROMIUM_PATH'] = `${process.execPath}-not-there`;
  assert.equal(await findChromium(assert.fail), undefined);
});

test('the sandbox is given up only where the user is root', () => {
  assert.equal(CHROMIUM_FLAGS.includes('--no-sandbox'), process.getuid?.() === 0);
});
