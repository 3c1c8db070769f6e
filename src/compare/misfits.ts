import { placeInYaml } from '../schema/parse.ts';
import type { Problem } from '../schema/problem.ts';

/** The event’s file as it lies on the disk. `file` names it in messages. */
export interface EventFile {
  readonly file: string;
  readonly text: string;
}

/** A line of an event’s file that does not fit the articles. */
export interface Misfit {
  /** Keys that lead to it in the event’s file. */
  readonly path: readonly PropertyKey[];
  readonly message: string;
}

const REMEDY = 'Mend it to fit the articles as they are now, or delete it';

/** The same as an editor reads it, with its place in the file. */
export function misfitProblems(misfits: readonly Misfit[], { file, text }: EventFile): Problem[] {
  return misfits.map(({ path, message }) => ({ file, ...placeInYaml(text, path), message, remedy: REMEDY }));
}
