/** A capture’s text and the WHATWG name of the encoding it was read in. */
export interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a capture: by its byte order mark, else as UTF-8 if it is valid UTF-8, else (HTML) as its `<meta>` says, else as
 * Windows-1252, in which every byte means something. A byte order mark stays, so that the receipt can account for it.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): Decoded {
  const mark = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const encoding =
    mark?.[0] ?? (isUtf8(bytes) ? 'utf-8' : ((isHtml ? declaredEncoding(bytes) : undefined) ?? 'windows-1252'));
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The HTML standard looks for the declaration in the first 1024 bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, 1024));
  const label = /<meta[^>]+charset\s*=\s*["']?\s*([\w-]+)/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    return new TextDecoder(label).encoding;
  } catch {
    return undefined;
  }
}
