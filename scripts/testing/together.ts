import { test } from 'node:test';
import { pathToFileURL } from 'node:url';

// Loads the test files that `runFiles` names, all into this process. One that cannot be loaded keeps no other from running.
for (const path of JSON.parse(process.env['SYNOPTIC_TEST_FILES'] ?? '[]') as string[]) {
  await import(pathToFileURL(path).href).catch((error: unknown) => {
    test(path, () => {
      throw error;
    });
  });
}
