import { plural } from '../parts/counted-words.ts';

/** What the event’s page says of what the sources call each actor. */
export const wordingCopy = {
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
  byEditor: (count: number) => `· ${count}\u00a0by\u00a0the\u00a0editor`,
  decided: (reason: string) => `decided by the editor: ${reason}`,
  times: (count: number) => `×${count}`,
  calls: (actor: string) => `What they call ${actor}`,
  ownVoice: 'in their own voice, the term used most',
  /** How often the term used most is used, or each of several that are used as often. */
  ofAll: (count: number, all: number, terms: number) =>
    count === all
      ? `in ${all === 1 ? 'the one mention' : `all ${plural(all, 'mention', 'mentions')}`}`
      : `${terms > 1 ? 'each ' : ''}in ${count} of ${all} mentions`,
  onceEach: (terms: number) => `${terms} terms, once each`,
  reach: (all: number, [own = 0, attributed = 0, quoted = 0]: readonly number[]) =>
    `${plural(all, 'mention', 'mentions')} by a description · ${own} in own voice · ${attributed} attributed · ${quoted} quoted`,
} as const;
