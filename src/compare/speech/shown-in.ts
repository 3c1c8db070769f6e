import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** How many words may stand between “on” and the channel: on the club’s official Telegram channel. */
const REACH = 7;

/** A picture named among the first words opens the sentence: “Video posted by the club shows …”. */
const SHORT = 4;

/** Who showed a picture in which something is seen: “in images posted on the club’s channel”, “video released by police”. */
export function shownIn(frame: Frame, roster: Roster, words: ReportingWords): Report[] {
  return frame.tokens.flatMap((token, at) => {
    const isShown = words.publishVerbs.has(token.key) && words.pictureNouns.has(frame.tokens[at - 1]?.key ?? '');
    const found = isShown ? shower(frame, at, words) : undefined;
    const party = found && roster.narrowed(found);
    if (!party || party.kind === 'pronoun') return [];
    const rest = frame.tokens[party.to + 1];
    const channel = found.kind !== 'document' ? channelAfter(frame, party.to, words) : undefined;
    const seen = at > SHORT ? ([0, at - 2] as const) : ([at + 1, frame.tokens.length - 1] as const);
    const all = content([seen], 'picture', 'noun');
    return [
      {
        frame,
        introducedBy: token,
        party,
        who: undefined,
        content: all,
        ...(rest && channel ? { channel } : {}),
        rule: 'picture',
      },
    ];
  });
}

function shower(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  const next = frame.tokens[at + 1]?.key;
  if (next === 'by') return phraseStartingAt(frame, at + 2, words);
  if (next !== 'on' && next !== 'to') return undefined;
  for (let to = at + 2; to < at + REACH; to += 1) {
    const token = frame.tokens[to];
    if (token?.kind !== 'word') return undefined;
    if (token.possessive)
      return (
        phraseEndingAt(frame, to, words) ??
        barePhraseEndingAt({ ...frame, tokens: frame.tokens.with(to, { ...token, possessive: false }) }, to, words)
      );
  }
  return undefined;
}

/** The channel behind its owner. */
function channelAfter({ tokens }: Frame, owner: number, words: ReportingWords) {
  if (!tokens[owner]?.possessive) return undefined;
  const last = tokens.findIndex(
    ({ key }, at) => at > owner && at < owner + REACH && words.speechNouns.has(key) && !words.speechPlatforms.has(key),
  );
  const [first, end] = [tokens[owner + 1], tokens[last]];
  return first && end ? { start: first.start, end: end.end } : undefined;
}
