import type { Tile } from '../../../src/schema/receipt.ts';

/** What a receipt makes of its capture. */
export interface Replayed {
  /** The words of every field and block. */
  readonly printed: readonly string[];
  /** Those of them that name persons and agencies: bylines, agencies, credits, datelines. */
  readonly credited: readonly string[];
  /** What is left out, and what is printed differently, as captured and as printed. */
  readonly removed: readonly string[];
  readonly unexplained: readonly string[];
}

/**
 * The words of each field of a capture. The rule for what is printed differently: white space that becomes one space (the
 * end of a wrapped line), what has a reason in the receipt, or a date in the form of this site. All else stands as captured,
 * spaces counted as HTML shows them.
 */
export function replay(capture: string, tiles: readonly Tile[]): Replayed {
  const fields = new Map<string, string>();
  const removed: string[] = [];
  const unexplained: string[] = [];
  let at = 0;
  for (const { start, end, to, text, reason } of tiles) {
    const captured = capture.slice(start, end);
    if (start !== at) unexplained.push(`the receipt leaves out ${at} to ${start}`);
    at = end;
    if (text !== undefined && reason === undefined && !isKnownChange(captured, to, text))
      unexplained.push(`“${captured}” became “${text}”`);
    if (to === 'removed' || text !== undefined) removed.push(captured, text ?? '');
    if (to !== 'markup' && to !== 'removed') fields.set(to, (fields.get(to) ?? '') + (text ?? captured));
  }
  if (at !== capture.length) unexplained.push(`the receipt ends at ${at} of ${capture.length}`);
  const isCredit = (to: string) => /^(?:byline|agency|credit|dateline|caption\/\d+\/credit)/.test(to);
  const credited = [...fields].filter(([to]) => isCredit(to)).map(([, words]) => words);
  // A page may print a paragraph’s end and the beginning of the next in one line.
  const body = [...fields].filter(([to]) => to.startsWith('body/')).map(([, words]) => words);
  return { printed: [...fields.values(), body.join(' ')].map(spaced), credited, removed, unexplained };
}

/** White space as HTML shows it: one space. */
export function spaced(text: string): string {
  return text.replaceAll(/[ \t\n\r\f]+/g, ' ').trim();
}

function isKnownChange(captured: string, to: string, text: string): boolean {
  return (text === ' ' && captured.trim() === '') || to === 'date' || to === 'modified';
}
