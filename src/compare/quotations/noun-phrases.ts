import type { Range } from '../../text/sentences.ts';
import type { Frame, Token } from './frames.ts';
import type { SpeechWords } from './speech-words.ts';

/** Who or what is written at a place of a frame. */
export interface NounPhrase extends Range {
  readonly frame: Frame;
  /** First and last token. */
  readonly from: number;
  readonly to: number;
  /** body: a name that holds a word for a body. description: “an official”. document: “the statement”. */
  readonly kind: 'name' | 'body' | 'description' | 'document' | 'pronoun';
  /** The word that says what it is: of a name its last, of a description its noun. */
  readonly head: string;
  /** Keys of the titles cut off in front, and of the words before them: “Deputy Mayor”. */
  readonly titles: readonly string[];
}

/** How far a description goes back to its first word: “the city’s newly elected deputy fire chief”. */
const LONGEST_DESCRIPTION = 8;

const ATTACHED = new Set(['of', 'for', 'at', 'from', 'with']);

/** The noun phrase whose last word is token `to`; `undefined` if that is no noun one can tell. */
export function phraseEndingAt(frame: Frame, to: number, words: SpeechWords): NounPhrase | undefined {
  const token = frame.tokens[to];
  if (token?.kind !== 'word') return undefined;
  if (isPronoun(token, words)) return phrase(frame, to, to, 'pronoun');
  if (isNameWord(token, words)) return attached(frame, nameEndingAt(frame, to, words), words);
  return attached(frame, descriptionEndingAt(frame, to, words), words);
}

/** The noun phrase that begins at token `from` or within the title there: behind a verb, “said the mayor, Ann Bo”. */
export function phraseStartingAt(frame: Frame, from: number, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  const first = tokens[from];
  if (first?.kind !== 'word') return undefined;
  if (isPronoun(first, words)) return phrase(frame, from, from, 'pronoun');
  let to = from - 1;
  while (to + 1 < tokens.length && to - from < 12 && continues(frame, to + 1, from, words)) to += 1;
  if (
    to > from + 1 &&
    /[^e]ed$/u.test(tokens[to]?.key ?? '') &&
    words.phraseEnds.has(tokens[to + 1]?.key ?? '') &&
    tokens[to + 1]?.key !== 'as'
  )
    to -= 1;
  while (to >= from && (tokens[to]?.key.endsWith('ly') || words.tagAdverbs.has(tokens[to]?.key ?? ''))) to -= 1;
  if (to < from) return undefined;
  const as = tokens[to + 1]?.key === 'as' ? to + 1 : to + 2;
  if (tokens[as]?.key === 'as' && /^(?:identified|known|named)$/u.test(tokens[as - 1]?.key ?? '')) {
    return phraseStartingAt(frame, as + 1, words);
  }
  const named = tokens[to + 1]?.key === 'and' ? nameBehindTitles(frame, from, words) : undefined;
  if (named) return named;
  const found = isNameWord(tokens[to], words) ? nameEndingAt(frame, to, words) : descriptionEndingAt(frame, to, words);
  return found && found.from >= from ? withPlace(frame, found, words) : undefined;
}

/** How many small words may stand before a name: writer and former school inspector. */
const TITLES = 8;

/** “Writer and law professor Ann Bo”, “Marn’s friend and ally Cy Dow”: the name, where nothing but what somebody is stands before it. */
function nameBehindTitles(frame: Frame, from: number, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  const and = tokens.findIndex(({ key }, at) => at > from && key === 'and');
  const isRole = tokens[and - 1]?.capital === false;
  const first = tokens.findIndex((token, at) => at >= (isRole ? and : from) && isNameWord(token, words));
  if (first <= from || first - from > TITLES) return undefined;
  const run = tokens.slice(from, first);
  const isRun = run.every(({ kind, key }) => kind === 'word' && (key === 'and' || !words.phraseEnds.has(key)));
  const role = run.at(-1)?.key ?? '';
  if (!isRun || !(words.speakerRoles.has(role) || words.speakerTitles.has(role))) return undefined;
  let to = first;
  while (isNameWord(tokens[to + 1], words) && !tokens[to]?.possessive) to += 1;
  return to > first ? nameEndingAt(frame, to, words) : undefined;
}

/** Bank of Aton: the body’s name goes on behind its preposition. */
function withPlace(frame: Frame, found: NounPhrase, words: SpeechWords): NounPhrase {
  const { tokens } = frame;
  const isBody = words.speakerBodies.has(found.head) || found.kind === 'description';
  if (!isBody || !/^(?:of|for)$/u.test(tokens[found.to + 1]?.key ?? '')) return found;
  let to = found.to + 2;
  if (words.determiners.has(tokens[to]?.key ?? '')) to += 1;
  if (!isNameWord(tokens[to], words)) return found;
  while (isNameWord(tokens[to + 1], words)) to += 1;
  return { ...found, ...phrase(frame, found.from, to, found.kind), head: found.head };
}

/** Told the club the bridge …: a second article begins another phrase. “A detailed account”: behind the first no verb stands. */
function continues({ tokens }: Frame, at: number, from: number, words: SpeechWords): boolean {
  const token = tokens[at];
  if (token?.kind !== 'word') return false;
  const isArticle = /^(?:the|an?|this|these|its|his|her|their|our|my|your)$/u.test(token.key);
  if (at > from && isArticle && tokens[at - 1]?.key !== 'all') return false;
  if (at === from + 1 && /^(?:the|an?)$/u.test(tokens[from]?.key ?? ''))
    return isAcronym(token) || !words.phraseEnds.has(token.key);
  return (
    isNameWord(token, words) ||
    (!words.phraseEnds.has(token.key) && !words.speechVerbs.has(token.key) && !words.issueVerbs.has(token.key))
  );
}

/** A name with the words in front of it that are neither title nor name left out. */
function nameEndingAt(frame: Frame, to: number, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  let from = to;
  while (isNameWord(tokens[from - 1], words) && tokens[from - 1]?.possessive === false) from -= 1;
  for (; isParticle(tokens[from - 1], words) && isNameWord(tokens[from - 2], words); from -= 2);
  while (isNameWord(tokens[from - 1], words) && tokens[from - 1]?.possessive === false) from -= 1;
  const head = tokens[to]?.key ?? '';
  if (words.speakerBodies.has(head)) return phrase(frame, from, to, 'body');
  const run = tokens.slice(from, to + 1);
  const title = run.findLastIndex(({ key }) => words.speakerTitles.has(key));
  if (title === run.length - 1) return descriptionEndingAt(frame, to, words);
  const titles = run.slice(0, title + 1).map(({ key }) => key);
  const before = tokens[from - 1];
  if (before && !before.capital && words.speakerRoles.has(before.key)) titles.push(before.key);
  let named = from + title + 1;
  const acronyms = run.slice(title + 1).findIndex((token) => !isAcronym(token));
  if (acronyms > 0 && to - named - acronyms >= 1) named += acronyms;
  const isBody = run.slice(title + 1).some(({ key }) => words.speakerBodies.has(key));
  return phrase(frame, named, to, isBody ? 'body' : 'name', titles);
}

function descriptionEndingAt(frame: Frame, to: number, words: SpeechWords): NounPhrase | undefined {
  const { tokens } = frame;
  const head = tokens[to]?.key ?? '';
  if (words.phraseEnds.has(head)) return undefined;
  let from = to;
  while (to - from < LONGEST_DESCRIPTION && !words.determiners.has(tokens[from]?.key ?? '')) {
    const before = tokens[from - 1];
    if (before?.kind !== 'word' || words.speechVerbs.has(before.key)) break;
    if (words.phraseEnds.has(before.key) && !isAcronym(before)) break;
    from -= 1;
  }
  const isDocument = words.speechNouns.has(head) || words.speechPlatforms.has(head);
  const isKnown =
    isDocument || words.speakerRoles.has(head) || words.speakerBodies.has(head) || words.speakerTitles.has(head);
  if (!isKnown && !words.determiners.has(tokens[from]?.key ?? '')) return undefined;
  return phrase(frame, from, to, isDocument ? 'document' : 'description');
}

/** A spokesman for the council; Ann Bo of the council is Ann Bo. */
function attached(frame: Frame, found: NounPhrase | undefined, words: SpeechWords): NounPhrase | undefined {
  if (!found || (found.kind === 'name' && found.titles.length > 0)) return found;
  const { tokens } = frame;
  let before = found.from - 1 - found.titles.length;
  if (words.determiners.has(tokens[before]?.key ?? '')) before -= 1;
  if (!ATTACHED.has(tokens[before]?.key ?? '') && tokens[before]?.key !== 'in') return found;
  const left = phraseEndingAt(frame, before - 1, words);
  if (!left || left.kind === 'pronoun') return found;
  if (left.kind === 'name') return tokens[before]?.key === 'in' ? found : left;
  const isHead =
    words.speakerRoles.has(left.head) || words.speakerBodies.has(left.head) || words.speakerTitles.has(left.head);
  if (left.kind === 'document' || isHead)
    return { ...left, ...phrase(frame, left.from, found.to, left.kind), head: left.head };
  return found;
}

function isPronoun(token: Token, words: SpeechWords): boolean {
  const { key, capital, text } = token;
  if ((capital && text.length === 1 && key !== 'i') || isAcronym(token)) return false;
  return words.personPronouns.has(key) || words.groupPronouns.has(key) || key === 'i' || key === 'we' || key === 'you';
}

/** A word with a capital that is neither a small word nor an adjective such as Aton-based. */
export function isNameWord(token: Token | undefined, words: SpeechWords): boolean {
  if (token?.kind !== 'word' || !token.capital) return false;
  if (words.nameSuffixes.has(/[-‐‑](\p{Ll}+)$/u.exec(token.text)?.[1] ?? '')) return false;
  return isAcronym(token) || (!words.phraseEnds.has(token.key) && !words.determiners.has(token.key));
}

/** US and WHO, unlike us and who. */
export function isAcronym({ text }: Token): boolean {
  return /^\p{Lu}{2,5}$/u.test(text);
}

function isParticle(token: Token | undefined, words: SpeechWords): boolean {
  return token?.kind === 'word' && words.nameParticles.has(token.key);
}

function phrase(
  frame: Frame,
  from: number,
  to: number,
  kind: NounPhrase['kind'],
  titles: readonly string[] = [],
): NounPhrase {
  const start = frame.tokens[from]?.start ?? 0;
  const end = frame.tokens[to]?.end ?? start;
  return { frame, from, to, start, end, kind, head: frame.tokens[to]?.key ?? '', titles };
}
