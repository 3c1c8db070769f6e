import type { Frame, Token } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt, phraseStartingAt } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import { barePhraseEndingAt } from './bare-phrase.ts';
import { canSpeak } from './can-speak.ts';
import { content } from './content-parts.ts';
import type { ReportingWords } from './reporting-words.ts';
import type { Report } from './reports.ts';

/** How many words may stand between the owner and the noun: his first on-camera claim. */
const BETWEEN = 3;

/** What his and their own are, as the pronoun they stand for. */
const OWNERS: ReadonlyMap<string, string> = new Map([
  ['his', 'he'],
  ['her', 'she'],
  ['their', 'they'],
  ['its', 'it'],
]);

/** “Her claim that the dam is old”, “the mayor’s warning that it will break”: whose claim it is says it. */
export function assertedBy(frame: Frame, before: readonly Report[], roster: Roster, words: ReportingWords): Report[] {
  const { tokens } = frame;
  return tokens.flatMap((noun, at) => {
    if (!words.assertionNouns.has(noun.key)) return [];
    const whose = tokens[at + 1]?.key === 'that' ? undefined : giverBehind(frame, at, words);
    const that = whose ? whose.that : at + 1;
    if (tokens[that]?.key !== 'that' || !tellsWhat(frame, at, that, words)) return [];
    const party = whose?.giver ?? ownerOf(frame, at, words);
    const end = tokens.findIndex(
      ({ kind, key }, index) => index > that + 1 && kind === 'mark' && /^(?:,|;|—|–|--)$/u.test(key),
    );
    const isTold = party?.kind === 'pronoun' && before.some(({ speech }) => speech?.tag.at === party.from - 1);
    if (!party || isTold || !canSpeak(party, words)) return [];
    const part = [that, (end < 0 ? tokens.length : end) - 1] as const;
    return [
      {
        frame,
        introducedBy: noun,
        party: roster.narrowed(party),
        who: undefined,
        content: content([part], 'that'),
        rule: 'assertion',
      },
    ];
  });
}

/** Whether “that” begins what is said, and is not the noun again: remarks that were shown. */
function tellsWhat({ tokens }: Frame, noun: number, that: number, words: ReportingWords): boolean {
  const next = tokens[that + 1];
  return !isRelative(next, words) && (!VAGUE.test(tokens[noun]?.key ?? '') || opensNoun(next, words));
}

/** How many words may stand between the noun and “that”: criticism from keepers and former mayors that. */
const BEHIND = 9;

/** Criticism from Bo that, a claim by the council that: who is named behind the noun. */
function giverBehind(
  frame: Frame,
  noun: number,
  words: ReportingWords,
): { giver: NounPhrase; that: number } | undefined {
  const { tokens } = frame;
  if (!/^(?:from|by|among)$/u.test(tokens[noun + 1]?.key ?? '')) return undefined;
  const that = tokens.findIndex(({ key }, at) => at > noun + 2 && at < noun + BEHIND && key === 'that');
  const isRun = tokens
    .slice(noun + 2, Math.max(noun + 2, that))
    .every(({ kind, key }) => kind === 'word' && !words.finiteVerbs.has(key) && !words.beForms.has(key));
  const first = isRun && that > 0 ? phraseStartingAt(frame, noun + 2, words) : undefined;
  const giver = first && !canSpeak(first, words) ? phraseEndingAt(frame, that - 1, words) : first;
  return giver && { giver, that };
}

/** His remarks that were shown, her claims that shook the town: “that” stands for the noun. */
function isRelative(
  next: Token | undefined,
  { finiteVerbs, beForms, speechVerbs, tagAdverbs }: ReportingWords,
): boolean {
  const key = next?.key ?? '';
  return (
    next === undefined ||
    [finiteVerbs, beForms, speechVerbs, tagAdverbs].some((list) => list.has(key)) ||
    /ed$/u.test(key)
  );
}

/** Of these “that” tells more as often as it tells what was said: remarks that shook the town. */
const VAGUE = /^(?:remarks?|comments?|statements?|testimony)$/u;

function opensNoun(next: Token | undefined, words: ReportingWords): boolean {
  const key = next?.key ?? '';
  return (
    next?.capital === true ||
    words.determiners.has(key) ||
    words.personPronouns.has(key) ||
    words.groupPronouns.has(key)
  );
}

function ownerOf(frame: Frame, noun: number, words: ReportingWords): NounPhrase | undefined {
  const { tokens } = frame;
  for (let at = noun - 1; at >= noun - 1 - BETWEEN; at -= 1) {
    const token = tokens[at];
    if (token?.kind !== 'word') return undefined;
    const pronoun = OWNERS.get(token.key);
    if (pronoun) {
      const { start, end } = token;
      return { frame, from: at, to: at, start, end, kind: 'pronoun', head: pronoun, titles: [] };
    }
    if (token.possessive) return phraseEndingAt(frame, at, words) ?? barePhraseEndingAt(frame, at, words);
    if (words.phraseEnds.has(token.key) || words.determiners.has(token.key)) return undefined;
  }
  return undefined;
}
