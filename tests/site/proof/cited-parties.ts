import type { Comparison } from '../../../src/schema/comparison.ts';
import type { Citation } from '../../../src/schema/records/citation.ts';
import type { Quotation } from '../../../src/schema/records/quotation.ts';
import type { Told } from './told.ts';

/** What one source has of one party: its sentences, and those with words of the party in quotation marks. */
export interface Voice {
  readonly party: string;
  readonly source: string;
  readonly sentences: ReadonlySet<string>;
  readonly quoted: ReadonlySet<string>;
}

/** Who is nobody in particular: a pronoun whose noun is not known, a quotation without a speaker, a term. */
const NOBODY: ReadonlySet<string> = new Set(['a pronoun', 'no speaker', 'a term']);

/** Everybody whom a source cites or quotes, counted from the records of the comparison alone. */
export function voicesIn(comparison: Comparison, told: Told): Voice[] {
  const voices = new Map<string, { party: string; source: string; sentences: Set<string>; quoted: Set<string> }>();
  const hear = (party: string, { article, sentence }: { article: string; sentence: string }, isQuoted: boolean) => {
    const source = told.reports.get(article)?.source ?? '';
    const key = `${party} in ${source}`;
    const voice = voices.get(key) ?? { party, source, sentences: new Set<string>(), quoted: new Set<string>() };
    voices.set(key, voice);
    voice.sentences.add(`${article}#${sentence}`);
    if (isQuoted) voice.quoted.add(`${article}#${sentence}`);
  };
  for (const citation of comparison.citations)
    for (const run of citation.content) hear(partyOf(citation, comparison), run, false);
  for (const quotation of comparison.quotations)
    for (const run of quotation.slices) hear(speakerOf(quotation, comparison), run, true);
  return [...voices.values()];
}

/** The voices of everybody but nobody, by party. */
export function partiesIn(comparison: Comparison, told: Told): Map<string, Voice[]> {
  return Map.groupBy(
    voicesIn(comparison, told).filter(({ party }) => !NOBODY.has(party)),
    ({ party }) => party,
  );
}

/** Whether any article says who the party is. */
export function isNamed(party: string, comparison: Comparison): boolean {
  if (comparison.names.some(({ id }) => id === party)) return true;
  return comparison.citations.some((citation) => citation.named && partyOf(citation, comparison) === party);
}

/** By the record of the name, else of the actor whose mention ends with the party, else by the words. */
function partyOf({ name, who, party, named, rule }: Citation, { wording }: Comparison): string {
  if (name !== undefined) return name;
  if (who === undefined && rule.includes(': pronoun')) return 'a pronoun';
  const { article, sentence, end, text } = who ?? party;
  const mention = wording.find(({ at }) => at.article === article && at.sentence === sentence && at.end === end);
  return !named && mention ? mention.actor : plain(text);
}

function speakerOf(quotation: Quotation, comparison: Comparison): string {
  const { id, kind, name, speaker, decided } = quotation;
  if (kind === 'term') return 'a term';
  if (name !== undefined) return name;
  const { citations } = comparison;
  const holding = citations.filter(({ quotations }) => quotations.includes(id));
  const last = holding.filter((each) => !holding.some(({ via }) => via === each.id));
  const parties = last.map((each) => partyOf(each, comparison));
  const same = citations.find(
    ({ party }) =>
      speaker !== undefined &&
      party.article === speaker.article &&
      party.sentence === speaker.sentence &&
      party.start === speaker.start &&
      party.end === speaker.end,
  );
  const own = same ? partyOf(same, comparison) : speaker && plain(speaker.text);
  if (own !== undefined && (parties.includes(own) || decided !== undefined)) return own;
  return parties[0] ?? own ?? 'no speaker';
}

function plain(text: string): string {
  const words = text
    .normalize('NFKD')
    .replaceAll(/\p{M}/gu, '')
    .toLowerCase()
    .replace(/^(?:the|an?)\s+/, '');
  return words.replace(/['’ʼ]s$/, '').replaceAll(/['’ʼ.]/g, '');
}
