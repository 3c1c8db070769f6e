import { constants } from 'node:os';

const cleanups = new Set<() => void>();

/** Has `cleanup` run if the command is interrupted; call the result when there is nothing left to clean up. */
export function onInterrupt(cleanup: () => void): () => void {
  cleanups.add(cleanup);
  return () => cleanups.delete(cleanup);
}

/** Ctrl-C, a closed terminal or a polite kill end the command at once, with nothing half-done left behind. */
export function listenForInterrupts(): void {
  for (const signal of ['SIGINT', 'SIGTERM', 'SIGHUP'] as const) process.once(signal, interrupted);
}

/** The exit code is what a shell would say: 128 and the number of the signal, 130 for Ctrl-C. */
function interrupted(signal: 'SIGINT' | 'SIGTERM' | 'SIGHUP'): never {
  for (const cleanup of [...cleanups].reverse()) cleanup();
  process.exit(128 + constants.signals[signal]);
}
