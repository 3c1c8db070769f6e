import type { EventScore } from './comparison-rows.ts';
export function agreementRows(_score: EventScore, _withItems: boolean): string[] {
  return [];
}
