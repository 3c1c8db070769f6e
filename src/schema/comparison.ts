import { z } from 'zod';
import { contradiction } from './contradiction.ts';
import { type SentenceRef, type Slice, type Span, sentenceRef, slice, span } from './evidence.ts';
import { day, isoTime, line, schemaVersion, slug } from './fields.ts';
import { gazetteerFacts, place } from './place.ts';

export type { SentenceRef, Slice, Span };

export const TIERS = ['strong', 'likely', 'weak'] as const;
const tier = z.enum(TIERS).describe('How sure the match is, by its score alone.');
export type Tier = z.infer<typeof tier>;

/** Likeness between 0 and 1, to four decimals. */
const score = z.number().min(0).max(1);
const rule = line.describe('Name of the rule that decided; src/compare/README.md explains each.');
const decided = line
  .optional()
  .describe('The reason an editor gave, where a decision of the event file made the record.');

const NAME_KINDS = ['person', 'organisation', 'place', 'name'] as const;

const name = z
  .strictObject({
    id: z.string().regex(/^n-[0-9a-f]{8}$/),
    kind: z.enum(NAME_KINDS).describe('name: none of the three could be told.'),
    name: line.describe('The longest written form.'),
    variants: z
      .array(
        z.strictObject({
          text: line.describe('One written form.'),
          mentions: z.array(slice).min(1),
          merge: z
            .strictObject({
              rule,
              with: line.describe('The written form it was merged with.'),
              reason: line.describe('Why, in one sentence.'),
              decided,
            })
            .optional()
            .describe('Absent for the longest form.'),
        }),
      )
      .min(1),
    alsoPossible: z
      .array(z.strictObject({ text: line, name: z.string(), reason: line }))
      .default([])
      .describe('Written forms that could also stand for another name.'),
  })
  .describe('A person, organisation or place with all its written forms.');
export type Name = z.infer<typeof name>;

const sharedTerm = z
  .strictObject({
    a: span,
    b: span,
    via: z.enum(['word', 'stem', 'concept', 'name', 'figure', 'date']).describe('Why the two match.'),
    term: line.describe('The stem, concept, name, number or date they have in common.'),
  })
  .describe('Words of both sentences that made the match.');
export type SharedTerm = z.infer<typeof sharedTerm>;

const pair = z
  .strictObject({
    a: sentenceRef,
    b: sentenceRef,
    score: score.describe('Likeness of the pair.'),
    sentences: score.describe('Likeness of the two sentences whole.'),
    clauses: score.describe('Likeness of their best two clauses.'),
    clause: z
      .strictObject({ a: span, b: span })
      .optional()
      .describe('Those clauses, where only they match (tier weak).'),
    tier,
    rule,
    terms: z.array(sharedTerm),
    negation: z
      .enum(['a', 'b'])
      .optional()
      .describe('The only side that says not, never, deny or the like of something that both tell.'),
    denial: z
      .strictObject({
        not: span.describe('The word of negation.'),
        of: span.describe('What it negates, in the same sentence.'),
        beside: span.describe('The same in the other sentence, where nothing negates it.'),
      })
      .optional()
      .describe('The words by which the negation is known.'),
    words: z
      .strictObject({
        onlyA: z.array(span),
        onlyB: z.array(span),
        other: z.array(z.strictObject({ a: span, b: span, via: line })).describe('The same idea in other words.'),
      })
      .optional()
      .describe('Word-level difference; everything not listed is shared. Absent where the two are too unlike.'),
    decided,
  })
  .describe('Two sentences of different sources that tell the same thing.');
export type Pair = z.infer<typeof pair>;

const member = sentenceRef.extend({
  role: z.enum(['home', 'also']).describe('also: only a clause of the sentence tells it.'),
  tier,
  best: sentenceRef.extend({ score }).describe('The member of another source that it is most like.'),
  clause: span
    .optional()
    .describe('The clause that tells it, where the role is also and it is not the whole sentence.'),
  leansBack: z.literal(true).optional().describe('Its first word stands for something of the sentence before.'),
});
export type Member = z.infer<typeof member>;

const statement = z
  .strictObject({
    id: z.string().regex(/^st-[0-9a-f]{8}$/),
    words: sentenceRef.describe(
      'The shortest member with a strong tier, whose words stand for the statement; a headline if nothing else is as good.',
    ),
    sources: z.array(slug).min(2).describe('The sources that tell it.'),
    members: z.array(member).min(2),
    origins: z
      .strictObject({
        atMost: z.int().min(1).describe('Upper bound of the independent origins.'),
        because: z.array(z.string()).describe('Records of shared copy or of one utterance that tie members together.'),
      })
      .describe('How many texts can stand behind the members.'),
  })
  .describe('What sentences of two sources or more tell.');
export type Statement = z.infer<typeof statement>;

const quotation = z
  .strictObject({
    id: z.string().regex(/^q-[0-9a-f]{8}$/),
    slices: z.array(slice).min(1).describe('The quoted words without their marks.'),
    kind: z.enum(['full', 'fragment', 'term']),
    basis: z.enum(['named', 'pronoun', 'continued', 'none']).describe('How the speaker is known.'),
    speaker: slice.optional().describe('Where the speaker is named.'),
    name: z.string().optional().describe('The speaker’s record among the names.'),
    verb: slice.optional().describe('The reporting verb.'),
    channel: slice.optional().describe('Where it was said: a statement, a post, an interview.'),
    rule,
    utterance: z.string().optional().describe('The group of quotations that give the same utterance.'),
    decided,
  })
  .describe('Direct speech, or words in quotation marks.');
export type Quotation = z.infer<typeof quotation>;

const wording = z.strictObject({
  a: z.string().describe('The quotation with the most words.'),
  b: z.string().describe('Another of the utterance.'),
  shared: z
    .array(z.strictObject({ a: slice, b: slice }))
    .min(1)
    .optional()
    .describe('Runs of words that both print, in order; everything between is a variant. Absent where too unlike.'),
});

const utterance = z
  .strictObject({
    id: z.string().regex(/^u-[0-9a-f]{8}$/),
    quotations: z.array(z.string()).min(2),
    score: score.describe('The least likeness by which a member joined.'),
    rule,
    wordings: z.array(wording).min(1).describe('Every other member beside the one with the most words.'),
  })
  .describe('One utterance, as several sources quote it.');
export type Utterance = z.infer<typeof utterance>;

const DATE_PRECISIONS = [
  ...(['instant', 'day', 'week', 'month', 'year', 'decade', 'interval', 'approx'] as const),
  ...(['vague', 'anchored'] as const),
] as const;

const timeExpression = z
  .strictObject({
    id: z.string().regex(/^d-[0-9a-f]{8}$/),
    at: slice,
    precision: z
      .enum(DATE_PRECISIONS)
      .describe('How exact the words are. vague: no date can be known. anchored: counted from something told.'),
    iso: isoTime
      .optional()
      .describe('Absent where the words are vague or anchored. Two ends with / between are a span.'),
    against: z
      .discriminatedUnion('kind', [
        z.strictObject({ kind: z.literal('publication'), day: day.describe('Day of publication.') }),
        z.strictObject({ kind: z.literal('date'), date: z.string().describe('A day that the same sentence names.') }),
      ])
      .optional()
      .describe('What the value was counted from; absent where the words alone give it.'),
    assumed: z.literal(true).optional().describe('No word says whether the day has been; it is taken as past.'),
    readings: z.array(isoTime).length(2).optional().describe('What numbers such as 12/05/2024 can mean.'),
    falls: z
      .string()
      .optional()
      .describe('The weekday on which the value falls, where the words name another: one of the two is wrong.'),
    role: z
      .enum(['event', 'background', 'none'])
      .describe('event: of what is reported. background: before it. none: without a date.'),
    rule,
    decided,
  })
  .describe('An expression of time.');
export type TimeExpression = z.infer<typeof timeExpression>;

const sharedCopy = z
  .strictObject({
    id: z.string().regex(/^c-[0-9a-f]{8}$/),
    kind: z.enum(['quotation', 'copy']).describe('quotation: the words stand in quotation marks in both.'),
    a: z.array(slice).min(1),
    b: z.array(slice).min(1),
    words: z.int().min(1).describe('Words in common, in order.'),
    longest: z.int().min(1).describe('Words of the longest unbroken run.'),
    coverage: score.describe('Share of the shorter sentence’s words.'),
    rule,
  })
  .describe('Words that two sources have in common.');
export type SharedCopy = z.infer<typeof sharedCopy>;

const single = z
  .strictObject({
    ...sentenceRef.shape,
    verdict: z
      .enum(['only', 'unaligned'])
      .describe('only: nothing like it elsewhere. unaligned: no aligned statement found.'),
    nearest: sentenceRef.extend({ score }).optional().describe('The sentence elsewhere that is most like it.'),
    held: score.optional().describe('The most of what it says that stands together in one passage elsewhere.'),
  })
  .describe('A sentence that is in no statement.');
export type Single = z.infer<typeof single>;

const reason = line.describe('The reason that the editor gave.');

const actorRecord = z
  .strictObject({
    id: z.string().regex(/^a-[0-9a-f]{8}$/),
    name: line.describe('The plain description that the event’s file gives.'),
    heads: z.array(line).min(1),
    compounds: z.array(line),
    reason,
  })
  .describe('Somebody whom the reports call by several words, as the event’s file lists them.');
export type ActorRecord = z.infer<typeof actorRecord>;

export const VOICES = ['own', 'attributed', 'quoted'] as const;

const wordingMention = z
  .strictObject({
    id: z.string().regex(/^w-[0-9a-f]{8}$/),
    actor: z.string().describe('Id of the actor.'),
    at: slice.describe('The term: a head noun with the words in front that belong to it.'),
    term: line.describe('The term in lower case, its head in the singular.'),
    voice: z
      .enum(VOICES)
      .describe('own: the report’s. attributed: in what somebody is reported to say. quoted: in quotation marks.'),
    quotation: z.string().optional().describe('The quotation that it stands in.'),
    citation: z
      .string()
      .optional()
      .describe('The citation in whose content it stands; what is attributed always has one, what is own never.'),
    rule,
  })
  .describe('One mention of an actor by a description, with whose words it stands in.');
export type WordingMention = z.infer<typeof wordingMention>;

const decision = z
  .discriminatedUnion('decide', [
    z.strictObject({
      decide: z.enum(['pin-pair', 'reject-pair']),
      a: sentenceRef,
      b: sentenceRef,
      score: score.describe('Likeness that the software found; 0 where too little to be kept.'),
      tier: tier.optional().describe('Absent where the software would not align the two at all.'),
      reason,
    }),
    z.strictObject({
      decide: z.enum(['pin-figures', 'reject-figures']),
      a: sentenceRef,
      b: sentenceRef,
      figures: z
        .array(z.strictObject({ text: line, figure: z.string().optional().describe('Its record among the figures.') }))
        .length(2),
      reason,
    }),
    z.strictObject({
      decide: z.enum(['pin-date', 'accept-date']),
      ...sentenceRef.shape,
      text: line.describe('The words of the time.'),
      date: z.string().optional().describe('Its record among the dates.'),
      iso: isoTime.optional().describe('The value that the editor gives; absent where the words are accepted.'),
      reason,
    }),
    z.strictObject({ decide: z.literal('reject-contradiction'), a: sentenceRef, b: sentenceRef, reason }),
    z.strictObject({
      decide: z.literal('reject-merge'),
      forms: z
        .array(z.strictObject({ text: line, name: z.string().optional().describe('Its record among the names.') }))
        .length(2),
      reason,
    }),
    z.strictObject({
      decide: z.literal('pin-speaker'),
      ...sentenceRef.shape,
      quotation: z.string().optional().describe('The record whose speaker it is; absent where none begins so.'),
      speaker: line.describe('As the article names them.'),
      reason,
    }),
  ])
  .describe('What an editor decided, against what the software found or beside it.');
export type DecisionRecord = z.infer<typeof decision>;

const FIGURE_KINDS = ['cardinal', 'vague', 'percent', 'money', 'fraction', 'rank', 'ordinal', 'age'] as const;

const figureValue = z
  .strictObject({
    low: z.number(),
    high: z.number().optional().describe('Absent where there is no upper end (over 100).'),
    lowOpen: z.literal(true).optional().describe('The lower end itself is left out (over 100).'),
    highOpen: z.literal(true).optional().describe('The upper end itself is left out (nearly 100).'),
  })
  .describe('The number, multiplied out; an interval where the words give one. An exact number is both ends.');
export type FigureValue = z.infer<typeof figureValue>;

const figure = z
  .strictObject({
    id: z.string().regex(/^f-[0-9a-f]{8}$/),
    at: slice.describe('The number with its modifier and its unit or the noun it counts.'),
    kind: z.enum(FIGURE_KINDS).describe('vague: a number word in the plural, such as dozens.'),
    number: span.describe('The words that give the number, without modifier and unit.'),
    value: figureValue,
    unit: line.optional().describe('The unit of measure, else the noun that is counted, in the singular.'),
    counts: span.optional().describe('What it counts or measures, as far as the sentence says.'),
    modifier: span.optional().describe('Over, nearly, about and the like.'),
    also: z.strictObject({ at: span, value: figureValue, unit: line }).optional().describe('The same in another unit.'),
    scope: z.array(span).describe('Words of the sentence that say for which place, time or part it holds.'),
    asOf: day.optional().describe('The day for which it is given, where the sentence names one.'),
    by: z
      .strictObject({
        at: slice.describe('Who gives it.'),
        name: z.string().optional().describe('The record among the names.'),
        quotation: z.string().optional().describe('The quotation in which it stands.'),
      })
      .optional()
      .describe('Absent where the article gives the number itself.'),
    rule,
  })
  .describe('A number that counts, measures or ranks something.');
export type Figure = z.infer<typeof figure>;

const VERDICTS = ['same', 'overlap', 'less exact', 'later', 'different scope', 'different'] as const;
const verdict = z.enum(VERDICTS);
export type FigureVerdict = z.infer<typeof verdict>;

const figureGroup = z
  .strictObject({
    id: z.string().regex(/^g-[0-9a-f]{8}$/),
    label: line.describe('What is counted, in words of a member.'),
    figures: z.array(z.string()).min(2).describe('Figures of two sources or more that count the same.'),
    verdict: verdict.describe('How the values compare as printed; it does not say who is right.'),
    rule: rule.describe('The rule that gave the verdict.'),
    lessExact: z.array(z.string()).describe('Members that give the same in a rounder word than the rest.'),
    pairs: z
      .array(z.strictObject({ a: z.string(), b: z.string(), verdict, rule, decided }))
      .min(1)
      .describe('Two members of different sources at a time; of those that say quite the same the first.'),
    decided,
  })
  .describe('Figures that count the same thing.');
export type FigureGroup = z.infer<typeof figureGroup>;

const CITED_KINDS = ['person', 'organisation', 'document', 'group'] as const;

const citation = z
  .strictObject({
    id: z.string().regex(/^ci-[0-9a-f]{8}$/),
    party: slice.describe('Who is cited, as the sentence writes it; without article, title and apposition.'),
    who: slice.optional().describe('For whom a pronoun, a role or a document there stands, elsewhere in the article.'),
    name: z.string().optional().describe('The party’s record among the names.'),
    kind: z.enum(CITED_KINDS).describe('group: several people or bodies without a name.'),
    named: z.boolean().describe('Whether the article tells who it is.'),
    verbs: z
      .array(slice)
      .describe('The words that introduce what is cited, “according to” among them; none behind a signature.'),
    channels: z.array(slice).describe('Where it was said: a statement, a post, to whom.'),
    content: z.array(slice).min(1).describe('What is cited.'),
    quotations: z.array(z.string()).describe('Quotations in it.'),
    via: z.string().optional().describe('The citation through which it came: a channel quoted a commander.'),
    rule,
  })
  .describe('Somebody who says, writes or shows something that a sentence tells, with quotation marks or without.');
export type Citation = z.infer<typeof citation>;

const credit = z
  .strictObject({
    id: z.string().regex(/^cr-[0-9a-f]{8}$/),
    article: z.string(),
    kind: z.enum(['agency', 'byline', 'credit', 'picture']),
    place: z.int().min(0).describe('Place in that list of the article’s front matter.'),
    text: line.describe('As printed.'),
  })
  .describe('Who the article itself says made it. Taken from its front matter, never from its sentences.');
export type Credit = z.infer<typeof credit>;

const hedge = z
  .strictObject({
    id: z.string().regex(/^h-[0-9a-f]{8}$/),
    term: slice.describe('The word or words that keep a distance without naming anybody, such as reportedly.'),
    introduces: slice.optional().describe('What they stand before or after.'),
    rule,
  })
  .describe('A word that keeps a distance from what is told without naming who tells it.');
export type Hedge = z.infer<typeof hedge>;

const comparedArticle = z.strictObject({
  article: z.string(),
  source: slug,
  sha256: z
    .string()
    .regex(/^[0-9a-f]{64}$/)
    .describe('SHA-256 of the article file.'),
  units: z.int().min(0).describe('Sentences, headline and dek sentences that were compared.'),
  compared: z.boolean(),
  reason: line.optional().describe('Why it was not compared.'),
});
export type ComparedArticle = z.infer<typeof comparedArticle>;

/** `content/comparisons/<event>.json`: everything derived from an event’s articles, with evidence. */
export const comparison = z
  .strictObject({
    schemaVersion,
    event: slug,
    articles: z.array(comparedArticle),
    names: z.array(name),
    quotations: z.array(quotation),
    utterances: z.array(utterance),
    pairs: z
      .array(pair)
      .describe('Pairs of members of one statement that are alike: of each member the twelve most alike, best first.'),
    statements: z.array(statement),
    sharedCopy: z.array(sharedCopy),
    singles: z.array(single),
    dates: z.array(timeExpression).describe('In the order of reading.'),
    figures: z.array(figure),
    figureGroups: z.array(figureGroup),
    actors: z.array(actorRecord).describe('In the order of the event’s file.'),
    wording: z.array(wordingMention).describe('In the order of reading.'),
    citations: z.array(citation),
    credits: z.array(credit),
    hedges: z.array(hedge),
    contradictions: z.array(contradiction).describe('In the order of reading.'),
    places: z.array(place).describe('In the order of the names.'),
    gazetteers: z.array(gazetteerFacts).describe('Where the places were looked up; empty where nowhere.'),
    decisions: z.array(decision).describe('Decisions of the event’s file, in its order.'),
  })
  .describe('What the reports of one event share and where they part.');
export type Comparison = z.infer<typeof comparison>;
