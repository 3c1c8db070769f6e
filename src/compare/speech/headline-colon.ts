import type { Frame } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** How many words may stand before the colon. */
const LONGEST = 4;

/** “Bo: no new dam”, “Aton mayor: no new dam”: “Bo to farmers: no new dam”: in a headline a person before a colon says what stands behind it. */
export function headlineColon(frame: Frame, roster: Roster, words: ReportingWords): Report[] {
  const { tokens } = frame;
  const colon = tokens.findIndex(({ key }) => key === ':');
  const isShort = tokens.length - colon < LONGEST && tokens[colon + 1]?.kind !== 'quotation';
  if (!isTitle(frame) || colon < 1 || colon > LONGEST || isShort) return [];
  // “Bo attacks a student: mayor gets rough”: what happened stands before that colon.
  if (tokens.slice(1, colon).some(({ key }) => words.framingVerbs.has(key))) return [];
  const to = tokens.findIndex(({ key }, at) => at > 0 && at < colon && key === 'to');
  const found = speakerOf(frame, (to < 0 ? colon : to) - 1, words);
  const party = found && roster.narrowed(found);
  if (
    !party ||
    party.from > 1 ||
    !(isWho(party, frame, roster) || isRole(party, words) || words.headlineSources.has(party.head))
  )
    return [];
  const all = content([[colon + 1, tokens.length - 1]], 'headline');
  return [{ frame, party, who: undefined, content: all, rule: 'headline' }];
}

/** A headline, the lines below it, the title of a story linked in the text, which ends without a mark. */
function isTitle({ passage, isTeaser }: Frame): boolean {
  const isLink =
    passage.part === 'body' && passage.sentences.length === 1 && /[\p{L}\p{N}]$/u.test(passage.text.trim());
  return isTeaser === true || passage.part !== 'body' || isLink;
}

function speakerOf(frame: Frame, to: number, words: ReportingWords): NounPhrase | undefined {
  const token = frame.tokens[to];
  if (!token || frame.tokens.slice(0, to + 1).some(({ kind }) => kind !== 'word')) return undefined;
  const isOnlyRole =
    words.speakerRoles.has(token.key) || words.speakerTitles.has(token.key) || words.headlineSources.has(token.key);
  if (!isOnlyRole) return phraseEndingAt(frame, to, words);
  const { start } = frame.tokens[0] ?? token;
  return { frame, from: 0, to, start, end: token.end, kind: 'description', head: token.key, titles: [] };
}

/** A person; above a video also a surname of which nothing more is known. */
function isWho(party: NounPhrase, { isTeaser }: Frame, roster: Roster): boolean {
  const known = roster.nameOf(party)?.kind;
  const isUnknown = isTeaser === true && party.kind === 'name' && (known === undefined || known === 'name');
  return roster.isPerson(party) || isUnknown;
}

function isRole({ kind, head }: NounPhrase, words: ReportingWords): boolean {
  const isKnown = words.speakerRoles.has(head) || words.speakerTitles.has(head);
  return kind === 'description' && isKnown && !words.speakerBodies.has(head);
}
