import type { Name } from '../../schema/records/name.ts';
import type { Form } from './forms.ts';
import type { NameWords } from './name-words.ts';

/** What a name is of: `name` where nothing tells. */
export type NameKind = Name['kind'];

/** How much the marks of a name and of its surroundings speak for each kind. */
interface Votes {
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
export function votesFor(form: Form, words: NameWords): Votes {
  const marks = marksIn(form, words);
  return {
    person: personVotes(form, marks, words),
    organisation: organisationVotes(form, marks, words),
    place: placeVotes(form, marks, words),
  };
}

/** What the name itself shows. */
interface Marks {
  readonly isCountry: boolean;
  /** One of its words is of organisations, such as ministry or army. */
  readonly isBody: boolean;
  /** One of its words is of places, such as river or street. */
  readonly isPlace: boolean;
  /** Listed as a place. */
  readonly isKnownPlace: boolean;
}

function marksIn({ parts }: Form, words: NameWords): Marks {
  const [whole, last] = [parts.join(' '), parts.at(-1) ?? ''];
  return {
    isCountry: words.has('countries', whole),
    isBody:
      parts.some((part) => words.has('organisationWords', part) || words.has('companyEndings', part)) ||
      words.has('forceWords', last),
    isPlace:
      words.has('shortPlaces', whole) ||
      parts.some((part) => words.has('placeWords', part)) ||
      words.has('areaWords', last),
    isKnownPlace: words.has('knownPlaces', whole),
  };
}

function personVotes(form: Form, marks: Marks, words: NameWords): number {
  const hasShape = hasShapeOfPerson(form, marks, words);
  const hasFirstName = hasShape && words.firstName(form.parts[0] ?? '') !== undefined;
  return (
    TITLE * share(form, ({ titled }) => titled) +
    share(form, (mention) => saysNear(mention, words)) +
    Number(hasShape && share(form, isBehindThe) < MOSTLY_BEHIND_THE) * 1.2 +
    Number(hasFirstName) * FIRST_NAME +
    share(form, ({ after }) => after[0] === 'who')
  );
}

/** Two to four words, none of them of a body or place or in capitals, and not all of them common. */
function hasShapeOfPerson({ text, parts }: Form, { isBody, isPlace, isCountry }: Marks, words: NameWords): boolean {
  return (
    parts.length > 1 &&
    parts.length < 5 &&
    !isBody &&
    !isPlace &&
    !isCountry &&
    !parts.every((part) => words.isCommon(part)) &&
    !/(?:^| )\p{Lu}{2,}(?: |$)/u.test(text)
  );
}

function organisationVotes(form: Form, { isBody, isCountry, isKnownPlace }: Marks, words: NameWords): number {
  const isPlatform = words.has('speechPlatforms', form.parts.join(' '));
  const isAcronym = /^[\p{Lu}\p{N}.&]{2,}s?$/u.test(form.text);
  return (
    (isBody || isPlatform ? IN_THE_NAME : 0) +
    Number(isAcronym && !isCountry && !isKnownPlace) * 2 +
    share(form, isBehindThe) +
    2 * share(form, (mention) => isStaffed(mention, words)) +
    0.5 * share(form, (mention) => saysNear(mention, words))
  );
}

function placeVotes(form: Form, { isCountry, isPlace, isKnownPlace }: Marks, words: NameWords): number {
  const behind = (list: 'placeBefore' | 'placeAround') =>
    share(form, ({ before, possessive }) => !possessive && words.has(list, before.at(-1) ?? ''));
  const located = behind('placeBefore');
  return (
    (isCountry ? 2 * IN_THE_NAME : 0) +
    (isPlace || isKnownPlace ? IN_THE_NAME - 1 : 0) +
    3 * located +
    behind('placeAround') +
    3 * share(form, ({ before }) => before.at(-1) === 'of' && isPlaceWord(before.at(-2) ?? '', words)) +
    Number(located > 0)
  );
}

type Mention = Form['mentions'][number];

function share({ mentions }: Form, test: (mention: Mention) => boolean): number {
  return mentions.filter(test).length / mentions.length;
}

function isBehindThe({ before }: Mention): boolean {
  return before.at(-1) === 'the';
}

/** the city of Hill, the province of Dale */
function isPlaceWord(word: string, words: NameWords): boolean {
  return words.has('placeWords', word) || words.has('areaWords', word);
}

/** “a Qualton spokesman”, but not “Ada Reed, founder of …”. */
function isStaffed({ after, end, possessive, unit }: Mention, words: NameWords): boolean {
  return !possessive && words.has('bodyAround', after[0] ?? '') && /^[ \u00a0]\p{L}/u.test(unit.text.slice(end));
}

function saysNear({ before, after }: Mention, words: NameWords): boolean {
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
