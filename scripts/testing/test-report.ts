import type { Result } from './layers.ts';

/** A layer that has run. */
export interface Ran {
  readonly name: string;
  readonly result: Result;
}

/** What is printed of a run: a row for each layer, then the sums; and whether it has passed, which a run of nothing has not. */
export function reportOf(ran: readonly Ran[]): { readonly text: string; readonly hasPassed: boolean } {
  const sum = (kind: 'passed' | 'failed') => ran.reduce((total, { result }) => total + result[kind], 0);
  const [passed, failed] = [sum('passed'), sum('failed')];
  const rows = ran.map(({ name, result }) => `${row(name, result)}\n`);
  return { text: `${rows.join('')}${passed} passed, ${failed} failed\n`, hasPassed: failed === 0 && ran.length > 0 };
}

function row(name: string, { passed, failed, skipped }: Result): string {
  const collected = passed + failed + skipped;
  const left = skipped === 0 ? '' : `, ${skipped} skipped`;
  return `${name.padEnd(11)} ${String(collected).padStart(5)} collected ${String(passed).padStart(5)} passed ${String(failed).padStart(3)} failed${left}`;
}
