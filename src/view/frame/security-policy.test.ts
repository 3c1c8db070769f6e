import assert from 'node:assert/strict';
import { createHash } from 'node:crypto';
import { test } from 'node:test';
import { securityPolicy } from './security-policy.ts';

test('securityPolicy() allows the one stylesheet by its hash and no script, in under 200 characters', () => {
  const policy = securityPolicy('p{}', false);
  assert.ok(policy.includes(`'sha256-${createHash('sha256').update('p{}').digest('base64')}'`));
  assert.match(policy, /^default-src 'none';/);
  assert.doesNotMatch(policy, /script/);
  assert.match(policy, /; connect-src 'self';/);
  assert.ok(policy.length < 200);
});

test('securityPolicy() lets a page with script load this site’s files and make no markup of strings', () => {
  const policy = securityPolicy('p{}', true);
  assert.match(policy, /script-src 'self'; require-trusted-types-for 'script'; .*connect-src 'self'/);
  assert.doesNotMatch(policy, /unsafe|\*/);
});
