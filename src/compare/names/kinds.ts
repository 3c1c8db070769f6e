import type { Name } from '../../schema/records/name.ts';
import type { Form } from './forms.ts';
import type { NameWords } from './name-words.ts';

export type NameKind = Name['kind'];

/** How much the marks of a name and of its surroundings speak for each kind. */
export interface Votes {
  readonly person: number;
  readonly organisation: number;
  readonly place: number;
}

/** A mark in the name itself outweighs what stands around a few mentions. */
const IN_THE_NAME = 5;
/** A title decides unless the name says otherwise. */
const TITLE = 3;

/** A listed first name weighs more than a preposition before one mention. */
const FIRST_NAME = 2;

/** People stand behind “the” where they describe something (“the Smith affair”), which is seldom all they do. */
const MOSTLY_BEHIND_THE = 0.5;

/** Votes of all mentions of a form, a mention’s share each, so that a frequent form does not count more for that. */
export function votesFor({ text, parts, mentions }: Form, words: NameWords): Votes {
  const share = (test: (mention: Form['mentions'][number]) => boolean) =>
    mentions.filter(test).length / mentions.length;
  const isCountry = words.has('countries', parts.join(' '));
  const isBody =
    parts.some((part) => words.has('organisationWords', part) || words.has('companyEndings', part)) ||
    words.has('forceWords', parts.at(-1) ?? '');
  const isPlace =
    words.has('shortPlaces', parts.join(' ')) ||
    parts.some((part) => words.has('placeWords', part)) ||
    words.has('areaWords', parts.at(-1) ?? '');
  const isKnownPlace = words.has('knownPlaces', parts.join(' '));
  const isPlatform = words.has('speechPlatforms', parts.join(' '));
  const isAcronym = /^[\p{Lu}\p{N}.&]{2,}s?$/u.test(text);
  const hasShapeOfPerson =
    parts.length > 1 &&
    parts.length < 5 &&
    !isBody &&
    !isPlace &&
    !isCountry &&
    !parts.every((part) => words.isCommon(part)) &&
    !/(?:^| )\p{Lu}{2,}(?: |$)/u.test(text);
  const behindThe = share(({ before }) => before.at(-1) === 'the');
  const hasFirstName = hasShapeOfPerson && words.firstName(parts[0] ?? '') !== undefined;
  const staffed = share((mention) => isStaffed(mention, words));
  const speaks = share(({ before, after }) => saysNear(before, after, words));
  const located = share(({ before, possessive }) => !possessive && words.has('placeBefore', before.at(-1) ?? ''));
  const around = share(({ before, possessive }) => !possessive && words.has('placeAround', before.at(-1) ?? ''));
  const described = share(({ before }) => before.at(-1) === 'of' && isPlaceWord(before.at(-2) ?? '', words));
  return {
    person:
      TITLE * share(({ titled }) => titled) +
      speaks +
      Number(hasShapeOfPerson && behindThe < MOSTLY_BEHIND_THE) * 1.2 +
      Number(hasFirstName) * FIRST_NAME +
      share(({ after }) => after[0] === 'who'),
    organisation:
      (isBody || isPlatform ? IN_THE_NAME : 0) +
      Number(isAcronym && !isCountry && !isKnownPlace) * 2 +
      behindThe +
      staffed * 2 +
      speaks * 0.5,
    place:
      (isCountry ? 2 * IN_THE_NAME : 0) +
      (isPlace || isKnownPlace ? IN_THE_NAME - 1 : 0) +
      3 * located +
      around +
      3 * described +
      Number(located > 0),
  };
}

/** the city of Hill, the province of Dale */
function isPlaceWord(word: string, words: NameWords): boolean {
  return words.has('placeWords', word) || words.has('areaWords', word);
}

/** “a Qualton spokesman”, but not “Ada Reed, founder of …”. */
function isStaffed({ after, end, possessive, unit }: Form['mentions'][number], words: NameWords): boolean {
  return !possessive && words.has('bodyAround', after[0] ?? '') && /^[ \u00a0]\p{L}/u.test(unit.text.slice(end));
}

function saysNear(before: readonly string[], after: readonly string[], words: NameWords): boolean {
  return words.has('speechVerbs', after[0] ?? '') || words.has('speechVerbs', before.at(-1) ?? '');
}

/** Less says nothing of the kind. */
const ENOUGH = 0.5;

/** The kind with most votes; an organisation before a place before a person where they are level. */
export function kindOf(votes: readonly Votes[]): NameKind {
  const sum = (kind: keyof Votes) => votes.reduce((total, vote) => total + vote[kind], 0);
  const kinds = (['organisation', 'place', 'person'] as const).map((kind) => ({ kind, votes: sum(kind) }));
  const best = kinds.reduce((a, b) => (b.votes > a.votes ? b : a));
  return best.votes >= ENOUGH ? best.kind : 'name';
}
