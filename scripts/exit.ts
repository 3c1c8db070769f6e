import type { Problem } from '../src/schema/problem.ts';

/** What a command’s exit code means. */
export const EXIT = {
  done: 0,
  /** Some content has problems; everything else was done. */
  problems: 1,
  usage: 2,
  /** Nothing was done, because the input cannot be read or is not valid. */
  input: 3,
  /** The disk is full, or may not be written. */
  disk: 4,
  /** Another command works on the same folder. */
  locked: 5,
} as const;

/** One of the codes in `EXIT`, which the README explains. */
export type ExitCode = (typeof EXIT)[keyof typeof EXIT];

/** Ends a command: `command.ts` prints the message, the remedy and the problems, and sets the exit code. */
export class Stop extends Error {
  readonly code: ExitCode;
  readonly remedy: string | undefined;
  readonly problems: readonly Problem[];

  constructor(code: ExitCode, message: string, about: { remedy?: string; problems?: readonly Problem[] } = {}) {
    super(message);
    this.code = code;
    this.remedy = about.remedy;
    this.problems = about.problems ?? [];
  }
}

/** What an error says that nobody has foreseen; with DEBUG=1 also where it happened. */
export function unforeseen(error: unknown): string {
  if (!(error instanceof Error)) return String(error);
  return process.env['DEBUG'] === undefined ? error.message : (error.stack ?? error.message);
}

/** What an error says of something that is not what it should be, a file for a folder; `undefined` of other errors. */
export function placeError(error: unknown): { readonly message: string; readonly remedy: string } | undefined {
  if (!(error instanceof Error)) return undefined;
  const { code, path } = error as NodeJS.ErrnoException;
  const what = PLACE_ERRORS[code ?? ''];
  return path === undefined || what === undefined
    ? undefined
    : { message: `${path}: ${what}`, remedy: 'Move what stands there, or name another place' };
}

const PLACE_ERRORS: Readonly<Record<string, string>> = {
  ENOTDIR: 'a file stands where a folder is needed',
  EEXIST: 'a file stands where a folder is needed',
  EISDIR: 'a folder stands where a file is needed',
  ENOENT: 'there is no such file or folder',
  ELOOP: 'links lead in a circle',
  ENAMETOOLONG: 'the name is too long',
};

const DISK_ERRORS: ReadonlySet<string> = new Set('EACCES EDQUOT EFBIG EIO EMFILE ENFILE ENOSPC EPERM EROFS'.split(' '));

/** The error of the file system that lies behind an error, through its causes; `undefined` if there is none. */
export function diskError(error: unknown): NodeJS.ErrnoException | undefined {
  for (let cause = error; cause instanceof Error; cause = cause.cause) {
    const { code } = cause as NodeJS.ErrnoException;
    if (code !== undefined && DISK_ERRORS.has(code)) return cause;
    const told = toldBySystem(cause.message);
    if (told !== undefined) return Object.assign(new Error(told.line, { cause }), { code: told.code });
  }
  return undefined;
}

/** How the bundler tells them: “Failed to write file in …, Caused by: No space left on device (os error 28)”, without a code. */
const SYSTEM_ERRORS: Readonly<Record<string, string>> = {
  'No space left on device': 'ENOSPC',
  'Disk quota exceeded': 'EDQUOT',
  'Read-only file system': 'EROFS',
  'Permission denied': 'EACCES',
};

function toldBySystem(message: string): { code: string; line: string } | undefined {
  const [, text = ''] = /([A-Z][a-z -]+) \(os error \d+\)/.exec(message) ?? [];
  const code = SYSTEM_ERRORS[text];
  const file = /\b(?:in|to|open|file) (\/[^\n]+)/.exec(message)?.[1];
  return code === undefined ? undefined : { code, line: `${code}: ${text}${file === undefined ? '' : `, ${file}`}` };
}
