import assert from 'node:assert/strict';
import { afterEach, test } from 'node:test';
import { unforeseen } from './exit.ts';

const { DEBUG } = process.env;

afterEach(() => {
  if (DEBUG === undefined) delete process.env['DEBUG'];
  else process.env['DEBUG'] = DEBUG;
});

test('unforeseen() gives the message of an error, and what else was thrown as text', () => {
  delete process.env['DEBUG'];
  assert.equal(unforeseen(new RangeError('too far')), 'too far');
  assert.equal(unforeseen('too far'), 'too far');
  assert.equal(unforeseen(undefined), 'undefined');
});

test('unforeseen() says where an error happened if DEBUG is set', () => {
  process.env['DEBUG'] = '1';
  assert.match(unforeseen(new RangeError('too far')), /^RangeError: too far\n +at .*exit\.test\.ts/);
});
