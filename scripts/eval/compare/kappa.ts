import type { Figure } from './section.ts';

/** Cohen’s kappa of two people’s answers to the same questions: agreement beyond chance, 1 at most. */
export function kappa(name: string, answers: readonly (readonly [first: string, second: string])[]): Figure {
  const whole = answers.length;
  const agreed = answers.filter(([first, second]) => first === second).length / whole;
  const values = [...new Set(answers.flat())];
  const rate = (who: 0 | 1, value: string) => answers.filter((pair) => pair[who] === value).length / whole;
  const chance = values.reduce((sum, value) => sum + rate(0, value) * rate(1, value), 0);
  return { name, value: whole === 0 || chance === 1 ? undefined : (agreed - chance) / (1 - chance) };
}
