import { execFileSync, spawnSync } from 'node:child_process';
import { existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';

/**
 * Path of an installed nginx; where we are root on Debian, one is installed. `undefined` elsewhere: then its tests are skipped, and
 * the report of the test run says so.
 */
export function findNginx(): string | undefined {
  return installed() ?? installWithApt();
}

function installed(): string | undefined {
  const folders = [...(process.env['PATH'] ?? '').split(delimiter), '/usr/sbin', '/usr/local/sbin'];
  return folders.map((folder) => join(folder, 'nginx')).find((path) => spawnSync(path, ['-v']).status === 0);
}

const MOST_MS = 120_000;

function installWithApt(): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  try {
    for (const line of ['update', 'install -y --no-install-recommends nginx-light'])
      execFileSync('apt-get', line.split(' '), { stdio: 'ignore', timeout: MOST_MS });
    return installed();
  } catch {
    return undefined;
  }
}
