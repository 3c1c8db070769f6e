import { rmSync } from 'node:fs';
import { onInterrupt } from '../interrupt.ts';

/**
 * Runs `work`, which may fill `folder`, and leaves nothing there: not before, not after success, failure or an interruption.
 */
export async function clearing<T>(folder: string, work: () => Promise<T>): Promise<T> {
  // What was interrupted may still be writing for a moment.
  const clear = () => rmSync(folder, { recursive: true, force: true, maxRetries: 5, retryDelay: 100 });
  const forget = onInterrupt(clear);
  clear();
  try {
    return await work();
  } finally {
    clear();
    forget();
  }
}
