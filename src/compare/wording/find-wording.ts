import type { Citation } from '../../schema/records/citation.ts';
import type { Slice } from '../../schema/records/evidence.ts';
import type { Name } from '../../schema/records/name.ts';
import type { Quotation } from '../../schema/records/quotation.ts';
import type { WordingMention } from '../../schema/records/wording-mention.ts';
import { sliceKey } from '../../text/sentence-key.ts';
import type { Corpus, Unit } from '../corpus.ts';
import { nameSpans } from '../names/name-spans.ts';
import { recordId } from '../record-id.ts';
import { actorWords } from './actor-words.ts';
import { type FoundMention, findMentions, type SentenceWords, type WordingWords } from './find-mentions.ts';
import { nameRecords, standings } from './open-words.ts';
import { phraseWords } from './phrase-words.ts';
import { pluralsOf } from './plurals.ts';
import { isAtLarge } from './things-at-large.ts';
import { tokensOf } from './tokens.ts';
import { voicesOf } from './voice.ts';
import { isOfAnother, landsOfPeople } from './whose.ts';

/** What the measures before have found. */
interface Found {
  readonly names: readonly Name[];
  readonly quotations: readonly Quotation[];
  readonly citations: readonly Citation[];
}

/** Every mention of the event’s actors by a description, in the order of reading. None where the event lists no actors. */
export function findWording(
  corpus: Corpus,
  { names, quotations, citations }: Found,
  idOf: (actor: string) => string,
): WordingMention[] {
  const { event, lexicon } = corpus.input;
  if (event.actors.length === 0) return [];
  const plurals = pluralsOf(lexicon);
  const phrases = phraseWords(lexicon);
  const words: WordingWords = {
    actors: actorWords(event.actors, plurals, phrases.emptyHeads),
    phrases,
    plurals,
    people: event.actors.map(({ name }) => personOf(name, names)),
  };
  const sentences = readSentences(corpus, names, words.phrases);
  const found = sentences.flatMap(({ unit, sentence }) =>
    findMentions(sentence, words).map((one) => ({
      ...{ unit, sentence, one, actor: one.actor },
      first: sentence.tokens.findIndex(({ start }) => start === one.start),
      end: sentence.tokens.findIndex(({ end }) => end === one.end) + 1,
      article: unit.article,
      isWithout: unit.part !== 'body' || one.rule === 'before a noun',
    })),
  );
  const lands = landsOfPeople(
    sentences.map(({ sentence }) => sentence),
    words.phrases,
  );
  const isOther = isOfAnother(found, words.people, lands, words.phrases);
  const isOthers = isAtLarge(found, words.people, words.phrases, plurals);
  const voices = voicesOf(corpus, names, quotations, citations);
  return found
    .filter((mention) => !isOther(mention) && !isOthers(mention))
    .map(({ unit, one }) => {
      const at = sliceOf(unit, one);
      const actor = idOf(event.actors[one.actor]?.name ?? '');
      return { id: wordingId(at), actor, at, term: one.term, ...voices(unit, one), rule: one.rule };
    });
}

function readSentences(corpus: Corpus, names: readonly Name[], { people }: WordingWords['phrases']) {
  const spans = nameSpans(names);
  const records = nameRecords(names);
  return corpus.units.map((unit): { unit: Unit; sentence: SentenceWords } => {
    const tokens = tokensOf(unit.text);
    const own = spans(unit.article, unit.sentence);
    const sentence = {
      ...{ text: unit.text, tokens, standings: standings(unit, tokens, spans, records, people) },
      names: tokens.map(({ start, end }) => own.find((span) => span.start <= start && end <= span.end)?.name),
    };
    return { unit, sentence };
  });
}

/** Id of the person whom an actor’s name names. */
function personOf(actor: string, names: readonly Name[]): string | undefined {
  return names.find(
    ({ kind, name, variants }) => kind === 'person' && (name === actor || variants.some(({ text }) => text === actor)),
  )?.id;
}

function sliceOf({ article, sentence, text }: Unit, { start, end }: FoundMention): Slice {
  return { article, sentence, start, end, text: text.slice(start, end) };
}

/** `w-` and eight hex digits of where the mention stands. */
function wordingId(at: Slice): string {
  return recordId('w', sliceKey(at));
}
