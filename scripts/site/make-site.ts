import { join } from 'node:path';
import type { Problem } from '../../src/schema/problem.ts';
import { CONTENT_NEEDED, type Content, readContent, requireFolder } from '../content/read-content.ts';
import { readWords } from '../content/read-lexicon.ts';
import { type Compared, compareContent } from '../derived/compare-content.ts';
import { comparisonsOf, replaceFile, writeDerived } from '../derived/derived-files.ts';
import { withoutUnfitArticles, withoutUnfitComparisons } from '../derived/held-back.ts';
import { type Derived, normaliseContent } from '../derived/normalise-content.ts';
import { summary } from '../derived/report-normalised.ts';
import { verifyComparisons } from '../derived/verify-comparisons.ts';
import { verifyContent } from '../derived/verify-content.ts';
import { EXIT, Stop } from '../exit.ts';
import { count, type Messages } from '../messages.ts';
import { PROJECT_PATH, shown } from '../project.ts';
import { buildSite } from './build-site.ts';
import type { Address } from './check-links.ts';
import { clearing } from './clearing.ts';
import { headerRules } from './hosts/header-rules.ts';
import { nginxFile } from './hosts/nginx-file.ts';
import { PROJECT_LOCK, withLock } from './lock.ts';
import { outputAt, swapIn } from './output.ts';
import { fingerprint, takeSnapshot } from './snapshot.ts';

/** What a site is made of, and where it goes. */
export interface SiteOptions {
  /** Absolute. */
  readonly content: string;
  /** Absolute. */
  readonly out: string;
  readonly site?: string | undefined;
  readonly base: string;
  /** Absolute path of the nginx configuration to be written, if one is. */
  readonly nginx?: string | undefined;
  /** Leave the previous site as it is if anything has a problem. */
  readonly strict?: boolean | undefined;
}

/** A content folder, read and brought up to date. */
interface RefreshedContent {
  readonly content: Content;
  readonly derived: Derived;
  readonly compared: Compared;
  /** What kept some content out of the site. */
  readonly problems: readonly Problem[];
}

/** What is told of a site: no text of it, because those of an archive need not be in memory while its pages are made. */
export interface MadeSite extends Pick<RefreshedContent, 'problems'>, Pick<Compared, 'heldBack'> {
  /** Reports in the content folder, usable or not. */
  readonly found: number;
  /** Those that were normalised, drafts among them. */
  readonly articles: number;
  readonly published: number;
}

/**
 * The whole way from captures to a finished site: read, normalise, compare, verify, build, check links, swap in.
 * Content with problems is left out and reported, unless the build is strict; anything else stops, and the previous site stays.
 */
export async function makeSite(options: SiteOptions, to: Messages): Promise<MadeSite> {
  requireFolder(options.content, CONTENT_NEEDED);
  const output = outputAt(options.out, options.content);
  const copy = join(PROJECT_PATH, '.cache', 'content');
  return withLock(output.lock, shown(output.folder), () =>
    withLock(PROJECT_LOCK, 'this project', () =>
      clearing(copy, async () => {
        const { made, address } = await prepare(options, copy, to);
        await swapIn(output, (staging) => buildSite(copy, staging, address));
        if (options.nginx !== undefined)
          replaceFile(options.nginx, nginxFile(headerRules(output.folder), address.base));
        return made;
      }),
    ),
  );
}

/** Fills `copy` with what the pages are made of, and lets everything that was read go. */
async function prepare(
  options: SiteOptions,
  copy: string,
  to: Messages,
): Promise<{ made: MadeSite; address: Address }> {
  const before = fingerprint(options.content);
  const refreshed = await refreshContent(options.content);
  if (options.strict) stopIfAny(refreshed.problems);
  takeSnapshot({ ...refreshed, before, copy });
  to.say(`${summary(refreshed.derived)}; building the site`);
  return { made: toldOf(refreshed), address: addressOf(options, refreshed.content) };
}

/** What is told of the site of this content. */
export function toldOf({ content, derived, compared, problems }: RefreshedContent): MadeSite {
  return {
    found: content.found,
    articles: derived.articles.length,
    published: derived.articles.filter(({ lacks }) => lacks.length === 0).length,
    heldBack: compared.heldBack,
    problems,
  };
}

/**
 * Brings the derived files up to date and verifies them. What does not fit what it was made of is left out and is a problem: an
 * article, or the comparison of one event. Stops if no article at all fits, because then nothing here can be trusted.
 */
export async function refreshContent(folder: string): Promise<RefreshedContent> {
  const content = readContent(folder);
  const normalised = await normaliseContent(content);
  writeDerived(content.folder, normalised.files);
  const unfit = verifyContent(content, normalised);
  if (unfit.size > 0 && unfit.size === normalised.articles.length) stopAsNoneFits([...unfit.values()].flat());
  const derived = withoutUnfitArticles(normalised, unfit);
  const made = compareContent(content, derived, readWords(content.folder));
  writeDerived(content.folder, made.files, comparisonsOf(derived.files));
  const compared = withoutUnfitComparisons(made, verifyComparisons(content, derived, made));
  return { content, derived, compared, problems: [...content.problems, ...derived.problems, ...compared.problems] };
}

function stopAsNoneFits(problems: readonly Problem[]): never {
  throw new Stop(EXIT.input, 'The site was not built: no article fits its capture', {
    remedy: 'This is a mistake of Synoptic: install the version before this one, and report it',
    problems,
  });
}

/** Stops a strict build, before anything is written to the site. */
export function stopIfAny(problems: readonly Problem[]): void {
  if (problems.length === 0) return;
  throw new Stop(
    EXIT.input,
    `The site was not replaced: ${count(problems.length, 'problem')}, and --strict allows none`,
    {
      remedy: 'Mend what is told above; without --strict the rest is built',
      problems,
    },
  );
}

/** `--site`, else the address in site.yaml; the base always between two slashes. */
function addressOf({ site, base }: SiteOptions, content: Content): Address {
  return { site: site ?? content.site.address, base: `/${base.replace(/^\/+|\/+$/g, '')}/`.replace('//', '/') };
}
