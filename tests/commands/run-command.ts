import { type ChildProcessWithoutNullStreams, spawn } from 'node:child_process';
import { cpSync, mkdirSync, mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { dirname, join } from 'node:path';
import type { TestContext } from 'node:test';
import { nodeFlags } from '../../scripts/node-flags.ts';

const PROJECT = join(import.meta.dirname, '..', '..');

export interface Ran {
  readonly code: number | null;
  readonly out: string;
  readonly err: string;
}

export interface Running {
  readonly pid: number | undefined;
  readonly kill: (signal: NodeJS.Signals) => void;
  /** Comes when stderr or stdout holds the text. */
  readonly says: (text: string) => Promise<void>;
  readonly ended: Promise<Ran>;
}

/** A folder of its own for one test, with a copy of the small edition in `content/`. */
export function edition(t: TestContext): Edition {
  const folder = mkdtempSync(join(tmpdir(), 'synoptic-'));
  t.after(() => rmSync(folder, { recursive: true, force: true }));
  cpSync(join(PROJECT, 'tests', 'fixtures', 'edition'), join(folder, 'content'), { recursive: true });
  return new Edition(folder);
}

export class Edition {
  readonly folder: string;

  constructor(folder: string) {
    this.folder = folder;
  }

  path(...names: string[]): string {
    return join(this.folder, ...names);
  }

  read(...names: string[]): string {
    return readFileSync(this.path(...names), 'utf8');
  }

  write(name: string, text: string | Uint8Array): void {
    mkdirSync(dirname(this.path(name)), { recursive: true });
    writeFileSync(this.path(name), text);
  }

  remove(name: string): void {
    rmSync(this.path(name), { recursive: true });
  }

  /** Runs a command with the folder as working folder. */
  run(name: string, ...options: string[]): Promise<Ran> {
    return start(this.folder, name, options).ended;
  }

  start(name: string, ...options: string[]): Running {
    return start(this.folder, name, options);
  }
}

/** The environment of a person’s shell: nothing of the test runner’s own, no colours asked for. */
export function plainEnvironment(): NodeJS.ProcessEnv {
  const { NODE_TEST_CONTEXT, FORCE_COLOR, NO_COLOR, SYNOPTIC_CONTENT, ...rest } = process.env;
  return rest;
}

/** Somebody who is not root, where the tests run as root: root may read and write everything. */
export const UNPRIVILEGED = process.getuid?.() === 0 ? { uid: 65534, gid: 65534 } : undefined;

export function start(
  cwd: string,
  name: string,
  options: readonly string[],
  env = plainEnvironment(),
  user: { uid: number; gid: number } | undefined = undefined,
): Running {
  return startProgram([...programOf(name), ...options], { cwd, env, ...user });
}

/** A command as npm runs it. */
function programOf(name: string): string[] {
  return [...nodeFlags(name), join(PROJECT, 'scripts', 'run.mjs'), name];
}

/** Starts a program of Node, which need not be that of this project. */
export function startProgram(
  program: readonly string[],
  options: { cwd: string; env: NodeJS.ProcessEnv; uid?: number; gid?: number },
): Running {
  return follow(spawn(process.execPath, program, options));
}

/** The same as leader of a group, so that a kill takes everything that the command has started with it. */
export function startGroup(
  cwd: string,
  name: string,
  options: readonly string[],
): Running & { killGroup: (signal: NodeJS.Signals) => void } {
  const program = [...programOf(name), ...options];
  const child = spawn(process.execPath, program, { cwd, env: plainEnvironment(), detached: true });
  return { ...follow(child), killGroup: (signal) => killGroup(child.pid, signal) };
}

/** A command that has ended by itself has no group any more. */
function killGroup(pid: number | undefined, signal: NodeJS.Signals): void {
  try {
    if (pid !== undefined) process.kill(-pid, signal);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'ESRCH') throw error;
  }
}

function follow(child: ChildProcessWithoutNullStreams): Running {
  let [out, err] = ['', ''];
  const waiting = new Set<() => void>();
  child.stdout.setEncoding('utf8').on('data', (text: string) => {
    out += text;
    for (const check of waiting) check();
  });
  child.stderr.setEncoding('utf8').on('data', (text: string) => {
    err += text;
    for (const check of waiting) check();
  });
  const ended = new Promise<Ran>((resolve, reject) => {
    child.once('error', reject);
    child.once('close', (code) => resolve({ code, out, err }));
  });
  const says = (text: string) =>
    new Promise<void>((resolve, reject) => {
      const check = () => {
        if (!out.includes(text) && !err.includes(text)) return;
        waiting.delete(check);
        resolve();
      };
      waiting.add(check);
      check();
      ended.then(() => reject(new Error(`ended without saying ${text}: ${err}`)), reject);
    });
  return { pid: child.pid, kill: (signal) => void child.kill(signal), says, ended };
}
