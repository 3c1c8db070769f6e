import { z } from 'zod';
import { day, existingTime, line } from './fields.ts';
import { pinCitation, pinFigure, pinWording } from './pins.ts';
import { placeDecision } from './records/place.ts';
import { reason, sentenceAddress } from './sentence-address.ts';

const figurePair = z
  .array(line)
  .length(2, 'expected the words of two figures')
  .describe(
    'The number of each in the order of the sentences, with as many words behind it as tell it apart: 300 houses.',
  );
const pair = z.array(sentenceAddress).length(2, 'expected two sentences').describe('The two sentences.');

/** Names of one thing that no general rule can know. */
const alias = z.strictObject({
  names: z
    .array(line)
    .min(2, 'expected two names or more')
    .describe('Written forms of one name, as the articles print them.'),
  kind: z.enum(['person', 'organisation', 'place']).optional().describe('What it is, where the rules cannot tell.'),
  reason,
});
export type Alias = z.infer<typeof alias>;

/** Somebody, or something, that the reports call by several words. */
const actor = z.strictObject({
  name: line.describe('A plain, neutral description, such as “the council”; shown as a heading.'),
  heads: z
    .array(line)
    .min(1, 'expected at least one head noun')
    .describe('Nouns that stand for it alone or with words in front: rebel. Singular counts for both numbers.'),
  compounds: z
    .array(line)
    .default([])
    .describe('Phrases that stand for it though their last word alone does not: opposition fighters.'),
  modifiers: z
    .array(line)
    .default([])
    .describe('Words in front of a head that belong to what it is called: armed. They also decide between actors.'),
  not: z
    .array(line)
    .default([])
    .describe('Phrases that hold one of its words and stand for somebody else: humanitarian organisations.'),
  reason,
});
export type Actor = z.infer<typeof actor>;

/** Something that was done, and every way in which the reports tell it. */
const act = z.strictObject({
  name: line.describe('What was done, in plain words, such as “enter the city”.'),
  words: z
    .array(line)
    .min(1, 'expected at least one word')
    .describe('Words that tell it; their other forms count too.'),
  on: z
    .array(line)
    .default([])
    .describe('What it is done to. If any are given, one must stand within six words for the act to be told.'),
  reason,
});
export type Act = z.infer<typeof act>;

/** A decision that words of a sentence were taken for something they are not. */
function rejection<const D extends string>(decide: D, what: string) {
  return z.strictObject({
    decide: z.literal(decide).describe(what),
    sentence: sentenceAddress.describe('The sentence it stands in.'),
    words: line.describe('All its words, as the page marks them or the tables have them.'),
    reason,
  });
}

/** An editor’s decision about what the software found. It outlives every run, and is an error once it no longer fits. */
const decision = z.discriminatedUnion('decide', [
  z.strictObject({ decide: z.literal('pin-pair').describe('These two tell the same.'), pair, reason }),
  z.strictObject({ decide: z.literal('reject-pair').describe('These two do not tell the same.'), pair, reason }),
  z.strictObject({
    decide: z.literal('pin-figures').describe('These two figures count the same.'),
    pair,
    figures: figurePair,
    reason,
  }),
  z.strictObject({
    decide: z.literal('reject-figures').describe('These two figures do not count the same.'),
    pair,
    figures: figurePair,
    reason,
  }),
  z.strictObject({
    decide: z.literal('reject-contradiction').describe('These two can both be right.'),
    pair,
    reason,
  }),
  z.strictObject({
    decide: z.literal('reject-merge').describe('These two names are not one.'),
    names: z.array(line).length(2, 'expected two names'),
    reason,
  }),
  z.strictObject({
    decide: z.literal('pin-date').describe('What a time means.'),
    sentence: sentenceAddress.describe('The sentence it stands in.'),
    words: line.describe('All its words: Friday, March 3.'),
    iso: existingTime.describe('Its value, such as 2031-03-03.'),
    reason,
  }),
  z.strictObject({
    decide: z.literal('accept-date').describe('A weekday that does not fit its day is left as the report prints it.'),
    sentence: sentenceAddress.describe('The sentence it stands in.'),
    words: line.describe('All its words: Friday, March 3.'),
    reason,
  }),
  rejection('reject-figure', 'These words count and measure nothing.'),
  rejection('reject-group', 'This figure counts what no other counts: it is in no group.'),
  rejection('reject-date', 'These words are no time.'),
  rejection('reject-wording', 'These words do not mean the actor they were taken for.'),
  rejection('reject-citation', 'This party is not cited in the sentence.'),
  rejection('reject-hedge', 'These words keep no distance.'),
  pinFigure,
  pinWording,
  pinCitation,
  z.strictObject({
    decide: z.literal('pin-speaker').describe('Who says a quotation.'),
    sentence: sentenceAddress.describe('The sentence in which the quotation begins.'),
    quotation: line.describe('Its first words, without the mark.'),
    speaker: line.describe('The speaker, as the article names them.'),
    reason,
  }),
]);
export type Decision = z.infer<typeof decision>;

const facts = {
  title: line.describe(
    'What happened, in neutral words: self-names or plain descriptions, never one side’s word for the other.',
  ),
  date: day.describe('Day of the event.'),
  until: day.optional().describe('Last day, if the event took more than one.'),
  place: line.optional().describe('Where it happened, such as Springfield, Illinois.'),
  note: z
    .strictObject({
      text: line.describe('The note, as shown on the event page.'),
      by: line.describe('Who signs it.'),
      date: day.describe('Day it was written.'),
    })
    .optional()
    .describe('A signed note by the editor.'),
};

const ENDS_BEFORE = { path: ['until'], error: 'expected a day on or after `date`' };

function endsInTime({ date, until }: { readonly date: string; readonly until?: string | undefined }): boolean {
  return until === undefined || until >= date;
}

/** What pages print of an event: its own facts. A slip in any other line of the file does not take them away. */
export const eventFacts = z.object(facts).refine(endsInTime, ENDS_BEFORE);
export type EventFacts = z.infer<typeof eventFacts>;

/** `content/events/<event>.yaml`: what happened, in plain words. */
export const event = z
  .strictObject({
    ...facts,
    aliases: z.array(alias).default([]).describe('Names that stand for one thing in this event.'),
    concepts: z
      .array(z.strictObject({ name: line, words: z.array(line).min(2, 'expected two words or more'), reason }))
      .default([])
      .describe('Words that say the same in this event, besides those of the lexicon.'),
    acts: z
      .array(act)
      .default([])
      .describe('What was done in this event: the surest sign that two sentences tell the same.'),
    actors: z
      .array(actor)
      .default([])
      .refine((all) => new Set(all.map(({ name }) => name)).size === all.length, 'two actors have one name')
      .describe('Whom the reports call by several words: each mention is shown with its voice.'),
    places: z.array(placeDecision).optional().describe('Which places names mean, where an editor knows.'),
    decisions: z.array(decision).default([]).describe('What an editor decided about single matches.'),
  })
  .refine(endsInTime, ENDS_BEFORE)
  .describe('One news event.');
export type NewsEvent = z.infer<typeof event>;
