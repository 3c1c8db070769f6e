import { createInterface } from 'node:readline';
import { frequencies } from '../src/schema/frequencies.ts';
import { splitSentences } from '../src/text/sentences.ts';
import { wordsOf } from '../src/text/words.ts';

/**
 * Makes `content/lexicon/en.frequencies.json` of any archive of English news. It reads one JSON object a line with the article’s
 * text as `text`, paragraphs parted by line breaks, and prints how many sentences hold each common stem:
 *
 *     xz -dc archive.jsonl.xz | node scripts/frequencies.ts > content/lexicon/en.frequencies.json
 *
 * No text is kept. Only words in small letters are counted, so that no name gets a frequency.
 */
const LANGUAGE = 'en';
/** Rarer stems all count as rare; the list would only grow. */
const KEPT = 8000;
const LEAST = 5;

const counts = new Map<string, number>();
let sentences = 0;
let articles = 0;
for await (const line of createInterface({ input: process.stdin })) {
  const { text } = JSON.parse(line) as { text: string };
  articles += 1;
  for (const paragraph of text.split(/\n+/)) {
    for (const { start, end } of splitSentences(paragraph, LANGUAGE)) {
      sentences += 1;
      for (const stem of smallStems(paragraph.slice(start, end))) counts.set(stem, (counts.get(stem) ?? 0) + 1);
    }
  }
}

function smallStems(sentence: string): Set<string> {
  const small = wordsOf(sentence).filter(({ text }) => /^\p{Ll}/u.test(text));
  return new Set(small.map(({ stem }) => stem));
}

const common = [...counts]
  .filter(([, count]) => count >= LEAST)
  .sort(([a, x], [b, y]) => y - x || (a < b ? -1 : 1))
  .slice(0, KEPT)
  .sort(([a], [b]) => (a < b ? -1 : 1));
const file = frequencies.parse({
  schemaVersion: 1,
  reason:
    `Sentences that hold each stem, of ${articles} English news articles; the ${common.length} most common ` +
    'stems, words in small letters only. Made by scripts/frequencies.ts from an archive that is no part of the project.',
  sentences,
  counts: Object.fromEntries(common),
});
process.stdout.write(`${JSON.stringify(file, undefined, 0).replaceAll(/,"/g, ',\n"')}\n`);
