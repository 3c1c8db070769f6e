import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { PROJECT_PATH } from './project.ts';

interface Exports {
  readonly [name: string]: { readonly import?: { readonly default?: string } } | string;
}

test('the modules of date-fns that we import lie where quick-dates.mjs looks for them', () => {
  const { exports } = JSON.parse(readFileSync(join(PROJECT_PATH, 'node_modules/date-fns/package.json'), 'utf8')) as {
    exports: Exports;
  };
  const names = globSync('{src,scripts}/**/*.ts', { cwd: PROJECT_PATH }).flatMap((file) =>
    [...readFileSync(join(PROJECT_PATH, file), 'utf8').matchAll(/^import \{.* from 'date-fns\/(.+)';$/gm)].map(
      ([, name = '']) => name,
    ),
  );
  assert.ok(names.length > 20);
  for (const name of names) {
    const found = exports[`./${name}`];
    assert.equal(typeof found === 'object' && found.import?.default, `./${name}.js`);
  }
});
