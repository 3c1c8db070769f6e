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
  pinnedDate: (iso: string) => `a time in it means ${iso}`,
  acceptedDate: 'a weekday in it that does not fit its day is left as printed',
  found: (tier: string | undefined) => (tier === undefined ? '(not aligned by words)' : `(${tier} by words)`),
  apart: (names: readonly string[]) => `${names.map((name) => `“${name}”`).join(' and ')} are two names`,
  said: (speaker: string) => `is said by ${speaker}`,
  reason: (reason: string) => `Reason: ${reason}`,
} as const;
