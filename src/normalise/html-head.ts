import type { Root } from 'hast';
import type { Leaf, PageFacts } from './draft.ts';
export function readHead(_tree: Root, _capture: string): { page: PageFacts; leaves: Leaf[]; base: string | undefined } {
  return { page: {}, leaves: [], base: undefined };
}
