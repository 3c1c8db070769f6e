import assert from 'node:assert/strict';
import { existsSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { jsonSchemas } from '../../scripts/json-schemas.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

interface LockFile {
  readonly packages: Readonly<
    Record<string, { readonly optionalDependencies?: Readonly<Record<string, string>>; readonly resolved?: string }>
  >;
}

const lock = JSON.parse(readFileSync(join(PROJECT, 'package-lock.json'), 'utf8')) as LockFile;

test('the lock file has an entry for every optional dependency, so that npm ci works on every system', () => {
  const missing = Object.entries(lock.packages).flatMap(([path, { optionalDependencies = {} }]) =>
    Object.keys(optionalDependencies).filter(
      (name) => !(`node_modules/${name}` in lock.packages) && !(`${path}/node_modules/${name}` in lock.packages),
    ),
  );
  assert.deepEqual(missing, []);
});

test('the lock file names no registry', () => {
  const hosts = Object.values(lock.packages).flatMap(({ resolved }) => (resolved === undefined ? [] : [resolved]));
  assert.deepEqual(hosts, []);
});

test('the JSON Schemas in content/ are those of the code', () => {
  for (const [path, text] of jsonSchemas()) {
    const written = join(PROJECT, 'content', path);
    assert.ok(existsSync(written) && readFileSync(written, 'utf8') === text, `${path} is stale: run npm run schemas`);
  }
});

test('every field of the JSON Schemas that people write by hand is explained', () => {
  for (const name of ['site', 'source', 'event', 'sidecar']) {
    const schema = JSON.parse(jsonSchemas().get(`.schema/${name}.json`) ?? '') as {
      properties: Record<string, { description?: string }>;
    };
    const silent = Object.entries(schema.properties).filter(([, { description }]) => description === undefined);
    assert.deepEqual(
      silent.map(([key]) => key),
      [],
      name,
    );
  }
});

test('.ci/run runs the test command of the README', () => {
  const [, command] = /^\s*(npm ci && npm test)\s*$/m.exec(readFileSync(join(PROJECT, '.ci', 'run'), 'utf8')) ?? [];
  assert.equal(command, 'npm ci && npm test');
  assert.ok(readFileSync(join(PROJECT, 'README.md'), 'utf8').includes('npm ci && npm test'));
});
