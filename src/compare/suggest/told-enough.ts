/** Uses of its nouns from which on something is proposed: where several reports tell of it, and where one alone does so at length. */
const LEAST = { several: 3, one: 4 };

/** Whether reports tell of something often enough for an editor to hear of it. */
export function isToldEnough(mentions: number, sources: number): boolean {
  return mentions >= (sources > 1 ? LEAST.several : LEAST.one);
}
