import { list, plural } from '../parts/counted-words.ts';

/** What the site says of who is cited and quoted, and of the words that introduce it. It counts and never rates a word. */
export const citedCopy = {
  heading: 'Who is cited and quoted',
  legend:
    'Sentences that tell what somebody says, writes or shows; “quoted” counts those with words of theirs in quotation marks. A number opens its sentences. All forms of a name are one row. Whoever has no name stands as the sources call them; the same words need not be the same people.',
  caption: (title: string) =>
    `Who is cited and quoted in the articles on “${title}”, one row for each, with every sentence behind the numbers`,
  corner: 'Cited',
  citedIn: 'Cited in',
  quoted: (count: number) => `· ${count} quoted`,
  byEditor: (count: number) => `· ${count}\u00a0by\u00a0the\u00a0editor`,
  countOf: (party: string, source: string, count: number, quoted: number) =>
    `${plural(count, 'sentence', 'sentences')} in ${source}${quoted === 0 ? '' : `, ${quoted} quoted`}, of: ${party}`,
  foundIn: (count: number, all: number) => `${count} of ${plural(all, 'source', 'sources')}`,
  quotedIn: (count: number) => `quoted in ${count}:`,
  notQuotedIn: (count: number) => `without quotation marks in ${count}:`,
  inSource: (source: string, count: number) => (count === 1 ? source : `${source} ×${count}`),
  lines: (count: number) => (count === 1 ? 'The sentence' : `All ${count} sentences`),
  linesOf: 'behind the numbers of',
  noName: 'no name given',
  noNameCalled: (words: readonly string[], more: number) =>
    `no name given; called ${more === 0 ? quotedList(words) : `${words.map((word) => `“${word}”`).join(', ')} and ${more} more`}`,
  /** Of an event of one source nothing can be “only”. */
  oneSource: (count: number, sources: number) => `${sources === 1 ? 'Cited' : 'Cited in one source only'} · ${count}`,
  parties: (count: number) => plural(count, 'party', 'parties'),
  /** Who has no name stands in quotation marks. */
  alone: (party: string, isNamed: boolean, count: number, quoted: number) =>
    `${isNamed ? party : `“${party}”`}\u00a0${count}${quoted === 0 ? '' : ` (${quoted}\u00a0quoted)`}`,
  unknown: (count: number) => `${plural(count, 'sentence', 'sentences')} with a pronoun whose noun is not known`,
  without: (count: number) => `${plural(count, 'sentence', 'sentences')} with a quotation and no speaker named`,
  termsIn: (count: number) => `${plural(count, 'sentence', 'sentences')} with a term in quotation marks`,

  as: (words: string) => `as “${words}”`,
  standsFor: ([words = '', noun = '']: readonly string[]) => `“${words}” stands for “${noun}”`,
  verbs: (words: readonly string[]) => `${words.length === 1 ? 'verb' : 'verbs'} ${quotedList(words)}`,
  channels: (words: readonly string[]) => `channel ${quotedList(words)}`,
  via: (words: string) => `cited through “${words}”`,
  passesOn: (words: readonly string[]) => `passes on ${quotedList(words)}`,
  kinds: { full: 'full quotation', fragment: 'fragment in quotation marks' },
  basis: {
    named: 'speaker named',
    pronoun: 'inferred: a pronoun stands for the speaker',
    continued: 'inferred: the speech goes on',
    none: 'no speaker named',
  },
  decided: (reason: string) => `decided by the editor: ${reason}`,

  chains: {
    heading: 'Cited through somebody else',
    through: (outer: string) => `through “${outer}”`,
  },

  wordings: 'One statement, two wordings',
  wordingsLegend:
    'Words that both print stand once, with the capitals and punctuation of the upper source. Where the wordings part, both are shown, each behind the letters of its source; — means nothing stands there.',
  over: ([upper = '', ...lower]: readonly string[]) => `${upper} over ${list(lower)}`,
  placed: (source: string, place: string) => `${source}, ${place}`,
  same: (sources: readonly string[]) => `Word for word the same in ${list(sources)}`,
  nothing: 'nothing',

  introduced: {
    heading: 'How it is introduced',
    legend: (hasHedges: boolean) =>
      `The words that introduce what somebody says, as printed, with how often and, where it is one, for whom.${hasHedges ? ' Below them, words that keep a distance and name nobody.' : ''} A word opens its sentences; none is rated.`,
    caption: (title: string) =>
      `With which words the articles on “${title}” introduce what somebody says, with every sentence behind the counts`,
    corner: 'Words',
    rows: {
      sentences: ['Sentences and headlines that cite somebody', 'Citing'],
      parties: ['Cited by name', 'By name'],
      verbs: ['Words that introduce it', 'Words'],
      hedges: ['Words that keep a distance', 'Distance'],
    },
    of: (count: number, all: number) => `${count} of ${all}`,
    named: (count: number, all: number) => `${count} of ${plural(all, 'party', 'parties')}`,
    none: 'none',
    more: (count: number) => `${count} more`,
    notShown: (count: number) => `${count} not shown here`,
    lines: (count: number) => (count === 1 ? 'The line behind the count' : `All ${count} lines behind these counts`),
    linesOf: ': the words that introduce it',
    verb: 'introduces what is cited',
    hedge: 'keeps a distance',
    times: (count: number) => `×${count}`,
  },

  reach: (counts: Reached) =>
    [
      `${plural(counts.sentences, 'sentence', 'sentences')} of ${counts.examined} cite or quote somebody`,
      `${plural(counts.parties, 'party', 'parties')}, ${counts.named} by name`,
      `${plural(counts.quotations, 'quotation', 'quotations')}`,
      `${plural(counts.utterances, 'utterance', 'utterances')} given by two sources or more`,
      ...(counts.inferred === 0 ? [] : [`${counts.inferred} with the speaker inferred`]),
      ...(counts.none === 0 ? [] : [`${counts.none} with no speaker`]),
      counts.hedges === 0
        ? 'no hedge such as “reportedly”'
        : `${plural(counts.hedges, 'word that keeps', 'words that keep')} a distance`,
    ].join(' · '),

  against: {
    sentences: 'Sentences and headlines that cite somebody',
    most: 'Cites most',
    only: 'Cited only here',
    each: (parties: number, sentences: number) =>
      `${plural(parties, 'party', 'parties')}, ${plural(sentences, 'sentence', 'sentences')} each`,
    and: (count: number) => `and ${count} more`,
  },
} as const;

/** What the panel was made of. */
interface Reached {
  readonly sentences: number;
  readonly examined: number;
  readonly parties: number;
  readonly named: number;
  readonly quotations: number;
  readonly utterances: number;
  readonly inferred: number;
  readonly none: number;
  readonly hedges: number;
}

function quotedList(words: readonly string[]): string {
  return list(words.map((word) => `“${word}”`));
}
