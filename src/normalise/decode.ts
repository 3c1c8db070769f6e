/** A capture’s text and the WHATWG name of the encoding it was read in. */
interface Decoded {
  readonly text: string;
  readonly encoding: string;
}

const BYTE_ORDER_MARKS: readonly (readonly [string, readonly number[]])[] = [
  ['utf-8', [0xef, 0xbb, 0xbf]],
  ['utf-16le', [0xff, 0xfe]],
  ['utf-16be', [0xfe, 0xff]],
];

/**
 * The text of a capture: by its byte order mark, else as UTF-16 if every other byte of its Latin text is zero, else as UTF-8 if
 * it is valid UTF-8, else (HTML) as its `<meta>` says, else as Windows-1252, in which every byte means something.
 * A byte order mark stays, so that the receipt can account for it. The order differs from the HTML standard’s in one
 * place: valid UTF-8 is believed before a declaration, because pages are often saved in it and keep their old one.
 */
export function decode(bytes: Uint8Array, isHtml: boolean): Decoded {
  const mark = BYTE_ORDER_MARKS.find(([, mark]) => mark.every((byte, index) => bytes[index] === byte));
  const sniffed = mark?.[0] ?? unmarkedUtf16(bytes) ?? (isUtf8(bytes) ? 'utf-8' : undefined);
  const encoding = sniffed ?? (isHtml ? declaredEncoding(bytes) : undefined) ?? 'windows-1252';
  return { text: new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes), encoding };
}

/** How much of a capture is looked at; the HTML standard looks for the declaration in as much. */
const HEAD_BYTES = 1024;
/** Least share of zeros in one half of the bytes: Latin text has more than nine in ten, binary data and other text fewer than half. */
const ZERO_SHARE = 0.7;

/** Fewest pairs of bytes that a pattern can be seen in. */
const FEWEST_PAIRS = 4;

function unmarkedUtf16(bytes: Uint8Array): string | undefined {
  const head = bytes.subarray(0, HEAD_BYTES);
  const pairs = Math.floor(head.length / 2);
  const zeros = [0, 0];
  head.forEach((byte, index) => {
    if (byte === 0) zeros[index % 2] = (zeros[index % 2] ?? 0) + 1;
  });
  const [even = 0, odd = 0] = zeros;
  if (pairs < FEWEST_PAIRS) return undefined;
  if (even === 0 && odd > 0 && odd >= pairs * ZERO_SHARE) return 'utf-16le';
  return odd === 0 && even > 0 && even >= pairs * ZERO_SHARE ? 'utf-16be' : undefined;
}

function isUtf8(bytes: Uint8Array): boolean {
  try {
    new TextDecoder('utf-8', { fatal: true }).decode(bytes);
    return true;
  } catch {
    return false;
  }
}

/** The encoding of the first `<meta>` outside comments that names one; UTF-16 cannot be meant by a page of single bytes. */
function declaredEncoding(bytes: Uint8Array): string | undefined {
  const head = new TextDecoder('latin1').decode(bytes.subarray(0, HEAD_BYTES)).replace(/<!--.*?(?:-->|$)/gs, '');
  const label = /<meta[\s/][^>]*charset\s*=\s*["']?\s*([\w:.-]+)/i.exec(head)?.[1];
  if (label === undefined) return undefined;
  try {
    const { encoding } = new TextDecoder(label);
    return encoding.startsWith('utf-16') ? 'utf-8' : encoding;
  } catch {
    return undefined;
  }
}
