import { partiesAndQuotations } from './cited-counts.ts';
import { contradictionsFound, figuresFound } from './figure-counts.ts';
import { recordsMarked } from './mark-counts.ts';
import { datesAndPlaces } from './place-counts.ts';
import type { Recount } from './recount.ts';
import { articlesOfEvent } from './source-counts.ts';
import { allRows } from './statement-counts.ts';
import { times } from './time-counts.ts';
import { allMentions } from './wording-counts.ts';

const sharedRuns: Recount = ({ comparison }) => [[comparison?.sharedCopy.length]];

/** What the line of links on an event’s page says; articles count some of the same beside their boxes. */
const RECOUNTS: readonly (readonly [readonly string[], Recount])[] = [
  [['# statement', '# statements'], allRows],
  [['# mention of the sides', '# mentions of the sides'], allMentions],
  [['# figure', '# figures'], onEvents(figuresFound)],
  [['# contradiction', '# contradictions'], contradictionsFound],
  [
    ['party', 'parties'].flatMap((one) => [`# ${one} cited, # quotation`, `# ${one} cited, # quotations`]),
    partiesAndQuotations,
  ],
  [['# shared run of words', '# shared runs of words'], sharedRuns],
  [['# date', '# dates'], onEvents(times)],
  [['date', 'dates'].flatMap((one) => [`# ${one}, # place`, `# ${one}, # places`]), datesAndPlaces],
  [['# article', '# articles'], articlesOfEvent],
];

export const JUMP_RECOUNTS: Readonly<Record<string, Recount>> = Object.fromEntries(
  RECOUNTS.flatMap(([forms, recount]) => forms.map((form) => [form, recount])),
);

function onEvents(recount: Recount): Recount {
  return (place) => (place.page.kind === 'event' ? recount(place) : recordsMarked(place));
}
