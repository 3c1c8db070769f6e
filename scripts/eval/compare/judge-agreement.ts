import type { Labels, SecondLabels } from './labels.ts';
import type { Texts } from './places.ts';
import type { Section } from './section.ts';
export function judgeAgreement(_labels: Labels, _second: SecondLabels, _texts: Texts): Section[] {
  return [];
}
