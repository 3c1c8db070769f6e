import { createHash } from 'node:crypto';
import type { ArticleFacts } from '../schema/article.ts';
import { parseYaml } from '../schema/parse.ts';
import { type Parsed, type Problem, placeAt } from '../schema/problem.ts';
import { type Receipt, receipt } from '../schema/receipt.ts';
import type { Sidecar } from '../schema/sidecar.ts';
import { type ArticleFile, REWRITE, readArticleFile } from './read-article-file.ts';
import { type Replayed, replayReceipt } from './replay-receipt.ts';
import { factIn } from './sidecar-fact.ts';

/** One article as it lies on the disk, with everything it must agree with. `file` names each in messages. */
export interface OnDisk {
  readonly article: { readonly file: string; readonly text: string };
  readonly receipt: { readonly file: string; readonly text: string };
  /** `path` is from the content folder, as the article and the receipt name it. */
  readonly capture: { readonly path: string; readonly bytes: Uint8Array };
  readonly sidecar: Sidecar;
}

/**
 * Whether an article says what its capture says: both files read, both were made from these bytes, and replaying the
 * receipt gives every field and block of the article, character for character. Returns every problem found.
 * Facts that the sidecar gives must equal the sidecar instead.
 */
export function verifyArticle(disk: OnDisk): Problem[] {
  const written = readArticleFile(disk.article.file, disk.article.text);
  const kept = readReceipt(disk.receipt.file, disk.receipt.text);
  if (!written.ok || !kept.ok) return [...(written.ok ? [] : written.problems), ...(kept.ok ? [] : kept.problems)];
  const origin = [
    ...originProblems(disk.article, written.value.facts.capture, disk.capture),
    ...originProblems(disk.receipt, kept.value.capture, disk.capture),
  ];
  if (origin.length > 0) return origin;
  const replayed = replay(disk, kept.value);
  if (!replayed.ok) return [...replayed.problems];
  return compareFields(disk, written.value, replayed.value);
}

/** JSON is YAML, and the YAML reader knows lines and columns; it is slow, so it only reads what is already wrong. */
function readReceipt(file: string, text: string): Parsed<Receipt> {
  try {
    const parsed = receipt.safeParse(JSON.parse(text));
    return parsed.success ? { ok: true, value: parsed.data } : parseYaml(receipt, text, file);
  } catch {
    const placed = parseYaml(receipt, text, file);
    if (!placed.ok) return placed;
    return { ok: false, problems: [{ file, ...placeAt(text, 0), message: 'The receipt is no JSON', remedy: REWRITE }] };
  }
}

function originProblems(
  { file, text }: OnDisk['article'],
  origin: ArticleFacts['capture'],
  { path, bytes }: OnDisk['capture'],
): Problem[] {
  const problem = (value: string, message: string): Problem[] => [
    { file, ...placeAt(text, Math.max(0, text.indexOf(value))), message, remedy: REWRITE },
  ];
  if (origin.path !== path) return problem(origin.path, `It names another capture than ${path}`);
  const sha256 = createHash('sha256').update(bytes).digest('hex');
  return origin.sha256 === sha256
    ? []
    : problem(origin.sha256, `It was made from other bytes than those of ${path} (SHA-256)`);
}

function replay({ receipt: { file, text }, capture }: OnDisk, kept: Receipt): Parsed<Replayed> {
  const decoded = decode(capture.bytes, kept.capture.encoding);
  const refuse = (value: string, message: string): Parsed<Replayed> => ({
    ok: false,
    problems: [{ file, ...placeAt(text, Math.max(0, text.indexOf(value))), message, remedy: REWRITE }],
  });
  if (decoded === undefined) return refuse(kept.capture.encoding, `There is no encoding ${kept.capture.encoding}`);
  if (decoded.length !== kept.capture.length) {
    return refuse('"length"', `The capture has ${decoded.length} UTF-16 units, not ${kept.capture.length}`);
  }
  try {
    return { ok: true, value: replayReceipt(kept, decoded) };
  } catch (error) {
    const wrong = firstBrokenTile(kept);
    return refuse(`{"start":${wrong?.start},`, `The receipt has a gap or an overlap: ${(error as Error).message}`);
  }
}

function firstBrokenTile({ tiles }: Receipt) {
  return tiles.find(({ start, end }, index) => start !== (tiles[index - 1]?.end ?? 0) || end <= start) ?? tiles.at(-1);
}

function decode(bytes: Uint8Array, encoding: string): string | undefined {
  try {
    return new TextDecoder(encoding, { ignoreBOM: true }).decode(bytes);
  } catch {
    return undefined;
  }
}

function compareFields(disk: OnDisk, written: ArticleFile, replayed: Replayed): Problem[] {
  const given = givenFacts(disk.sidecar);
  const fields = fieldsOf(written);
  const problem = (destination: string, message: string): Problem => ({
    file: disk.article.file,
    ...placeOf(destination, disk.article.text, written),
    message,
    remedy: REWRITE,
  });
  const differing = [...fields].flatMap(([destination, text]) => {
    const expected = expectedText(destination, given, replayed);
    return expected.includes(text) ? [] : [problem(destination, difference(destination, text, expected[0]))];
  });
  const lost = [...replayed.keys()].filter(
    (destination) => !NO_FIELD.has(destination) && !fields.has(destination) && !given.has(fieldOf(destination)),
  );
  return [
    ...differing,
    ...lost.map((destination) => problem(destination, `${destination} is in the receipt, but not in the article`)),
    ...headlineProblems(written, problem),
  ];
}

const NO_FIELD: ReadonlySet<string> = new Set(['markup', 'removed']);

/** A derived headline has no tile of its own: its words must stand in the first paragraph. */
function headlineProblems(
  { facts, article: { blocks } }: ArticleFile,
  problem: (destination: string, message: string) => Problem,
) {
  const words = facts.headline.replace(/…$/, '').trim();
  const verbatim = facts.headlineBasis !== 'derived' || blocks.length === 0 || blocks[0]?.text.includes(words);
  return verbatim ? [] : [problem('headline', 'The derived headline is not in the first paragraph, word for word')];
}

/** What the article prints at each destination of the receipt. */
function fieldsOf({ facts, article: { blocks } }: ArticleFile): Map<string, string> {
  const list = (name: string, values: readonly string[]) =>
    values.map((value, index) => [`${name}/${index + 1}`, value] as const);
  const entries: readonly (readonly [string, string | undefined])[] = [
    ['headline', facts.headlineBasis === 'derived' ? undefined : facts.headline],
    ['dek', facts.dek],
    ['dateline', facts.dateline],
    ['date', facts.published],
    ['modified', facts.modified],
    ['rightsNotice', facts.rightsNotice],
    ...list('byline', facts.bylines),
    ...list('agency', facts.agencies),
    ...list('credit', facts.credits),
    ...facts.captions.flatMap(({ text, alt, credit }, index) => [
      [`caption/${index + 1}`, text] as const,
      [`caption/${index + 1}/alt`, alt] as const,
      [`caption/${index + 1}/credit`, credit] as const,
    ]),
    ...list(
      'body',
      blocks.map(({ text }) => text),
    ),
  ];
  return new Map(entries.filter((entry): entry is [string, string] => entry[1] !== undefined));
}

type Given = ReadonlyMap<string, string | readonly string[]>;

/** Facts of the sidecar by the field of the receipt that they replace. */
function givenFacts({ headline, published, modified, bylines }: Sidecar): Given {
  const entries: [string, string | readonly string[] | undefined][] = [
    ['headline', factIn(headline)?.value],
    ['date', factIn(published)?.value],
    ['modified', factIn(modified)?.value],
    ['byline', factIn(bylines)?.value],
  ];
  return new Map(entries.filter((entry): entry is [string, string | readonly string[]] => entry[1] !== undefined));
}

/** The texts that a field may have: what the sidecar gives, or what the capture gives; a date of the capture may say more than the sidecar’s. */
function expectedText(destination: string, given: Given, replayed: Replayed): string[] {
  const fact = given.get(fieldOf(destination));
  const printed = replayed.get(destination);
  if (fact === undefined) return printed === undefined ? [] : [printed];
  if (typeof fact !== 'string') return fact.slice(numberOf(destination) - 1, numberOf(destination));
  return destination === 'date' && printed?.startsWith(fact) ? [printed, fact] : [fact];
}

function fieldOf(destination: string): string {
  return destination.split('/')[0] ?? destination;
}

function numberOf(destination: string): number {
  return Number(destination.split('/')[1] ?? 1);
}

function difference(destination: string, text: string, expected: string | undefined): string {
  if (expected === undefined) return `${destination} is in the article, but neither in the receipt nor in the sidecar`;
  const written = [...text];
  const wanted = [...expected];
  const at = written.findIndex((character, index) => character !== wanted[index]);
  const from = at === -1 ? written.length : at;
  const around = (whole: readonly string[]) => whole.slice(Math.max(0, from - 15), from + 25).join('');
  return `${destination} differs from the capture: “${around(written)}” instead of “${around(wanted)}”`;
}

const KEYS: Readonly<Record<string, string>> = {
  date: 'published',
  byline: 'bylines',
  agency: 'agencies',
  credit: 'credits',
  caption: 'captions',
};

/** Line of the block or of the field’s key in the article file. */
function placeOf(destination: string, text: string, { article: { blocks }, above }: ArticleFile) {
  const field = fieldOf(destination);
  const lines = text.split('\n');
  const line =
    field === 'body'
      ? above + ((blocks[numberOf(destination) - 1] ?? blocks.at(-1))?.line ?? 1)
      : lines.findIndex((row) => row.startsWith(`${KEYS[field] ?? field}:`)) + 1;
  return { line: Math.max(1, line), column: 1, excerpt: lines[Math.max(1, line) - 1] ?? '' };
}
