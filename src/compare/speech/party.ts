import type { Frame } from '../quotations/frames.ts';
import { isNameWord, type NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReadFrame, Speech } from '../quotations/reading.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** Who says something. */
export interface Party {
  /** As the frame writes it. */
  readonly phrase: NounPhrase;
  /** For whom a pronoun or a document in it stands, elsewhere in the article. */
  readonly who: NounPhrase | undefined;
  readonly rule: string;
}

/** Who says what a tag reports; `undefined` where nobody is named. */
export function partyOf(
  speech: Speech,
  { frame }: ReadFrame,
  before: readonly Report[],
  roster: Roster,
  words: ReportingWords,
): Party | undefined {
  const { tag, speaker } = speech;
  if (tag.form === 'passive') return undefined;
  const bare = tag.form === 'shared' ? bareSubject(frame, tag.at, words) : undefined;
  if (bare) return { phrase: bare, who: undefined, rule: 'bare subject' };
  if (tag.form === 'source' && !tag.subject) return sourceOf(frame, tag.at, words);
  if (tag.form === 'shared') {
    const shared = before.at(-1);
    if (shared) return { phrase: shared.party, who: shared.who, rule: 'shared subject' };
  }
  const written = tag.subject ? roster.narrowed(tag.subject) : speaker?.frame === frame ? speaker : undefined;
  if (!written || /^(?:i|we|you|me|us)$/u.test(written.head)) return undefined;
  if (written.kind === 'document' && speaker?.frame === frame && speaker.kind !== 'document') {
    return { phrase: speaker, who: undefined, rule: 'issuer of the document' };
  }
  const isOther = speaker && speaker.start !== written.start && speaker.kind !== 'pronoun';
  const who = (written.kind === 'pronoun' || written.kind === 'document') && isOther ? speaker : undefined;
  return { phrase: written, who, rule: speech.rule };
}

/** “Syrian insurgents said”: several people without an article in front. */
function bareSubject(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  let left = at - 1;
  const { tokens } = frame;
  while (
    tokens[left]?.kind === 'word' &&
    (words.tagAdverbs.has(tokens[left]?.key ?? '') || tokens[left]?.key.endsWith('ly'))
  ) {
    left -= 1;
  }
  return barePhraseEndingAt(frame, left, words);
}

/** “according to council figures”, “according to people in the hall”. */
function sourceOf(frame: Frame, at: number, words: ReportingWords): Party | undefined {
  const { tokens } = frame;
  const from = words.determiners.has(tokens[at + 2]?.key ?? '') ? at + 3 : at + 2;
  let to = from;
  while (isNameWord(tokens[to], words) && isNameWord(tokens[to + 1], words) && !tokens[to]?.possessive) to += 1;
  if (isNameWord(tokens[to], words)) return party(frame, from, to, 'body', 'source');
  while (tokens[to + 1]?.kind === 'word' && !words.phraseEnds.has(tokens[to + 1]?.key ?? '')) to += 1;
  const head = tokens[to];
  return head?.kind === 'word' ? party(frame, from, to, 'description', 'source') : undefined;
}

function party(frame: Frame, from: number, to: number, kind: NounPhrase['kind'], rule: string): Party {
  const [first, last] = [frame.tokens[from], frame.tokens[to]];
  const phrase = {
    frame,
    from,
    to,
    start: first?.start ?? 0,
    end: last?.end ?? 0,
    kind,
    head: last?.key ?? '',
    titles: [],
  };
  return { phrase, who: undefined, rule };
}
