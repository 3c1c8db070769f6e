import { lstatSync, readFileSync } from 'node:fs';
import type { Parsed } from '../../src/schema/problem.ts';
import { shown } from '../project.ts';

/** Endings of the files that are captures, in lower case. */
export const CAPTURE_EXTENSIONS: ReadonlySet<string> = new Set(['.txt', '.html', '.htm']);

/** A saved page with its scripts is rarely larger than 3 MB; an article’s text never is. */
const MOST_BYTES = 6_000_000;

/** The bytes of a capture; a problem if the file is no text, is empty, too large or may not be read. */
export function readCaptureFile(path: string): Parsed<Uint8Array> {
  const refuse = (message: string, remedy: string): Parsed<Uint8Array> => ({
    ok: false,
    problems: [{ file: shown(path), message, remedy }],
  });
  try {
    const stat = lstatSync(path);
    if (!stat.isFile()) return refuse('This is not a file', 'Put the capture itself in its place');
    if (stat.size > MOST_BYTES) {
      return refuse(
        `A capture has at most ${MOST_BYTES / 1e6} MB`,
        'Save the article alone, as text or as a page without pictures',
      );
    }
    const bytes = readFileSync(path);
    if (isBlank(bytes)) return refuse('The capture is empty', 'Save the article again, or delete the file');
    if (isBinary(bytes)) return refuse('This is not a text', 'Save the article as text or HTML');
    return { ok: true, value: bytes };
  } catch (error) {
    return refuse(`It cannot be read: ${(error as Error).message}`, 'Correct the permissions of the file');
  }
}

const UTF16_MARKS = ['fffe', 'feff'];
const MAGIC_NUMBERS = ['25504446', '504b0304', '89504e47', 'ffd8ff', '1f8b', '7f454c46', 'd0cf11e0'];

/** Formats known by their first bytes, or more control characters than a damaged text has. */
function isBinary(bytes: Buffer): boolean {
  const head = bytes.subarray(0, 8000);
  const start = head.toString('hex', 0, 4);
  if (UTF16_MARKS.some((mark) => start.startsWith(mark))) return false;
  if (MAGIC_NUMBERS.some((magic) => start.startsWith(magic))) return true;
  const controls = head.filter(
    (byte) => byte < 0x20 && byte !== 0x09 && byte !== 0x0a && byte !== 0x0c && byte !== 0x0d,
  );
  return controls.length > head.length / 10;
}

/** Nothing but white space, byte order marks and NULs. */
function isBlank(bytes: Buffer): boolean {
  return !bytes.some((byte) => byte > 0x20 && ![0xef, 0xbb, 0xbf, 0xfe, 0xff, 0xa0, 0xc2].includes(byte));
}
