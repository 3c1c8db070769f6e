import { createInterface } from 'node:readline/promises';
import { day, line } from '../../src/schema/fields.ts';
import { harmless } from '../format-problem.ts';
import type { EventFacts } from './file-texts.ts';

/** Asks one question and gives the answer without white space at its ends; empty if there is none. */
export type Ask = (question: string) => Promise<string>;

/** Asks on the terminal. Ctrl-C ends the command, Ctrl-D answers with nothing. */
export function terminal(): { ask: Ask; close: () => void } {
  const reader = createInterface({ input: process.stdin, output: process.stderr });
  const over = new Promise<string>((resolve) => reader.once('close', () => resolve('')));
  reader.on('SIGINT', () => process.kill(process.pid, 'SIGINT'));
  const ask = async (question: string) =>
    (await Promise.race([reader.question(harmless(question)).catch(() => ''), over])).trim();
  return { ask, close: () => reader.close() };
}

/** Whether somebody sits there to answer. */
export function isAttended(): boolean {
  return process.stdin.isTTY === true && process.stderr.isTTY === true;
}

/** The facts of an event, those that are not given asked for. An empty answer leaves a fact out; a wrong one is asked again. */
export async function askForEvent({ title, date, place }: EventFacts, ask: Ask): Promise<EventFacts> {
  return {
    title: title ?? (await answer('What happened, in neutral words? ', line, ask)),
    date: date ?? (await answer('On which day (YYYY-MM-DD)? ', day, ask)),
    place: place ?? (await answer('Where (empty if nowhere in particular)? ', line, ask)),
  };
}

/** The name of the outlet of a file. An empty answer leaves it open. */
export function askForOutlet(file: string, why: string, ask: Ask): Promise<string | undefined> {
  return answer(`${file}: ${why} Which outlet published it? `, line, ask);
}

async function answer(question: string, field: typeof line, ask: Ask): Promise<string | undefined> {
  for (;;) {
    const text = await ask(question);
    if (text === '') return undefined;
    const checked = field.safeParse(text);
    if (checked.success) return checked.data;
    question = `${checked.error.issues[0]?.message ?? 'expected something else'}: `;
  }
}
