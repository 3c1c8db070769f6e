/** (replaced by the real rule) */
export function deriveHeadline(lede: string): string {
  return lede.slice(0, 80) || 'Untitled';
}
