import assert from 'node:assert/strict';
import { test } from 'node:test';
import { dataBlock } from './data-block.ts';

test('dataBlock() writes JSON that cannot end the element it stands in', () => {
  const text = '</script><script>alert(1)</script><!-- & \u2028';
  const block = dataBlock([{ '@type': 'Thing', name: text }]);
  assert.doesNotMatch(block, /[<>&\u2028]/);
  assert.deepEqual(JSON.parse(block), {
    '@context': 'https://schema.org',
    '@graph': [{ '@type': 'Thing', name: text }],
  });
});
