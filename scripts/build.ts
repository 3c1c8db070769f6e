import { resolve } from 'node:path';
import { webAddress } from '../src/schema/fields.ts';
import { command, runCommand } from './command.ts';
import { readContent } from './content/read-content.ts';
import { readWords } from './content/read-lexicon.ts';
import { compareContent } from './derived/compare-content.ts';
import { tellHeldBack, withoutUnfitComparisons } from './derived/held-back.ts';
import { normaliseContent } from './derived/normalise-content.ts';
import { verifyUnwritten } from './derived/verify-comparisons.ts';
import { EXIT, type ExitCode, Stop } from './exit.ts';
import { count, type Messages } from './messages.ts';
import { shown } from './project.ts';
import { isBasePath } from './site/base-path.ts';
import { type MadeSite, makeSite, type SiteOptions, stopIfAny, toldOf } from './site/make-site.ts';
import { outputAt } from './site/output.ts';

interface Options {
  readonly content: string;
  readonly out: string;
  readonly site?: string;
  readonly base: string;
  readonly nginx?: string;
  readonly strict?: true;
  readonly dryRun?: true;
  readonly json?: true;
}

const program = command('build', {
  description: 'Builds the site of the content folder: a folder of files that any web server can serve.',
  examples: [
    ['npm run build', 'builds dist/'],
    ['npm run build -- --strict', 'the same, or nothing at all if any report or event has a problem'],
    ['npm run build -- --out /srv/news --site https://example.org --base /news', 'for a folder of a web site'],
  ],
})
  .option('--content <folder>', 'the content folder', 'content')
  .option('--out <folder>', 'the folder of the finished site', 'dist')
  .option('--site <address>', 'address of the web site, such as https://example.org')
  .option('--base <path>', 'folder of the web site in which the pages stand', '/')
  .option('--nginx <file>', 'also write the locations and headers for an nginx that serves the site')
  .option('--strict', 'replace the site only if nothing has a problem; else end with 3')
  .option('--dry-run', 'write nothing; check the content only')
  .option('--json', 'print one JSON object on stdout')
  .option('--quiet', 'print problems only');

await runCommand(program, build);

async function build({ json, dryRun, ...options }: Options, to: Messages): Promise<ExitCode> {
  if (options.site !== undefined && !webAddress.safeParse(options.site).success) {
    throw new Stop(EXIT.usage, `--site ${options.site} is no web address`, {
      remedy: 'Write it as https://example.org',
    });
  }
  if (!isBasePath(options.base)) {
    throw new Stop(EXIT.usage, `--base ${options.base} is no path of a web site`, { remedy: 'Write it as /news' });
  }
  const nginx = options.nginx === undefined ? undefined : resolve(options.nginx);
  const site = { ...options, nginx, content: resolve(options.content), out: resolve(options.out) };
  const made = dryRun ? await lookOnly(site) : await makeSite(site, to);
  const { articles, problems } = made;
  const heldBack = [...made.heldBack.keys()];
  to.list(problems);
  tellHeldBack(made.heldBack, to);
  if (json) process.stdout.write(`${JSON.stringify({ out: site.out, articles, heldBack, problems })}\n`);
  const done = dryRun ? 'Nothing was written' : `The site is in ${shown(site.out)}${leftOut(made)}`;
  to.say(`${done}; ${count(problems.length, 'problem')}`);
  return problems.length > 0 ? EXIT.problems : EXIT.done;
}

/** How many reports a site lacks that is built all the same: one slip in an event’s file can hold back all of them. */
function leftOut({ found, published }: MadeSite): string {
  const missing = found - published;
  return missing === 0 ? '' : `, without ${missing} of ${count(found, 'report')}`;
}

async function lookOnly({ content: folder, out, strict }: SiteOptions): Promise<MadeSite> {
  outputAt(out, folder);
  const content = readContent(folder);
  const derived = await normaliseContent(content);
  const made = compareContent(content, derived, readWords(content.folder));
  const compared = withoutUnfitComparisons(made, verifyUnwritten(content, derived, made));
  const problems = [...content.problems, ...derived.problems, ...compared.problems];
  if (strict) stopIfAny(problems);
  return toldOf({ content, derived, compared, problems });
}
