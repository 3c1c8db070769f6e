import { list } from '../parts/counted-words.ts';

/** What the event’s page says of what its editor decided. */
export const decisionsCopy = {
  heading: 'Decisions of the editor',
  legend: 'What the editor of this site decided beside the rules or against them, with the reason given.',
  place: (source: string, part: string, number: number) =>
    `${source}, ${part === 'body' ? `sentence ${number}` : part}`,
  and: 'and',
  'pin-pair': 'tell the same',
  'reject-pair': 'do not tell the same',
  'pin-figures': 'count the same',
  'reject-figures': 'do not count the same',
  'reject-contradiction': 'can both be right',
  'reject-figure': 'words in it count and measure nothing',
  'reject-group': 'a figure in it counts what no other counts',
  'reject-date': 'words in it are no time',
  'reject-wording': 'words in it do not mean the actor they were taken for',
  'reject-citation': 'a party in it is not cited there',
  'reject-hedge': 'words in it keep no distance',
  pins: {
    figure: (parts: readonly string[]) => `a figure in it ${list(parts)}`,
    value: ({ low, high }: { readonly low: number; readonly high?: number | undefined }) =>
      low === high ? `has the value ${low}` : `has a value from ${low} to ${high}`,
    unit: (unit: string) => `counts “${unit}”`,
    givenBy: (by: string) => `is given by ${by}`,
    givenByNobody: 'is given by the report itself',
    wording: (parts: readonly string[]) => `words in it ${list(parts)}`,
    actor: (actor: string) => `mean ${actor}`,
    voices: {
      own: 'are the report’s own',
      attributed: 'are what somebody is reported to say',
      quoted: 'are quoted',
    },
    term: 'count as another term',
    citation: 'a citation in it is as the editor gives it',
    citationAdded: 'somebody is cited in it whom the rules did not find',
    who: (who: string) => `and its party stands for ${who}`,
  },
  pinnedDate: (iso: string) => `a time in it means ${iso}`,
  acceptedDate: 'a weekday in it that does not fit its day is left as printed',
  found: (tier: string | undefined) => (tier === undefined ? '(not aligned by words)' : `(${tier} by words)`),
  apart: (names: readonly string[]) => `${names.map((name) => `“${name}”`).join(' and ')} are two names`,
  said: (speaker: string) => `is said by ${speaker}`,
  reason: (reason: string) => `Reason: ${reason}`,
} as const;
