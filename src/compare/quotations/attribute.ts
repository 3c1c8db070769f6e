import { issuerBeside } from './documents.ts';
import type { Frame, Token } from './frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from './noun-phrases.ts';
import type { Basis, ReadFrame, Speech } from './reading.ts';
import type { SpeechWords } from './speech-words.ts';

/** Who says a quotation, and by which words one knows. */
export interface Attribution {
  readonly speaker: NounPhrase | undefined;
  readonly basis: Basis | 'none';
  readonly rule: string;
  /** The frame of the tag and the tag, where there is one. */
  readonly frame?: Frame;
  readonly speech?: Speech;
}

/** How many words may stand between a quotation and the verb of a tag behind it that is preferred to one before it. */
const CLOSE = 12;

const ENDS_WITH_COMMA = /[,?!—–-]['’]?\s*$/u;

/** The tag of quotation token `at` within its frame; `undefined` if its frame has none. */
export function tagOf({ frame, speeches }: ReadFrame, at: number, words: SpeechWords): Attribution | undefined {
  const before = speeches.filter(({ tag }) => tag.at < at).at(-1);
  const after = speeches.find(
    ({ tag }) => tag.at > at && isBehind(frame, at, tag) && (tag.form !== 'shared' || !before),
  );
  const chosen = choose(frame, at, before, after, words);
  if (!chosen) return signature(frame, at, words) ?? documentBefore(frame, at, words);
  const { speaker, basis, rule, tag } = chosen;
  const place = tag.at < at ? 'before' : 'behind';
  return { speaker, basis: speaker ? basis : 'none', rule: `tag ${place}: ${rule}`, frame, speech: chosen };
}

/** “A mistake,” Bo called it: a verb that frames must follow at once, any other in the same clause. */
function isBehind(frame: Frame, at: number, { framing, subject, at: verb }: Speech['tag']): boolean {
  if (!framing) return true;
  const first = frame.tokens[at + 1]?.kind === 'mark' ? at + 2 : at + 1;
  return (
    subject !== undefined && subject.frame === frame && subject.from - subject.titles.length <= first && verb - at <= 8
  );
}

function choose(frame: Frame, at: number, before: Speech | undefined, after: Speech | undefined, words: SpeechWords) {
  if (!before || !after)
    return before ?? (after && !(after.tag.framing && after.tag.form === 'shared') ? after : undefined);
  const between = frame.tokens.slice(before.tag.at + 1, at);
  if (isDirect(between, words)) return before;
  const isClose =
    after.tag.at - at <= CLOSE && !frame.tokens.slice(at + 1, after.tag.at).some(({ kind }) => kind === 'quotation');
  const token = frame.tokens[at];
  const ends = token ? frame.passage.text.slice(token.start, token.end - 1) : '';
  const comma = ENDS_WITH_COMMA.test(ends) || frame.tokens[at + 1]?.key === ',';
  const isWhole = /^[^\p{L}]*\p{Lu}/u.test(ends) || before.tag.framing || before.tag.form === 'passive';
  return isClose && comma && isWhole ? after : before;
}

/** Nothing between verb and quotation but whom it was told, “that”, and marks. */
function isDirect(between: readonly Token[], words: SpeechWords): boolean {
  const rest = between.filter(({ kind, key }) => kind === 'word' && key !== 'that');
  return (
    rest.length === 0 ||
    (rest.length <= 3 &&
      rest.every(({ capital, key }) => capital || words.audiences.has(key) || words.determiners.has(key)))
  );
}

/** “We are open.” — Bo Marn */
function signature(frame: Frame, at: number, words: SpeechWords): Attribution | undefined {
  if (!/^(?:—|–|--|-)$/u.test(frame.tokens[at + 1]?.key ?? '')) return undefined;
  const speaker = phraseStartingAt(frame, at + 2, words);
  return speaker && (speaker.kind === 'name' || speaker.kind === 'body')
    ? { speaker, basis: 'named', rule: 'signature', frame }
    : undefined;
}

/** Who issued a document in front of a quotation, without a verb: “in a statement from the council: …”. */
export function documentBefore(frame: Frame, at: number, words: SpeechWords): Attribution | undefined {
  for (let index = at - 1; index >= Math.max(0, at - 10); index -= 1) {
    const token = frame.tokens[index];
    if (token?.kind !== 'word' || token.capital || !words.speechNouns.has(token.key)) continue;
    const document = phraseEndingAt(frame, index, words);
    const issuer = document && issuerBeside({ ...document, from: index, to: index }, frame, words);
    if (issuer && issuer.kind !== 'pronoun') return { speaker: issuer, basis: 'named', rule: 'document before', frame };
  }
  return undefined;
}
