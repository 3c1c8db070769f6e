import type { Edition } from './run-command.ts';

/** The facts of an event that has nothing to ask for. */
export const FACTS = ['--title', 'Council votes on the bridge', '--date', '2023-03-20'];
export const CAPTURES = 'content/captures/vote';
export const BODY = 'The council of Brinmouth voted on Tuesday to mend the bridge before the winter, the mayor said.\n';

/** Puts reports into `reports/`, by file name. */
export function report(mini: Edition, files: Readonly<Record<string, string | Uint8Array>>): void {
  for (const [name, text] of Object.entries(files)) mini.write(`reports/${name}`, text);
}

/** A report that says when it was published. */
export const dated = (headline: string, rest = '') => `${headline}\n\n20 March 2023\n\n${BODY}\n${rest}`;
