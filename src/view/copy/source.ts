/** The words of a source’s page. */
export const sourceCopy = {
  profile: 'Profile',
  kind: 'Kind',
  country: 'Country',
  owner: 'Owner',
  homePage: 'Home page',
  aliases: 'Also written',
  rights: 'Shown here',
  rightsOf: {
    full: 'the full text',
    excerpt: 'an excerpt of at most 60 words',
    link: 'the headline and a link',
  },
  kinds: {
    agency: 'news agency',
    broadcaster: 'broadcaster',
    magazine: 'magazine',
    newspaper: 'newspaper',
    website: 'website',
  },
  reference: 'Looked up: ',
  basis: 'Basis: ',
  articles: 'Articles',
  noArticles: 'No articles yet.',
} as const;

/** The words of the list of sources. */
export const sourcesPageCopy = {
  heading: 'Sources',
  lede: 'The outlets that this site knows, in alphabetical order. Every fact of a profile names the place where it was looked up.',
  caption: 'Sources, with what sort of outlet each is, the country it is published from and its articles here',
  heads: { source: 'Source', kind: 'Kind', country: 'Country', articles: 'Articles' },
  unknown: 'not looked up',
  none: 'No sources yet.',
} as const;
