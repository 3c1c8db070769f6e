import type { Frame, Token } from '../quotations/frames.ts';
import { type NounPhrase, phraseEndingAt } from '../quotations/noun-phrases.ts';
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
    const that = tokens[at + 1];
    if (!words.assertionNouns.has(noun.key) || that?.key !== 'that') return [];
    if (isRelative(tokens[at + 2], words) || (VAGUE.test(noun.key) && !opensNoun(tokens[at + 2], words))) return [];
    const party = ownerOf(frame, at, words);
    const end = tokens.findIndex(
      ({ kind, key }, index) => index > at + 2 && kind === 'mark' && /^(?:,|;|—|–|--)$/u.test(key),
    );
    const isTold = party?.kind === 'pronoun' && before.some(({ speech }) => speech?.tag.at === party.from - 1);
    if (!party || isTold || !canSpeak(party, words)) return [];
    const part = [at + 1, (end < 0 ? tokens.length : end) - 1] as const;
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
