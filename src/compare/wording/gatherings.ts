import type { FoundMention, WordingWords } from './find-mentions.ts';
import { phraseStart, type ReadSentence } from './phrase-start.ts';
import type { PhraseWords } from './phrase-words.ts';
import { plainTerm, termOf } from './term.ts';

/** A coalition of bakers is one mention, and so are “a liar and cheat” of one actor. */
export function joinedUp(
  mentions: readonly FoundMention[],
  sentence: ReadSentence,
  words: WordingWords,
): FoundMention[] {
  const joined: FoundMention[] = [];
  for (const one of mentions.map((mention) => withGathering(mention, sentence, words))) {
    const before = joined.at(-1);
    const isInside = before !== undefined && before.end > one.start;
    if (before && (isInside || isPair(before, one, sentence))) {
      const start = Math.min(before.start, one.start);
      const term = isInside && one.start <= before.start ? one.term : withRest(before, one.end, sentence.text);
      joined[joined.length - 1] = { ...before, start, end: one.end, term };
    } else joined.push(one);
  }
  return joined;
}

function isPair(before: FoundMention, one: FoundMention, { text, tokens }: ReadSentence): boolean {
  const between = tokens.filter(({ start, end }) => start >= before.end && end <= one.start);
  const isBeside = before.end < one.start && between.length < 2;
  return before.actor === one.actor && isBeside && /^(?: & | and )$/u.test(text.slice(before.end, one.start));
}

/** The mention with the gathering in front: “a new group of Danish bakers”. */
function withGathering(mention: FoundMention, sentence: ReadSentence, words: WordingWords): FoundMention {
  const { tokens } = sentence;
  const { phrases, plurals } = words;
  let at = tokens.findIndex(({ start }) => start === mention.start) - 1;
  while (at > 0 && tokens[at + 1]?.joined && isPassedOver(tokens[at]?.key ?? '', tokens[at]?.text ?? '', phrases))
    at -= 1;
  const head = tokens[at - 1];
  const isGathering =
    tokens[at]?.key === 'of' &&
    head !== undefined &&
    sentence.standings[at - 1] === 'open' &&
    phrases.emptyHeads.has(plurals.singularOf(head.key));
  if (!isGathering) return mention;
  const first = tokens[phraseStart(sentence, at - 1, phrases)] ?? head;
  const gathering = {
    start: first.start,
    end: head.end,
    term: termOf(sentence.text.slice(first.start, head.end), plurals),
  };
  return { ...mention, start: first.start, term: withRest(gathering, mention.end, sentence.text), rule: 'head' };
}

function isPassedOver(key: string, text: string, { determiners, demonyms }: PhraseWords): boolean {
  return determiners.has(key) || demonyms.has(key) || text.includes('-');
}

/** What follows the head stays as it is written, without articles. */
function withRest({ end, term }: Pick<FoundMention, 'end' | 'term'>, until: number, text: string): string {
  const rest = text.slice(end, until).split(/\s+/u);
  return [term, ...rest.map(plainTerm).filter((word) => word !== '' && !/^(?:an?|the)$/u.test(word))].join(' ');
}
