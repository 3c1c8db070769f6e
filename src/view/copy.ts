import { citedCopy } from './copy/cited.ts';
import { searchCopy } from './copy/search.ts';
import { grouped, list, plural } from './counted-words.ts';

/**
 * Every sentence and label the site prints in its own voice. It counts, names and explains; it never agrees, confirms,
 * claims or judges, and it never says that a source left something out: only that the captured text does not have it.
 */
export const copy = {
  /** What these words are in; said where they stand inside a text of another language. */
  language: 'en',
  nav: { events: 'Events', sources: 'Sources', method: 'Method', search: 'Search', label: 'Site' },
  skip: 'Skip to the text',
  footer: {
    publishedBy: (title: string, owner: string) => `${title} is published by ${owner}.`,
    edition: (day: string) => `The newest date in this edition is ${day}.`,
    contact: 'Write to us',
    corrections: 'Report an error',
    seeMethod: 'How this site is made',
  },
  searchForm: { label: 'Search the sentences', button: 'Search' },

  articles: (count: number) => plural(count, 'article', 'articles'),
  sources: (count: number) => plural(count, 'source', 'sources'),
  sentences: (count: number) => plural(count, 'sentence', 'sentences'),
  captions: (count: number) => (count === 0 ? 'none' : plural(count, 'caption', 'captions')),
  sentence: (number: number) => `Sentence ${number}`,
  sentenceOf: (source: string, number: number) => `${source}, sentence ${number}`,
  notShown: 'text not shown here',
  none: 'none',
  noneInCapture: 'none in the capture',
  days: (first: string, last: string) => `${first} to ${last}`,
  moment: (day: string, clock: string, zone: string | undefined) =>
    `${day}, ${clock} (${zone ?? 'time zone not stated'})`,
  by: (names: readonly string[]) => `By ${list(names)}`,

  basis: {
    capture: 'printed in the capture',
    editor: 'known to the editor',
    inferred: 'inferred',
  },
  reasoned: (basis: string, reason: string | undefined) => (reason === undefined ? basis : `${basis}: ${reason}`),

  home: {
    events: 'Events',
    howToRead: 'How to read this site',
    howToReadPoints: [
      'Sources stand in alphabetical order, on every page.',
      'Every sentence is printed as its source has it. Its number is its place in the article, and a link to it.',
      '“None in the capture” says what the captured text carries, not what the source once printed.',
      'Below every article, a receipt accounts for each character of the capture that it was made from.',
      'There is no score and no summary.',
    ],
    methodLink: 'How captures become articles',
    noEvents: 'No events yet.',
  },

  event: {
    kicker: 'Event',
    counts: (sources: number, articles: number) =>
      sources === articles ? `${copy.sources(sources)}.` : `${copy.sources(sources)}, ${copy.articles(articles)}.`,
    onlyOne: '1 source. Nothing to compare yet.',
    noArticles: 'No articles yet.',
    rows: {
      lede: 'First sentence',
      article: 'Article',
      published: 'Published',
      length: 'Length',
      captions: 'Captions',
      credits: 'Agencies and credits',
    },
    read: 'Open the article',
    readOf: (source: string) => `Open the article: ${source}`,
    noteBy: (by: string, day: string) => `${by}, ${day}`,
    note: 'Editor’s note',
  },

  panels: {
    label: 'On this page',
    statements: 'Statements',
    articles: 'Articles',
    wording: 'Wording',
    figures: 'Figures',
    cited: 'Cited',
    sharedWording: 'Shared wording',
    timeline: 'Dates',
  },

  opening: {
    foundIn: 'Found in',
    of: (count: number, all: number) => `${count} of ${copy.sources(all)}.`,
    versions: (count: number) => (count === 1 ? 'See where' : `See all ${grouped(count)} versions of this sentence`),
    quotedFrom: '· quoted from',
    marks: ['“', '”'],
  },

  differences: {
    heading: 'Where they differ',
    noneHeading: 'The sources',
    caption: (title: string) => `Where the articles on “${title}” differ, one column for each source`,
    headline: 'Headline',
    shared: (count: number) => `Of ${plural(count, 'statement', 'statements')} that two or more tell`,
    told: (count: number) => `${count} told`,
    only: (count: number) => `· ${plural(count, 'sentence', 'sentences')} only here`,
    notFound: 'not found',
    found: 'found',
    /** How the figures of a group differ; `same` is no difference. */
    figures: {
      same: 'figures are the same',
      overlap: 'figures overlap',
      'less exact': 'some figures are less exact',
      later: 'figures of different days',
      'different scope': 'figures of different scope',
      different: 'figures differ',
    },
    notCompared: 'not compared',
    haveIt: (count: number) => `${copy.sources(count)}:`,
    more: (count: number) => `${count} more`,
  },

  articlesTable: {
    heading: 'The articles',
    corner: 'Source',
    caption: (title: string) => `The articles on “${title}”, one column for each source`,
  },

  statements: {
    heading: 'What they report',
    corner: 'Statement',
    caption: (title: string) => `What the articles on “${title}” report, one row for each statement`,
    legend: {
      row: 'One statement a row, in one source’s words; where only a clause tells it, the clause is bold. A mark is a place, and opens it:',
      strong: 'sentence 4 tells it, a strong alignment',
      likely: 'likely',
      weak: 'weak',
      headline: 'in the headline',
      dek: 'in the dek',
      more: ['+3', 'three more sentences'],
      none: ['–', 'not found in the captured text'],
      blank: ['blank', 'not found in the captured text'],
    },
    foundIn: 'Found in',
    foundInCount: (count: number, all: number) => `in ${count} of ${copy.sources(all)}`,
    group: (count: number, all: number, statements: number) =>
      `In ${count} of ${copy.sources(all)} · ${plural(statements, 'statement', 'statements')}`,
    outOf: (count: number, all: number) => `${count} of ${all}`,
    onlyIn: (sentences: number) => `In one source only · ${copy.sentences(sentences)}`,
    unaligned: (sentences: number) => `No aligned statement found · ${copy.sentences(sentences)}`,
    unalignedNote: 'They may be told elsewhere in other words.',
    ofSource: (source: string, sentences: number) => `${source} · ${sentences}`,
    nearest: 'nearest:',
    notFound: 'not found',
    more: (count: number) => `+${count}`,
    moreUnseen: ' more',
    fold: (count: number) => `${count} more`,
    notCompared: (names: readonly string[]) =>
      `${list(names)} ${names.length === 1 ? 'is' : 'are'} not compared: only English is compared.`,
    markText: (part: string, number: number) => (part === 'headline' ? 'H' : part === 'dek' ? 'D' : String(number)),
    mark: (source: string, part: string, number: number, { role, tier }: { role: string; tier: string }) => {
      const place = part === 'body' ? `sentence ${number}` : part;
      return role === 'also' ? `${source}, part of ${place}, ${tier}` : `${source}, ${place}, ${tier}`;
    },
    reach: (examined: number, told: number, statements: number, only: number, open: number) =>
      [
        `${plural(examined, 'sentence or headline', 'sentences and headlines')} examined`,
        `${told} in ${plural(statements, 'shared statement', 'shared statements')}`,
        `${only} in one source only`,
        ...(open === 0 ? [] : [`${open} without an aligned statement`]),
        'aligned is not agreed',
      ].join(' · '),
  },

  decisions: {
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
  },

  versions: {
    compare: (count: number) => `Compare ${plural(count, 'version', 'versions')}`,
    compareThe: (count: number) => (count === 1 ? 'See the version' : `Compare the ${count} versions`),
    place: (part: string, number: number) => (part === 'body' ? `sentence ${number}` : part),
    also: 'also',
    notFound: 'not found in the captured text',
    notCompared: 'not compared: only English is compared',
    inContext: 'in context',
    inContextOf: (source: string, place: string) => `: ${source}, ${place}`,
    matchedOn: 'Matched on:',
    andMore: (count: number) => `and ${count} more`,
    rules: {
      sentence: 'whole sentences',
      clause: 'a clause',
      decided: 'the editor’s decision',
    },
    rule: (rule: string, tiers: readonly string[]) => `${rule}, ${list(tiers)}`,
    byRule: 'Rule:',
    method: 'How sentences are aligned',
    origins: (count: number) => `at most ${plural(count, 'independent origin', 'independent origins')}`,
    oneUtterance: (names: readonly string[]) => `${list(names)} quote one utterance`,
    tooDifferent: 'too different to mark word by word',
    negated: (count: number) => (count === 1 ? 'one version says “not”' : `${count} versions say “not”`),
    onlyHere: (count: number) => `${plural(count, 'part', 'parts')} only in this version`,
    share: (one: string, other: string, words: number) => `${one} and ${other} share ${plural(words, 'word', 'words')}`,
    legend: {
      onlyHere: 'Underlined',
      onlyHereIs: 'in this version only.',
      sameIdea: 'Dotted',
      sameIdeaIs: 'the same idea in other words.',
      plain: 'Unmarked: shared.',
    },
  },

  notes: {
    told: (counts: readonly number[], all: number) => `in ${list(counts.map(String))} of ${all}`,
    headlineTold: (told: string) => `headline ${told}`,
    name: (isHeadline: boolean, counts: readonly number[], all: number, words: string) =>
      `${isHeadline ? 'Headline in' : 'In'} ${list(counts.map(String))} of ${copy.sources(all)}: ${words}`,
    inOf: (count: number, all: number) => `In ${count} of ${copy.sources(all)}`,
    only: 'only here',
    alsoHere: 'Also in this article:',
    more: (sources: number) => `Also told in ${plural(sources, 'further source', 'further sources')}.`,
    legend: (all: number) =>
      `Beside a sentence: in how many of the ${copy.sources(all)} it was found; + opens what the others say. “Only here”: nothing like it in the other captured texts. Nothing beside it: no aligned statement found.`,
    markInText: 'Mark in the text',
    notCompared: (reason: string | undefined) => (reason === undefined ? 'Not compared.' : `Not compared. ${reason}.`),
  },

  sideBySide: {
    link: 'All articles side by side',
    name: 'Side by side',
    title: (event: string) => `Side by side: ${event}`,
    heading: (articles: number) => `${NUMBERS[articles] ?? grouped(articles)} articles, side by side`,
    legend: (hasBlanks: boolean) =>
      `Every sentence of every article, once, next to the sentences of the others that tell the same. The number is its place in its own article, and a link to it; H is the headline, D the dek. Captions are left out.${hasBlanks ? ' An empty cell: not found.' : ''}`,
    noComparison: 'These articles have not been compared yet, so each stands by itself.',
    caption: (event: string) => `The articles on “${event}” side by side, one column for each source`,
    region: 'Articles in columns',
    skip: 'Skip to the sentences',
    choose: 'Show',
    chooseAmong: (count: number) => `Choose among ${copy.sources(count)}`,
    noneChosen: 'No source is chosen.',
    rowHead: 'Found in',
    headlines: 'Headlines',
    foundIn: (count: number, all: number) => `In ${count} of ${all}`,
    onlyInOne: 'Only in one source',
    foundInOne: 'Found in one source',
    notFound: 'not found',
    notFoundIn: 'not found in',
    notCompared: 'not compared',
    notComparedWhy: 'not compared: only English is compared',
    onlyHere: 'only here',
    toldIn: 'told in',
    alsoIn: 'also in',
    above: 'above',
    below: 'below',
    mark: (source: string, part: string, number: number) =>
      `${source}, ${part === 'body' ? `sentence ${number}` : part}`,
  },

  wording: {
    heading: 'What they call each side',
    legend:
      'Own voice is the article’s wording. Attributed is what somebody is reported to say. Quoted stands in quotation marks: the speaker’s word. Names and pronouns are not counted; a term opens its lines.',
    caption: (actor: string, title: string) =>
      `What the articles on “${title}” call ${actor}, one row for each voice, with every line behind the counts`,
    corner: 'Voice',
    voices: { own: 'In its own voice', attributed: 'Attributed', quoted: 'Quoted' },
    none: 'none',
    more: (count: number) => `${count} more`,
    notShown: (count: number) => `${count} not shown here`,
    lines: (count: number) => (count === 1 ? 'The line behind the count' : `All ${count} lines behind these counts`),
    linesOf: (actor: string) => `: ${actor}`,
    times: (count: number) => `×${count}`,
    calls: (actor: string) => `What they call ${actor}`,
    ownVoice: 'in their own voice, the term used most',
    ofAll: (count: number, all: number, terms: number) =>
      `${terms > 1 ? 'each ' : ''}×${count} of ${plural(all, 'mention', 'mentions')}`,
    onceEach: (terms: number) => `${terms} terms, once each`,
    reach: (all: number, [own = 0, attributed = 0, quoted = 0]: readonly number[]) =>
      `${plural(all, 'mention', 'mentions')} by a description · ${own} in own voice · ${attributed} attributed · ${quoted} quoted`,
  },

  figures: {
    heading: 'The figures',
    legend:
      'Grouped only when they count the same thing. A verdict compares the numbers as printed; it does not say who is right.',
    caption: (title: string) =>
      `Figures in the articles on “${title}” that two sources or more give, one column for each source`,
    corner: 'What is counted',
    verdict: (verdict: string) => `→ ${verdict}`,
    rule: (rule: string) => FIGURE_RULES[rule] ?? rule,
    lessExact: (names: readonly string[]) => `less exact: ${list(names)}`,
    decided: (reason: string) => `decided by the editor: ${reason}`,
    nobody: 'nobody cited',
    age: 'age',
    notFound: 'not found',
    asOf: (day: string) => `as of ${day}`,
    scope: (words: string) => `“${words}”`,
    drawn: 'Drawn to scale',
    drawnLegend:
      '● one number; ○ the number itself is left out; a broken line goes on without an end; a frame reaches from one number to another.',
    scale: (items: readonly string[], most: string) => `Drawn to scale from 0 to ${most}: ${items.join('; ')}`,
    scaleItem: (who: string, words: string) => `${who}, ${words}`,
    who: (names: readonly string[]) => list(names),
    tick: (value: number, isPercent: boolean) => `${grouped(value)}${isPercent ? '%' : ''}`,
    /** Of an event of one source nothing can be “only”. */
    alone: (count: number, sources: number) =>
      `${sources === 1 ? 'Given' : 'Given by one source only'} · ${grouped(count)}`,
    count: (count: number) => plural(count, 'figure', 'figures'),
    moreSources: (count: number) => `and ${plural(count, 'more source', 'more sources')}`,
    reach: (found: number, shared: number, alone: number, sources: number) =>
      [
        `${plural(found, 'figure', 'figures')} found`,
        ...(sources === 1
          ? []
          : shared === 0
            ? ['none given by two sources']
            : [
                `${plural(shared, 'thing is', 'things are')} counted by two sources or more`,
                `${plural(alone, 'figure', 'figures')} given by one source only`,
              ]),
      ].join(' · '),
  },

  cited: citedCopy,

  timeline: {
    heading: 'When',
    legend:
      'Every expression of time in the articles. A weekday is the last one up to the day of publication, unless the words look ahead; what cannot be known has no date. The words are the sources’ own, and each source’s name leads to its sentence.',
    event: 'The event',
    background: 'Background',
    backgroundLegend: 'Times that ended more than 30 days before the event, or began more than a year before it.',
    more: (count: number) => `${count} more`,
    open: (count: number) => plural(count, 'wording without a date', 'wordings without a date'),
    published: 'Published',
    time: (time: string, precision: string) => (precision === '' ? time : `${time} · ${precision}`),
    precisions: {
      ...{ instant: 'clock time', day: 'day', week: 'week', month: 'month', year: 'year', decade: 'decade' },
      ...{ interval: 'span', approx: 'about', vague: '', anchored: '' },
    },
    times: (count: number) => `×${count}`,
    month: (day: string) => MONTH_NAMES[Number(day.slice(5, 7)) - 1] ?? '',
    picture: (days: string) => `The days and spans of the list above drawn to scale: ${days}`,
    reach: (counts: { found: number; dated: number; counted: number; assumed: number }) =>
      `${plural(counts.found, 'expression of time', 'expressions of time')} found: ${counts.dated} with a date, ${counts.found - counts.dated} without · ${counts.counted} counted from the day of publication · ${plural(counts.assumed, 'weekday', 'weekdays')} taken as past without a word that says so`,
  },

  sharedWording: {
    heading: 'Shared wording',
    legend:
      'Runs of words that two articles print alike. Sentences with the same words may go back to one text; who wrote it first is not said here.',
    kinds: {
      copy: 'The same words in their own text',
      quotation: 'The same quoted words',
    },
    counts: (words: number, longest: number, share: string, kind: 'copy' | 'quotation') =>
      [
        `${plural(words, 'word', 'words')} in common`,
        `the longest run has ${plural(longest, 'word', 'words')}`,
        `${share} of the shorter ${kind === 'copy' ? 'sentence, quotations aside' : 'quotation'}`,
      ].join(' · '),
    who: (sources: readonly string[]) => list(sources),
    countsOfAny: (fewest: number, most: number) =>
      `any two have ${fewest === most ? '' : `${fewest} to `}${plural(most, 'word', 'words')} in common`,
    all: (sentences: number) => (sentences === 2 ? 'Both sentences' : `All ${sentences} sentences`),
    allOf: (names: string) => ` of ${names}; the words in common are bold`,
    more: (count: number) => `${count} more`,
    credits: 'Credits printed with the articles',
    origins: 'Independent origins, at most',
    origin: (found: number, all: number, origins: number) =>
      `found in ${found} of ${copy.sources(all)}, at most ${plural(origins, 'independent origin', 'independent origins')}`,
    share: (names: readonly string[]) => `${list(names)} share words`,
    shareQuoted: (names: readonly string[]) => `${list(names)} share quoted words`,
    utterance: (names: readonly string[]) => `${list(names)} quote one utterance`,
    reach: (counts: { records: number; copies: number; quotations: number; tied: number; statements: number }) =>
      `${plural(counts.records, 'shared run of words', 'shared runs of words')} found: ${counts.copies} in the articles’ own text, ${counts.quotations} in quotations · ${counts.tied} of ${plural(counts.statements, 'statement', 'statements')} may go back to fewer texts than sources · runs of 8 words, or 10 in order, count`,
  },

  downloads: {
    heading: 'Take it with you',
    what: {
      'comparison.json': 'everything that was found, with its evidence, one record a line',
      'statements.csv': 'which sentences of which source tell each statement, and where it was not found',
      'wording.csv': 'every mention of a side by a description, and whose words it is',
      'figures.csv': 'every number with its value, and how it compares with others that count the same',
      'citations.csv': 'whom every sentence cites, with verb, channel and what is cited',
      'hedges.csv': 'every word that keeps a distance, and what it stands before',
      'quotations.csv': 'every quotation with its speaker, verb and sentence',
      'shared-wording.csv': 'every shared run of words, as both articles have it',
      'dates.csv': 'every expression of time, and the date it gives',
      'places.csv':
        'every mention of a place, and the town that it is where only one can be meant; towns from GeoNames, CC BY 4.0',
    },
    csv: 'Tables are in UTF-8, with a head and commas. A cell that a spreadsheet would take for a formula begins with an apostrophe.',
    withheld: 'Words that a source’s rights hold back are left out of all files.',
    method: 'How this is made',
  },

  sourceOnEvent: {
    onThisEvent: 'on this event',
    title: (name: string, event: string) => `${name} on “${event}”`,
    about: (name: string) => `About ${name}`,
    read: (letter: string | undefined) => (letter === undefined ? 'Read the article' : `Read article ${letter}`),
    article: (letter: string | undefined) => (letter === undefined ? 'The article' : `Article ${letter}`),
    facts: 'What is known of the article',
    captions: 'Captions and credits',
    others: 'Sources on this event',
  },

  against: {
    caption: (name: string, event: string) => `${name} and the other sources on “${event}”`,
    corner: 'Compared',
    heading: (others: number) =>
      others === 1 ? 'Against the other' : `Against the other ${(NUMBERS[others] ?? grouped(others)).toLowerCase()}`,
    others: 'The others',
    statements: 'Shared statements told',
    only: 'Sentences only here',
    quotations: 'Quotations',
    figures: 'Figures in common:',
    gives: (name: string) => `${name}:`,
    wording: 'Shared wording',
    of: (count: number, all: number) => `${grouped(count)} of ${grouped(all)}`,
    each: (name: string, has: string) => `${name} ${has}`,
    sharedWith: (name: string, words: readonly number[]) => `${list(words.map(grouped))} words with ${name}`,
    sharedWithMany: (sources: number, words: number) => `with ${copy.sources(sources)}, up to ${grouped(words)} words`,
    span: (least: number, most: number) =>
      least === most ? `${grouped(most)} each` : `from ${grouped(least)} to ${grouped(most)}`,
    passages: (count: number) => (count === 0 ? 'none' : plural(count, 'passage', 'passages')),
  },

  only: {
    heading: (name: string) => `Only in ${name}`,
    of: (count: number, all: number) =>
      `${grouped(count)} of ${plural(all, 'sentence or headline', 'sentences and headlines')}`,
    none: 'None.',
    undecided: (count: number) =>
      `No aligned statement found: ${plural(count, 'sentence', 'sentences')} that may be told elsewhere in other words`,
    nearest: 'nearest elsewhere:',
    nothingNear: 'nothing like it elsewhere',
    at: (name: string, part: string, number: number) => `${name} ${part === 'body' ? number : part}`,
    /** What is seen of a link, and what it means to those who only hear it. */
    named: (seen: string, meaning: string) => `${seen}: ${meaning}`,
    place: (name: string, part: string, number: number) => `${name}, ${part === 'body' ? `sentence ${number}` : part}`,
  },

  notFoundHere: {
    heading: 'Not found in its captured text',
    of: (count: number, all: number) => `${grouped(count)} of ${plural(all, 'statement', 'statements')}`,
  },
  toldElsewhere: {
    heading: 'Told by other sources, too',
    all: (count: number) => `All ${grouped(count)}, in this source’s words`,
  },

  article: {
    place: (number: number, count: number) => `article ${number} of ${count}`,
    original: 'original',
    picture: 'Picture',
    caption: 'Caption',
    credit: 'Credit',
    facts: 'About this article',
    derived: 'Derived: the first words of the text',
    noHeadline: 'Headline: none in the capture',
    credits: 'Credits',
    agencies: 'Agencies',
    dateline: 'Filed from',
    modified: 'Changed',
    links: 'Links in the text',
    rightsNotice: 'Rights notice',
    published: 'Published',
    headline: 'Headline',
    bylines: 'By',
    corrected: 'Corrected by the editor:',
    insteadOf: 'instead of',
    editorsHeadline: 'from the editor; the capture has lost it',
    excerpt: 'Only the beginning of the text is shown here: this source’s rights allow an excerpt.',
    linkOnly: 'The text is not shown here: this source’s rights allow a link.',
    cite: 'Cite',
    capture: 'Capture',
    neighbours: 'Articles on this event',
    untitled: (source: string, event: string) => `${source} on “${event}”`,
  },

  receipt: {
    heading: 'Receipt',
    summary: (count: number) => `What was removed or printed differently: ${plural(count, 'entry', 'entries')}`,
    times: (count: number) => `(×${count})`,
    promise: 'Every character of the capture is in the article above or in this list.',
    promiseWithoutText:
      'Every character of the capture is in the article or in this list; the text itself is not shown.',
    caption: 'Characters of the capture that the article does not print, or prints differently',
    heads: { lines: 'Lines', what: 'What', why: 'Why', characters: 'Characters' },
    unchanged: 'In the article, unchanged',
    breaks: (places: number) =>
      `White space and line breaks printed as a space, in ${plural(places, 'place', 'places')}`,
    markup: (places: number) =>
      `Line breaks, white space and tags between the parts, in ${plural(places, 'place', 'places')}`,
    markupWhy: 'They shape the capture and are no text.',
    printedAs: 'printed as',
    byEditor: 'The editor’s correction: ',
    noReason: 'Printed in the form this site uses.',
    hidden: 'text not shown here',
    all: 'The whole capture',
  },

  source: {
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
  },

  sourcesPage: {
    heading: 'Sources',
    lede: 'The outlets that this site knows, in alphabetical order. Every fact of a profile names the place where it was looked up.',
    caption: 'Sources, with what sort of outlet each is, the country it is published from and its articles here',
    heads: { source: 'Source', kind: 'Kind', country: 'Country', articles: 'Articles' },
    unknown: 'not looked up',
    none: 'No sources yet.',
  },

  search: searchCopy,

  feeds: {
    follow: 'Follow',
    followAll: 'The feeds of all sources (OPML)',
    formats: { rss: 'RSS', atom: 'Atom', json: 'JSON Feed' },
    rss: (title: string) => `${title} (RSS)`,
    atom: (title: string) => `${title} (Atom)`,
    json: (title: string) => `${title} (JSON Feed)`,
    /** Of what on which site. */
    title: (of: string, site: string) => `${of} · ${site}`,
    source: (source: string, site: string) => `Articles of ${source} on ${site}.`,
    articlesOn: (event: string, site: string) => `Articles on “${event}” on ${site}.`,
    sourcesOf: (site: string) => `Sources · ${site}`,
    published: (source: string, moment: string) => `${source}, published ${moment}.`,
    event: (place: readonly string[], sources: readonly string[], articles: number) =>
      `${place.join(', ')}. ${copy.articles(articles)}${articles === 0 ? '' : `: ${list(sources)}`}.`,
  },

  metadata: {
    sharePicture: 'Two columns of text, side by side',
    article: (source: string, event: string, moment: string) => `${source} on “${event}”, published ${moment}.`,
    sourceOnEvent: (source: string, event: string, articles: number) =>
      `${copy.articles(articles)} of ${source} on “${event}”.`,
    sideBySide: (event: string, sources: readonly string[]) =>
      `Every sentence of the articles on “${event}”, next to those that tell the same: ${list(sources)}.`,
    source: (source: string, articles: number) =>
      `${source}: what sort of outlet it is, and ${copy.articles(articles)}.`,
  },

  llms: {
    notes: [
      'This site puts the reports of several outlets on one event side by side. It has no summaries and no scores, and no sentence on it was generated.',
      'Every sentence of a report is printed as its source has it and belongs to that source. Copies of reports ask not to be listed; cite the original where a copy names its address.',
    ],
    sections: { events: 'Events', about: 'The site', sitemap: 'All pages' },
  },

  citations: {
    formats: { bib: 'BibTeX', ris: 'RIS', 'csl.json': 'CSL-JSON' },
    ofEvent: 'Citations of all articles',
  },

  report: {
    article: 'Report an error in this article',
    source: 'Report an error on this page',
    statement: 'Report an error in this row',
    subject: (title: string) => `Error: ${title}`,
  },

  notFound: {
    heading: 'There is no such page',
    text: 'The address may be misspelt, or the page has moved. These lead on:',
  },
} as const;

/** Why a verdict on figures is what it is, by the rule’s name. */
const FIGURE_RULES: Readonly<Record<string, string>> = {
  'same value': 'the same number',
  'same value in other words': 'the same number, in other words',
  'values overlap': 'the values have numbers in common, or touch',
  'round number word': 'a round-number word, within ten times the other value',
  'other day': 'given for different days',
  'other place or part': 'narrowed by different words',
  'values apart': 'no number in common, and no word of day or place that explains it',
};

/** For a heading. */
const NUMBERS: Readonly<Record<number, string>> = {
  2: 'Two',
  3: 'Three',
  4: 'Four',
  5: 'Five',
  6: 'Six',
  7: 'Seven',
  8: 'Eight',
  9: 'Nine',
  10: 'Ten',
  11: 'Eleven',
  12: 'Twelve',
};

const MONTH_NAMES = ['Jan', 'Feb', 'Mar', 'Apr', 'May', 'Jun', 'Jul', 'Aug', 'Sep', 'Oct', 'Nov', 'Dec'];
