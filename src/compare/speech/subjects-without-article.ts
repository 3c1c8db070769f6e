import type { Frame } from '../quotations/frames.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { ReadFrame } from '../quotations/reading.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { isBesideSay } from './beside-say.ts';
import { canSpeak } from './can-speak.ts';
import type { PartyRule } from './party-place.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';
import { subjectBefore } from './subject-before.ts';

/** Local farmers said: people without an article in front of the verb. */
export const bareSubject: PartyRule = ({ speech, read: { frame }, words }) => {
  const bare = speech.tag.form === 'shared' ? subjectBefore(frame, speech.tag.at, words) : undefined;
  const speaks = bare && (canSpeak(bare, words) || isBesideSay(bare, speech, frame, words));
  return bare && speaks ? { phrase: bare, who: undefined, rule: 'bare subject' } : undefined;
};

/** “Families who say that”: people without an article before “who”. */
export const antecedentOfWho: PartyRule = ({ speech: { tag }, read: { frame }, words }) => {
  const found = tag.form === 'before' && !tag.subject ? antecedent(frame, tag.at, words) : undefined;
  return found && { phrase: found, who: undefined, rule: 'bare subject' };
};

function antecedent(frame: Frame, at: number, words: ReportingWords): NounPhrase | undefined {
  const who = frame.tokens.slice(0, at).findLastIndex(({ key }) => key === 'who' || key === 'that');
  const between = frame.tokens.slice(who + 1, at);
  if (who < 1 || between.some(({ kind, key }) => kind !== 'word' || !words.tagAdverbs.has(key))) return undefined;
  const people = barePhraseEndingAt(frame, who - 1, words);
  return people && canSpeak(people, words) ? people : undefined;
}

/** “Bo left early, but he praised the club, saying that”: the pronoun that begins the last clause. */
export const nearestPronoun: PartyRule = ({ speech: { tag }, read, before }) => {
  const found = tag.form === 'shared' ? pronounBefore(read, tag.at, before) : undefined;
  return found && { phrase: found, who: read.topic, rule: 'shared subject' };
};

function pronounBefore({ frame }: ReadFrame, at: number, before: readonly Report[]): NounPhrase | undefined {
  const { tokens } = frame;
  const from = before.at(-1)?.speech?.tag.at ?? 0;
  const found = tokens.findLastIndex(
    ({ key }, index) =>
      index > from &&
      index < at - 1 &&
      /^(?:he|she|they)$/u.test(key) &&
      /^(?:and|but|,)$/u.test(tokens[index - 1]?.key ?? ''),
  );
  const token = tokens[found];
  const isApart = token && tokens.slice(found, at).some(({ key }) => key === ',');
  return isApart
    ? {
        frame,
        from: found,
        to: found,
        start: token.start,
        end: token.end,
        kind: 'pronoun',
        head: token.key,
        titles: [],
      }
    : undefined;
}
