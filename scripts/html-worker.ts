import { parentPort } from 'node:worker_threads';
import { type Capture, type Normalised, normalise, type Options } from '../src/normalise/normalise.ts';
import { STEPS } from '../src/normalise/steps.ts';

/** One page to normalise. Steps travel by name, because functions cannot be sent to a thread. */
export interface Job {
  readonly capture: Capture;
  readonly options: Omit<Options, 'steps'>;
  readonly steps: readonly string[] | undefined;
}

/** What the thread sends: once that it has loaded, then an answer to each job. */
export type Answer =
  | { readonly kind: 'ready' }
  | { readonly kind: 'done'; readonly normalised: Normalised }
  | { readonly kind: 'failed'; readonly reason: string };

parentPort?.on('message', (job: Job) => send(answer(job)));
send({ kind: 'ready' });

function send(message: Answer): void {
  parentPort?.postMessage(message);
}

function answer({ capture, options, steps }: Job): Answer {
  const chosen = steps === undefined ? {} : { steps: STEPS.filter(({ name }) => steps.includes(name)) };
  try {
    return { kind: 'done', normalised: normalise(capture, { ...options, ...chosen }) };
  } catch (error) {
    return { kind: 'failed', reason: reasonOf(error) };
  }
}

function reasonOf(error: unknown): string {
  const isTooDeep = error instanceof RangeError && /call stack/i.test(error.message);
  return isTooDeep ? 'its elements are nested too deeply' : `reading it failed (${String(error)})`;
}
