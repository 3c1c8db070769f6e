/** What the event’s page says of the files with what was found. */
export const downloadsCopy = {
  heading: 'Take it with you',
  what: {
    'comparison.json': 'everything that was found, with its evidence, one record a line',
    'statements.csv': 'which sentences of which source tell each statement, and where it was not found',
    'wording.csv': 'every mention of a side by a description, and whose words it is',
    'figures.csv': 'every number with its value, and how it compares with others that count the same',
    'citations.csv': 'whom every sentence cites, with verb, channel and what is cited',
    'hedges.csv': 'every word that keeps a distance, and what it stands before',
    'contradictions.csv': 'every two sentences that cannot both be right, with the words that exclude each other',
    'quotations.csv': 'every quotation with its speaker, verb and sentence',
    'shared-wording.csv': 'every shared run of words, as both articles have it',
    'dates.csv': 'every expression of time, and the date it gives',
    'places.geojson': 'the towns that are shown, as points for a map; from GeoNames, CC BY 4.0',
    'places.csv':
      'every mention of a place, and the town that it is where only one can be meant; towns from GeoNames, CC BY 4.0',
  },
  csv: 'Tables are in UTF-8, with a head and commas. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
  withheld: 'Words that a source’s rights hold back are left out of all files.',
  method: 'How this is made',
} as const;
