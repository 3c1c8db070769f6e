import type { Frame, Token } from './frames.ts';
import type { SpeechWords } from './speech-words.ts';

/** The report, a promised, its claims, the United States, several states, the TV show: no verb there. */
export function isNoun(frame: Frame, at: number, words: SpeechWords): boolean {
  const before = frame.tokens[at - 1];
  const token = frame.tokens[at];
  if (!token || before?.kind !== 'word') return false;
  const isShouted = /^\p{Lu}{6,}$/u.test(token.text);
  if (token.capital && ((isNoFormOfVerb(token.key) && !isTitleCase(frame)) || (!isShouted && isInName(frame, at))))
    return true;
  if (words.nounVerbs.has(token.key) && (isSingular(frame, at, words) || isCompound(frame, at, words))) return true;
  if (isBlow(frame, at) || isBehindParticiple(token.key, before, words) || isDescribed(frame, at, words)) return true;
  if (isJoined(frame, at, words) || isObject(token.key, before.key, words) || hasOwnVerb(frame, at, words)) return true;
  if (isOwned(frame, at, words) || isPlural(token.key, before.key)) return true;
  if (isOtherNoun(token.key, frame.tokens[at + 1]?.key)) return true;
  return before.possessive || isCounted(token.key, before.key) || isBehindArticle(before.key, words);
}

function isNoFormOfVerb(key: string): boolean {
  return !/(?:ed|d|s|ing)$/u.test(key);
}

/** United States, behind a capital in a sentence that is not written in capitals as headlines are. */
function isInName({ tokens, passage }: Frame, at: number): boolean {
  return passage.part === 'body' && tokens[at - 1]?.capital === true && !isTitleCase({ tokens });
}

/** Written as headlines are, where a verb has a capital, too: Farmers Say Mayor Should Go. */
function isTitleCase({ tokens }: Pick<Frame, 'tokens'>): boolean {
  return tokens.every(({ kind, text, capital }) => kind !== 'word' || text.length < 5 || capital);
}

/** A handwritten note: behind an article and a word that is no plural stands a noun. */
function isSingular({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [article, word] = [tokens[at - 2], tokens[at - 1]];
  if (article?.kind !== 'word' || word?.kind !== 'word' || word.capital) return false;
  const isPlural = /(?<!ou|u|i|s)s$/u.test(word.key) || words.groupRoles.has(word.key);
  return /^(?:an?|the|his|her|its|their|this)$/u.test(article.key) && !isPlural && !words.phraseEnds.has(word.key);
}

/** The mayor’s apology and promise: joined to a noun that somebody has. */
function isJoined({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [owner, noun, and, token] = tokens.slice(Math.max(0, at - 3), at + 1);
  const isNoun = noun?.kind === 'word' && !noun.capital && !words.phraseEnds.has(noun.key);
  return and?.key === 'and' && isNoun && owner?.possessive === true && words.nounVerbs.has(token?.key ?? '');
}

/** The TV show, an inspector report: the plain form is no verb of one, and no word for several stands before it. */
function isCompound({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [joins, before] = [tokens[at - 2], tokens[at - 1]];
  if (before?.kind !== 'word' || joins?.key === 'and') return false;
  const isSmall = [words.phraseEnds, words.tagAdverbs, words.determiners, words.groupPronouns].some((list) =>
    list.has(before.key),
  );
  const isSeveral = /(?:s|ly|folk)$/u.test(before.key) || words.groupRoles.has(before.key);
  return !isSmall && !isSeveral && !isWithSeveral(tokens, at - 1, words);
}

/** Findings of the Aton Branch show: several are named in front of the name. */
function isWithSeveral(tokens: Frame['tokens'], last: number, words: SpeechWords): boolean {
  let at = last;
  while (tokens[at]?.capital || words.determiners.has(tokens[at]?.key ?? '')) at -= 1;
  return /^(?:of|from|by|in|at)$/u.test(tokens[at]?.key ?? '') && /[^s]s$/u.test(tokens[at - 1]?.key ?? '');
}

/** Filing claims, raising fears: what somebody does it with. */
function isObject(key: string, before: string, { nounVerbs }: SpeechWords): boolean {
  return before.endsWith('ing') && key.endsWith('s') && nounVerbs.has(key.slice(0, -1));
}

/** The attacks that shook the town, the attacks on it: as a verb it has its object straight behind it. */
function isBlow({ tokens }: Frame, at: number): boolean {
  const [token, next] = [tokens[at], tokens[at + 1]];
  const isFollowed =
    next?.kind === 'word' &&
    !/^(?:that|which|who|on|in|at|by|of|and|or|have|has|had|was|were|are|is|would|will|could)$/u.test(next.key);
  return /^(?:attacks|knocks|rips|blasts)$/u.test(token?.key ?? '') && !isFollowed;
}

/** Renewed fears, raised hopes: no subject ends so but a name. */
function isBehindParticiple(key: string, before: Token, { nounVerbs }: SpeechWords): boolean {
  return !before.capital && /[^e]ed$/u.test(before.key) && key.endsWith('s') && nounVerbs.has(key.slice(0, -1));
}

/** Its initially reported loss, the newly announced plan: an adverb stands between owner or article and participle. */
function isDescribed({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  let left = at - 1;
  while (/..ly$/u.test(tokens[left]?.key ?? '')) left -= 1;
  const [owner, next] = [tokens[left], tokens[at + 1]];
  const isNext = next?.kind === 'word' && !words.phraseEnds.has(next.key) && !words.determiners.has(next.key);
  const isPronoun = /^(?:he|she|it|who|that|there)$/u.test(owner?.key ?? '');
  const isOwner =
    owner?.kind === 'word' && !isPronoun && (owner.possessive || /^(?:the|an?|his|her|its|their)$/u.test(owner.key));
  return left < at - 1 && isNext && isOwner;
}

const DOES = /(?:er|or|ist|ian|man|woman|ent|ant)$/u;

/** His public remarks: behind an owner and a word for nobody; his mother claims is a verb. */
function isOwned({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [owner, word, token] = [tokens[at - 2], tokens[at - 1]?.key ?? '', tokens[at]?.key ?? ''];
  const isSeveral = token.endsWith('s') && words.nounVerbs.has(token.slice(0, -1));
  const known = [words.speakerRoles, words.speakerBodies, words.speakerTitles, words.groupRoles];
  const speaks = word !== 'public' && known.some((list) => list.has(word));
  const isSmall =
    words.phraseEnds.has(word) || words.tagAdverbs.has(word) || word.endsWith('ly') || tokens[at - 1]?.capital;
  return (
    isSeveral && /^(?:his|her|their|its|my|our)$/u.test(owner?.key ?? '') && !speaks && !isSmall && !DOES.test(word)
  );
}

/** In states that, of claims: no verb follows a preposition. */
function isPlural(key: string, before: string): boolean {
  return (
    /[^s]s$/u.test(key) &&
    key !== 'says' &&
    /^(?:in|of|from|across|among|for|with|by|into|about|between)$/u.test(before)
  );
}

/** A think tank; at one point, of which only “point to” is a verb. */
function isOtherNoun(key: string, next = ''): boolean {
  return (key === 'think' && /^tanks?$/u.test(next)) || (key === 'point' && next !== 'to');
}

/** Local forecasts call for rain: in front of another verb it is a noun. */
function hasOwnVerb({ tokens }: Frame, at: number, words: SpeechWords): boolean {
  const [token, next] = [tokens[at]?.key ?? '', tokens[at + 1]];
  const isVerb =
    (next?.kind === 'word' &&
      !next.key.endsWith('s') &&
      [words.speechVerbs, words.beForms].some((list) => list.has(next.key))) ||
    /^(?:do|don't|have|haven't)$/u.test(next?.key ?? '');
  return token.endsWith('s') && words.nounVerbs.has(token.slice(0, -1)) && isVerb;
}

/** Several states: behind a word for many no verb of one stands. */
function isCounted(key: string, before: string): boolean {
  return /[^s]s$/u.test(key) && /^(?:several|many|few|both|most|some|all|other|two|three|four|five)$/u.test(before);
}

function isBehindArticle(before: string, { determiners }: SpeechWords): boolean {
  const isPronoun = /^(?:one|another|this|that|all|both|many|some|most|several|few|other|each)$/u;
  return determiners.has(before) && !isPronoun.test(before);
}
