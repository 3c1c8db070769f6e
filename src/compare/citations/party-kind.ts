import type { Citation } from '../../schema/records/citation.ts';
import type { Name } from '../../schema/records/name.ts';
import type { NounPhrase } from '../quotations/noun-phrases.ts';
import type { Roster } from '../quotations/roster.ts';
import type { ReportingWords } from '../speech/reporting-words.ts';

interface About {
  readonly party: NounPhrase;
  readonly who: NounPhrase | undefined;
  readonly name: Name | undefined;
  readonly roster: Roster;
  readonly words: ReportingWords;
}

/** What a party is, by its record among the names, else by its noun. */
export function partyKind({ party, who, name, roster, words }: About): Citation['kind'] {
  const phrase = who ?? party;
  if (phrase.kind === 'document') return 'document';
  if (phrase.kind === 'description' && words.dataNouns.has(phrase.head)) return 'document';
  const isGroup = phrase.kind === 'description' && isSeveral(phrase, words);
  if (name && !isGroup) return name.kind === 'person' ? 'person' : 'organisation';
  if (phrase.kind === 'pronoun') return kindOfPronoun(phrase.head, words);
  if (phrase.kind === 'body') return 'organisation';
  if (phrase.kind === 'name') return roster.isPerson(phrase) || phrase.titles.length > 0 ? 'person' : 'organisation';
  if (isGroup) return 'group';
  if (words.speakerBodies.has(phrase.head)) return 'organisation';
  return words.speechNouns.has(phrase.head) ? 'document' : 'person';
}

function kindOfPronoun(head: string, words: ReportingWords): Citation['kind'] {
  if (words.personPronouns.has(head)) return 'person';
  return head === 'it' ? 'organisation' : 'group';
}

function isSeveral({ head }: NounPhrase, words: ReportingWords): boolean {
  if (words.speakerBodies.has(head) && head !== 'media') return false;
  return words.groupRoles.has(head) || words.quantityHeads.has(head) || /[^s]s$/u.test(head);
}

/** Whether one knows who it is: by a name, or as the only one of its kind (“the army”). */
export function isNamed({ party, who, name, words }: About): boolean {
  const phrase = who ?? party;
  if (name && phrase.kind !== 'document') return true;
  if (phrase.kind === 'name' || phrase.kind === 'body') return true;
  const { frame, from, to } = phrase;
  const isOnly = frame.tokens[from]?.key === 'the' && to - from === 1 && words.speakerBodies.has(phrase.head);
  const hasOwner = frame.tokens.slice(from, to).some(({ possessive }) => possessive);
  return isOnly || (phrase.kind === 'document' && (hasOwner || (frame.tokens[to]?.capital === true && to > from)));
}
