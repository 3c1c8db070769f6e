import { cpSync, symlinkSync } from 'node:fs';
import { join } from 'node:path';
import { type Edition, plainEnvironment, type Ran, startProgram } from './run-command.ts';

const PROJECT = join(import.meta.dirname, '..', '..');
const PARTS = ['src', 'scripts', 'public', 'content/lexicon', 'astro.config.mjs', 'package.json', 'tsconfig.json'];

/** A copy of the project inside a test’s folder, whose code and caches the test may change; it shares the packages. */
export function copyProject(mini: Edition): string {
  const copy = mini.path('project ü');
  for (const name of PARTS) cpSync(join(PROJECT, name), join(copy, name), { recursive: true });
  symlinkSync(join(PROJECT, 'node_modules'), join(copy, 'node_modules'), 'junction');
  return copy;
}

/** Runs a command of a copied project with the test’s folder as working folder. */
export function runCopy(
  mini: Edition,
  project: string,
  args: readonly string[],
  user: { uid: number; gid: number } | undefined = undefined,
): Promise<Ran> {
  const program = [join(project, 'scripts', 'run.mjs'), ...args];
  return startProgram(program, { cwd: mini.folder, env: plainEnvironment(), ...user }).ended;
}
