import type { Sentence } from '../../text/read-article.ts';
import { copy } from '../copy.ts';
import type { ArticleText, CaptureText } from '../edition.ts';
import { languageAttributes } from '../parts/direction.ts';
import type { Line, Words } from '../parts/line.ts';
import { mayShowCapture, type Permitted } from '../rights.ts';

/**
 * One line for each correction of the editor’s in what the page prints of the headline and the body: the sentence, the
 * words that are the editor’s, what they stand for, and why. An excerpt does not show what they stand for.
 */
export function correctedLines(
  { text, entry }: ArticleText,
  { receipt, capture }: CaptureText,
  permitted: Pick<Permitted, 'headline' | 'blocks' | 'rights'>,
): Line[] {
  const lang = languageAttributes(entry.facts.language);
  const printedUpTo = new Map<string, number>();
  const printed = new Set(permitted.blocks.flatMap(({ sentences }) => sentences.map(({ id }) => id)));
  const lines: Line[] = [];
  for (const { start, end, to, text: instead, by, reason } of receipt.tiles) {
    const was = capture.slice(start, end);
    const at = printedUpTo.get(to) ?? 0;
    printedUpTo.set(to, at + (instead ?? was).length);
    if (by !== 'editor' || instead === undefined || to === 'removed') continue;
    const sentence = sentenceAt(text, to, at);
    if (!sentence || !(printed.has(sentence.id) || sentence.id === permitted.headline?.id)) continue;
    lines.push([
      { text: copy.article.corrected },
      markOf(sentence),
      ...(instead.trim() === '' ? [] : [{ text: `“${instead.trim()}”`, lang }]),
      ...(mayShowCapture(permitted) ? [{ text: copy.article.insteadOf }, { text: `“${was.trim()}”`, lang }] : []),
      { text: `(${reason ?? copy.receipt.noReason})` },
    ]);
  }
  return lines;
}

/** The number of a sentence, which leads to it; H for the headline. */
function markOf({ id, number }: Sentence): Words {
  const [text, name] = number === undefined ? ['H', copy.article.headline] : [String(number), copy.sentence(number)];
  return { text, href: `#${id}`, name, isMark: true };
}

/** The sentence in which a place of the headline or of a block lies. */
function sentenceAt(text: ArticleText['text'], to: string, at: number): Sentence | undefined {
  if (to === 'headline') return text.headline;
  const [part, number] = to.split('/');
  const block = part === 'body' ? text.blocks[Number(number) - 1] : undefined;
  return block?.sentences.findLast(({ start }) => start <= at);
}
