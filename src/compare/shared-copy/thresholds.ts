/**
 * Thresholds of the prototype (four pairs of five reports, all right; pairs of other events share either next to nothing or
 * 37 words and more). A chain is counted without names. At a coverage of .4 a first false pair joins.
 */
export const SHARED_COPY = { run: 8, chain: 10, coverage: 0.6 } as const;
