import { once } from 'node:events';
import { setTimeout } from 'node:timers/promises';
import { Worker } from 'node:worker_threads';
import { type Capture, isHtml, type Normalised, normalise, type Options } from '../src/normalise/normalise.ts';
import type { Answer, Job } from './html-worker.ts';

/**
 * Processor time one page may take. News pages of up to 2 MB take 0.05 to 0.7 s; nested markup made to hurt takes from
 * 4 s to minutes. Time spent waiting for the processor does not count, so that a busy machine gives the same article.
 */
const LIMIT_MS = 2000;
/** Wall-clock time after which a page is given up whatever the processor says: nothing healthy waits so long. */
const PATIENCE_MS = 10 * LIMIT_MS;
/** How often the clock is looked at. A page is at most this much over its limit. */
const CHECK_MS = 100;
/** Memory one page may take: pages of 2 MB need about 120 MB, and two threads must fit beside a build. */
const LIMIT_MB = 320;

/** Bytes of the longest text that is read without a thread: longer than nearly every report, and done in 0.1 s. */
const SHORT_TEXT = 50_000;

/**
 * The article that a capture holds, like `normalise`, but safe to call with any capture: HTML and long texts are read in a
 * thread that is given up when it takes too long, too much memory or too deep a stack. Such a page is read again as plain
 * text, such a text line by line, and a problem says so. Pages are read one after the other by one thread; call `closeWorkers` when there are no more.
 */
export async function normaliseCapture(capture: Capture, options: Options): Promise<Normalised> {
  const isQuick = !isHtml(capture.path) && capture.bytes.length <= SHORT_TEXT;
  if (isQuick || options.flat !== undefined) return normalise(capture, options);
  const answer = await inTurn(() => askThread(capture, options));
  return answer.kind === 'done' ? answer.normalised : normalise(capture, { ...options, flat: answer.reason });
}

/** Ends the thread. The next HTML capture starts another. */
export async function closeWorkers(): Promise<void> {
  await inTurn(dropThread);
}

let thread: Worker | undefined;
let turn: Promise<unknown> = Promise.resolve();

function inTurn<T>(task: () => Promise<T>): Promise<T> {
  const mine = turn.then(task);
  turn = mine.catch(() => {});
  return mine;
}

type Outcome = Exclude<Answer, { kind: 'ready' }>;

async function askThread(capture: Capture, { steps, ...options }: Options): Promise<Outcome> {
  const worker = thread ?? (await startThread());
  thread = worker;
  worker.ref();
  const job: Job = { capture, options, steps: steps?.map(({ name }) => name) };
  const outcome = await answerOf(worker, job);
  worker.unref();
  return outcome;
}

async function startThread(): Promise<Worker> {
  const worker = new Worker(new URL('./html-worker.ts', import.meta.url), {
    resourceLimits: { maxOldGenerationSizeMb: LIMIT_MB },
  });
  // A thread that is being ended can still run out of memory; nobody waits for it then.
  worker.on('error', () => {});
  await once(worker, 'message');
  return worker;
}

async function answerOf(worker: Worker, job: Job): Promise<Outcome> {
  const done = new AbortController();
  const answered = once(worker, 'message', { signal: done.signal }).then(
    ([answer]): Outcome => answer,
    (error): Outcome => ({ kind: 'failed', reason: failureOf(error) }),
  );
  worker.postMessage(job);
  const outcome = await Promise.race([answered, limitReached(worker, done.signal)]);
  done.abort();
  if (outcome.kind === 'failed') await dropThread();
  return outcome;
}

/** Comes back when the thread has used up its time; never, if `signal` says before that it answered. */
async function limitReached(worker: Worker, signal: AbortSignal): Promise<Outcome> {
  const before = await processorTime(worker);
  for (let waited = 0; waited < PATIENCE_MS; waited += CHECK_MS) {
    await setTimeout(CHECK_MS, undefined, { signal }).catch(() => {});
    if (signal.aborted || (await processorTime(worker)) - before >= LIMIT_MS) break;
  }
  return { kind: 'failed', reason: `reading it took more than ${LIMIT_MS / 1000} seconds` };
}

/** Milliseconds of processor time the thread has used; 0 if it does not answer, as when it has died. */
function processorTime(worker: Worker): Promise<number> {
  const asked = worker.cpuUsage().then(
    ({ user, system }) => (user + system) / 1000,
    () => 0,
  );
  return Promise.race([asked, setTimeout(CHECK_MS, 0)]);
}

function failureOf(error: Error & { code?: string }): string {
  return error.code === 'ERR_WORKER_OUT_OF_MEMORY'
    ? `reading it took more than ${LIMIT_MB} MB of memory`
    : `reading it failed (${error.message})`;
}

async function dropThread(): Promise<void> {
  await thread?.terminate();
  thread = undefined;
}
