import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { PROJECT_PATH } from './project.ts';

/**
 * The flags of Node with which `npm run` runs a command. `compare` compiles patterns for the machine at their first use: most
 * are used again and would then be compiled twice. Node takes the flag only on its own command line; set from within it
 * crashed one build in three.
 */
export function nodeFlags(command: string): string[] {
  const { scripts } = JSON.parse(readFileSync(join(PROJECT_PATH, 'package.json'), 'utf8'));
  return String(scripts[command] ?? '')
    .split(' ')
    .filter((word) => word.startsWith('--'));
}
