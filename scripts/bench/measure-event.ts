// Run as a process of its own, so that what one event needs of memory is not mixed with another: measure-event.ts
// CONTENT EVENT ARTICLES, where ARTICLES is a number or `all` for the event as it is.
import { compareEvent } from '../../src/compare/compare-event.ts';
import { corpusOf } from '../../src/compare/corpus.ts';
import { readContent } from '../content/read-content.ts';
import { readWords } from '../content/read-lexicon.ts';
import { contentInputs } from '../eval/compare/content-inputs.ts';
import { allPairsCosine } from './baseline.ts';
import { resample } from './resample.ts';

/** What one event cost. */
export interface Cost {
  readonly articles: number;
  readonly units: number;
  readonly pairs: number;
  /** Milliseconds of the first comparison in the process, everything loaded and nothing warmed up. */
  readonly time: number;
  /** Milliseconds of processor time of the same, which a busy machine does not lengthen. */
  readonly processor: number;
  /** Milliseconds of processor time of the same once more in the same process: what a further event costs. */
  readonly again: number;
  /** Milliseconds of processor time that the baseline takes. */
  readonly baseline: number;
  /** Most memory the process ever held, in MB, the baseline left out. */
  readonly memory: number;
}

const [folder = '', slug = '', articles = ''] = process.argv.slice(2);
const content = readContent(folder);
const own = (await contentInputs(content, readWords(folder))).get(slug);
if (own === undefined) throw new Error(`There is no event ${slug}`);
const input = articles === 'all' ? own : resample(own, Number(articles));

// The gazetteer is loaded when it is first asked.
input.gazetteer?.find('');
// What loading left behind is no cost of the comparison, which would have to clear it away half-way through.
globalThis.gc?.();
const [time, comparison, processor] = timed(() => compareEvent(input));
const memory = process.resourceUsage().maxRSS / 1024;
// New objects, so that nothing is taken from what was read the first time but the words of the language.
const [, , again] = timed(() => compareEvent({ ...input, articles: structuredClone(input.articles) }));
const [, , baseline] = timed(() => allPairsCosine(input));
const cost: Cost = {
  articles: input.articles.length,
  units: corpusOf(input).units.length,
  pairs: comparison.pairs.length,
  time,
  processor,
  again,
  baseline,
  memory,
};
process.stdout.write(`${JSON.stringify(cost)}\n`);

function timed<T>(work: () => T): [time: number, result: T, processor: number] {
  const [start, used] = [performance.now(), process.cpuUsage()];
  const result = work();
  const time = performance.now() - start;
  const { user, system } = process.cpuUsage(used);
  return [time, result, (user + system) / 1000];
}
