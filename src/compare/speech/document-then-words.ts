import type { Frame } from '../quotations/frames.ts';
import type { ReadFrame } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { subjectOf } from '../quotations/tags.ts';
import { canSpeak } from './can-speak.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';
import { subjectBefore } from './subject-before.ts';

/** How many words may stand between what was sent and its words: an apology for his comments –. */
const REACH = 8;

/** “Bo issued an apology for his words – ‘I was wrong’”: behind a dash or colon stands what the document says, by its sender. */
export function documentThenWords({ frame, topic }: ReadFrame, roster: Roster, words: ReportingWords): Report[] {
  const { tokens } = frame;
  const quotation = tokens.findIndex(({ kind }, at) => kind === 'quotation' && isLed(frame, at));
  if (quotation < 1) return [];
  const noun = tokens.findLastIndex(
    ({ key }, at) => at < quotation && at >= quotation - REACH && (words.speechNouns.has(key) || key === 'apology'),
  );
  const verb = tokens.findLastIndex(({ key }, at) => at < noun && at >= noun - 6 && words.sendVerbs.has(key));
  if (verb < 1) return [];
  const found = subjectBefore(frame, verb, words) ?? subjectOf(frame, verb, words).subject ?? topic;
  if (!found || found.from > verb || !canSpeak(found, words) || found.kind === 'document') return [];
  const said = content([[quotation, quotation]], 'quotation behind');
  const [introducedBy, channel] = [tokens[verb], tokens[noun]];
  if (!introducedBy || !channel) return [];
  return [
    {
      frame,
      introducedBy,
      party: roster.narrowed(found),
      who: undefined,
      content: said,
      channel,
      rule: 'document and its words',
    },
  ];
}

function isLed({ tokens }: Frame, at: number): boolean {
  return /^(?::|—|–|--|-)$/u.test(tokens[at - 1]?.key ?? '');
}
