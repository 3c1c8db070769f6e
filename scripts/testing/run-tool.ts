import { spawn } from 'node:child_process';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_PATH } from '../project.ts';
import type { Print, Result } from './layers.ts';

/**
 * Runs a program of an npm package with our own Node, so that no shell is needed on any system.
 * What it writes is printed; the whole run is one check.
 */
export async function runTool(
  name: string,
  program: string,
  { args, print }: { readonly args: readonly string[]; readonly print: Print },
): Promise<Result> {
  // Not every tool looks whether it writes to a terminal, and none writes to one here.
  const colours = process.stderr.isTTY ? { FORCE_COLOR: '1' } : { NO_COLOR: '1', FORCE_COLOR: '0' };
  const child = spawn(process.execPath, [programPath(name, program), ...args], {
    cwd: PROJECT_PATH,
    env: { ...process.env, ...colours },
    stdio: ['ignore', 'pipe', 'pipe'],
  });
  for (const stream of [child.stdout, child.stderr]) stream.setEncoding('utf8').on('data', print);
  const code = await new Promise((resolve, reject) => child.once('close', resolve).once('error', reject));
  return { passed: code === 0 ? 1 : 0, failed: code === 0 ? 0 : 1, skipped: 0 };
}

/** `.` is this project itself. */
function programPath(name: string, program: string): string {
  if (name === '.') return join(PROJECT_PATH, program);
  const folder = join(PROJECT_PATH, 'node_modules', ...name.split('/'));
  const { bin } = JSON.parse(readFileSync(join(folder, 'package.json'), 'utf8')) as {
    bin: string | Record<string, string>;
  };
  const path = typeof bin === 'string' ? bin : bin[program];
  if (path === undefined) throw new Error(`${name} has no program ${program}`);
  return join(folder, path);
}
