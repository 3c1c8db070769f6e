import { cpSync, existsSync, readdirSync, renameSync, rmSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { EXIT, Stop } from '../exit.ts';
import { fullDisk, sizeOf } from '../full-disk.ts';
import { count } from '../messages.ts';
import { PROJECT_PATH } from '../project.ts';
import { type Address, brokenLinks } from './check-links.ts';
import { clearing } from './clearing.ts';
import { headerRules } from './hosts/header-rules.ts';
import { headersFile } from './hosts/headers-file.ts';
import { writeScriptDigests } from './script-digests.ts';

const CACHE = join(PROJECT_PATH, '.cache');

/**
 * Builds the site of a content folder, checks its links and puts it at `staging`. Stops with every broken link.
 * Astro runs its unfinished output, which finds its packages only in the project and only if we work there.
 */
export async function buildSite(content: string, staging: string, address: Address): Promise<void> {
  const built = join(CACHE, 'site');
  await clearing(built, async () => {
    try {
      await runAstro(content, built, address);
      writeScriptDigests(built, address.base);
      const problems = brokenLinks(built, address);
      if (problems.length > 0) {
        throw new Stop(EXIT.input, `The site was not replaced: ${count(problems.length, 'broken link')}`, { problems });
      }
      writeForHosts(built, address);
      move(built, staging);
    } catch (error) {
      const needed = sizeOf(built);
      rmSync(built, { recursive: true, force: true });
      throw fullDisk(error, { path: built, needed, orMore: true });
    }
  });
}

async function runAstro(content: string, outDir: string, { base, site }: Address): Promise<void> {
  // Loaded only here: a build that is refused before need not wait for it.
  const { build } = await import('astro');
  process.chdir(PROJECT_PATH);
  process.env['SYNOPTIC_CONTENT'] = content;
  forgetEarlierBuilds();
  await build({
    root: PROJECT_PATH,
    outDir,
    cacheDir: join(CACHE, 'astro'),
    base,
    ...(site === undefined ? {} : { site }),
    logLevel: 'error',
  });
}

/**
 * Astro keeps parsed content between builds; a build must depend on what is there now and on nothing else. The types that
 * editors read stay: they do not come back if this build fails.
 */
function forgetEarlierBuilds(): void {
  rmSync(join(CACHE, 'astro'), { recursive: true, force: true });
  const folder = join(PROJECT_PATH, '.astro');
  for (const entry of existsSync(folder) ? readdirSync(folder, { withFileTypes: true }) : []) {
    if (entry.isFile() && entry.name.endsWith('.d.ts')) continue;
    rmSync(join(folder, entry.name), { recursive: true, force: true });
  }
}

/** What hosts read: headers, and that GitHub Pages may publish names that begin with an underscore. */
function writeForHosts(built: string, { base }: Address): void {
  writeFileSync(join(built, '_headers'), headersFile(headerRules(built), base));
  writeFileSync(join(built, '.nojekyll'), '');
}

/** Another disk needs a copy. */
function move(from: string, to: string): void {
  try {
    renameSync(from, to);
  } catch (error) {
    if ((error as NodeJS.ErrnoException).code !== 'EXDEV') throw error;
    copy(from, to);
  }
}

function copy(from: string, to: string): void {
  try {
    cpSync(from, to, { recursive: true });
  } catch (error) {
    rmSync(to, { recursive: true, force: true });
    throw fullDisk(error, { path: to, needed: sizeOf(from) });
  }
}
