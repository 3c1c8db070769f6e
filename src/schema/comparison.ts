import { z } from 'zod';
import { schemaVersion, slug } from './fields.ts';
import { actorRecord } from './records/actor.ts';
import { citation } from './records/citation.ts';
import { comparedArticle } from './records/compared-article.ts';
import { contradiction } from './records/contradiction.ts';
import { credit } from './records/credit.ts';
import { decision } from './records/decision.ts';
import { figure } from './records/figure.ts';
import { figureGroup } from './records/figure-group.ts';
import { hedge } from './records/hedge.ts';
import { name } from './records/name.ts';
import { pair } from './records/pair.ts';
import { gazetteerFacts, place } from './records/place.ts';
import { quotation } from './records/quotation.ts';
import { sharedCopy } from './records/shared-copy.ts';
import { single } from './records/single.ts';
import { statement } from './records/statement.ts';
import { timeExpression } from './records/time-expression.ts';
import { utterance } from './records/utterance.ts';
import { wordingMention } from './records/wording-mention.ts';

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

/** All records of a comparison, without what it compares. */
export type Records = Omit<Comparison, 'schemaVersion' | 'event' | 'articles'>;

/** The records where nothing is found. */
export const NO_RECORDS: Records = {
  names: [],
  quotations: [],
  utterances: [],
  pairs: [],
  statements: [],
  sharedCopy: [],
  singles: [],
  dates: [],
  figures: [],
  figureGroups: [],
  actors: [],
  wording: [],
  citations: [],
  credits: [],
  hedges: [],
  contradictions: [],
  places: [],
  gazetteers: [],
  decisions: [],
};
