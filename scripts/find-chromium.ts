import { execFileSync } from 'node:child_process';
import { accessSync, constants, existsSync } from 'node:fs';
import { delimiter, join } from 'node:path';
import { PROJECT_PATH } from './project.ts';

/** Flags for tests: no traffic of the browser’s own, and no sandbox where the user is root, because it does not start there. */
export const CHROMIUM_FLAGS: readonly string[] = [
  '--disable-background-networking',
  '--disable-component-update',
  '--disable-sync',
  '--no-first-run',
  ...(process.getuid?.() === 0 ? ['--no-sandbox'] : []),
];

/** Said when no browser was found and none could be installed. */
export const NO_CHROMIUM =
  'No Chrome, Edge or Chromium was found, and none could be installed: install one, or set CHROMIUM_PATH to its program';

/**
 * Path of a Chromium-based browser: `CHROMIUM_PATH`, an installed one, one that playwright-core can install, one from
 * Debian’s packages. `undefined` if none of these works. The last two need the network and can take minutes.
 */
export async function findChromium(say: (text: string) => void): Promise<string | undefined> {
  const { CHROMIUM_PATH } = process.env;
  if (CHROMIUM_PATH) return isProgram(CHROMIUM_PATH) ? CHROMIUM_PATH : undefined;
  return installed() ?? (await playwrights()) ?? (await installWithPlaywright(say)) ?? installWithApt(say);
}

function installed(): string | undefined {
  return candidates().find(isProgram);
}

/** Where installers put the browsers, system by system, and on Linux every folder of the PATH. */
function candidates(): string[] {
  const { PATH = '', LOCALAPPDATA, PROGRAMFILES, HOME = '' } = process.env;
  if (process.platform === 'win32') {
    const programs = [PROGRAMFILES, process.env['PROGRAMFILES(X86)'], LOCALAPPDATA].filter(
      (path) => path !== undefined,
    );
    return programs.flatMap((path) => WINDOWS.map((name) => join(path, name)));
  }
  if (process.platform === 'darwin') {
    return ['', HOME].flatMap((root) =>
      MAC.map((name) => join(root, '/Applications', `${name}.app/Contents/MacOS/${name}`)),
    );
  }
  return LINUX.flatMap((name) => PATH.split(delimiter).map((folder) => join(folder, name)));
}

const WINDOWS = [
  'Google\\Chrome\\Application\\chrome.exe',
  'Chromium\\Application\\chrome.exe',
  'Microsoft\\Edge\\Application\\msedge.exe',
];
const MAC = ['Google Chrome', 'Chromium', 'Microsoft Edge'];
const LINUX = [
  'chromium',
  'chromium-browser',
  'google-chrome-stable',
  'google-chrome',
  'microsoft-edge-stable',
  'microsoft-edge',
];

function isProgram(path: string): boolean {
  try {
    accessSync(path, constants.X_OK);
    return true;
  } catch {
    return false;
  }
}

async function playwrights(): Promise<string | undefined> {
  const { chromium } = await import('playwright-core');
  const path = chromium.executablePath();
  return existsSync(path) ? path : undefined;
}

async function installWithPlaywright(say: (text: string) => void): Promise<string | undefined> {
  const program = join(PROJECT_PATH, 'node_modules', 'playwright-core', 'cli.js');
  return attempt(say, 'playwright-core', process.execPath, [program, 'install', 'chromium'])
    ? playwrights()
    : undefined;
}

function installWithApt(say: (text: string) => void): string | undefined {
  if (!existsSync('/etc/debian_version') || process.getuid?.() !== 0) return undefined;
  const done = ['update', 'install -y --no-install-recommends chromium'].every((line) =>
    attempt(say, 'apt-get', 'apt-get', line.split(' ')),
  );
  return done ? installed() : undefined;
}

const MOST_MS = 300_000;

function attempt(say: (text: string) => void, name: string, program: string, args: string[]): boolean {
  say(`No browser yet: trying ${name}`);
  try {
    execFileSync(program, args, { stdio: 'ignore', timeout: MOST_MS });
    return true;
  } catch {
    return false;
  }
}
