import { amountAt } from './amounts.ts';
import { countedAt, singularOf } from './counted.ts';
import { phraseBefore } from './figure-words.ts';
import type { NumberRead } from './numbers.ts';
import type { RawFigure, Reader, Reading } from './reading.ts';
import { isDash } from './tokens.ts';

/** Aged 45, at the age of 45, Ann Vale, 45, said. */
export const readAge: Reader = (reading, at) => {
  const { tokens, keys, words } = reading;
  const amount = amountAt(reading, at);
  if (!amount || amount.vague || amount.low > 120) return undefined;
  const before = keys[at - 1] ?? '';
  const isAged = words.has('agePhrases', before) || (before === 'of' && keys[at - 2] === 'age');
  const name = tokens[at - 2];
  const closes = /^[,.;)]$/u.test(keys[amount.to] ?? '');
  const isBeside = before === ',' && closes && tokens[at]?.kind === 'digits' && name?.kind === 'word' && name.capital;
  const isInBrackets =
    before === '(' &&
    keys[amount.to] === ')' &&
    tokens[at]?.kind === 'digits' &&
    name?.capital === true &&
    amount.low > 9;
  if (!isAged && !isBeside && !isInBrackets) return undefined;
  return { ...plain(amount, amount.to), kind: 'age', unit: 'year', counted: undefined, rule: 'age' };
};

function plain({ from, to: numberTo, low, high, vague }: NumberRead, to: number) {
  return { from, to, number: { from, to: numberTo }, low, high, vague };
}

/** 300 houses, tens of thousands of people, 12 dead, three were killed. */
export const readCount: Reader = (reading, at) => {
  const amount = amountAt(reading, at);
  if (!amount) return undefined;
  const found =
    hyphenated(reading, amount) ?? counting(reading, amount) ?? fated(reading, amount) ?? alone(reading, amount);
  return found && isOneMeant(reading, amount, found) ? found : undefined;
};

/** A five-member panel. */
function hyphenated({ tokens, keys, words }: Reading, amount: NumberRead): RawFigure | undefined {
  const [dash, noun] = [tokens[amount.to], tokens[amount.to + 1]];
  if (!isDash(dash) || !dash?.glued || !noun?.glued || noun.kind !== 'word' || amount.low < 2) return undefined;
  if (
    /^(?:\p{L}+ed|way|ways|time|times|fold|on|something|dimensional|off|plus|up|strong|odd|year|to|and|or|in|of|\p{L}+ly|state|faced|handed|\p{L}+al)$/u.test(
      noun.key,
    )
  )
    return undefined;
  const unit = singularOf(keys[amount.to + 1] ?? '', words);
  const counted = { from: amount.to + 1, to: amount.to + 2, head: amount.to + 1 };
  return { ...plain(amount, amount.to + 2), kind: 'cardinal', unit, counted, rule: 'compound' };
}

function counting(reading: Reading, amount: NumberRead): RawFigure | undefined {
  const { tokens, keys, words } = reading;
  const isOne = amount.high === 1;
  const counted = countedAt(tokens, amount.to, isOne ? 'one' : 'many', words);
  if (!counted) return undefined;
  const unit = singularOf(keys[counted.head] ?? '', words);
  return { ...plain(amount, counted.to), kind: kindOf(amount), unit, counted, rule: 'noun behind it' };
}

function kindOf({ vague }: NumberRead): 'vague' | 'cardinal' {
  return vague ? 'vague' : 'cardinal';
}

/** 12 dead, at least 30 injured; also: killing 12, where what happened stands before. */
function fated({ tokens, keys, words }: Reading, amount: NumberRead): RawFigure | undefined {
  const skip = /^(?:were|was|are|is|have|had|been|people|more|others|of|them|confirmed|reported|feared)$/;
  let place = amount.to;
  while (place < amount.to + 4 && skip.test(keys[place] ?? '')) place += 1;
  const behind = words.has('fateWords', keys[place] ?? '');
  const before = /^(?:killing|injuring|wounding|killed|injured|wounded|arresting|displacing|kills|injures|wounds)$/;
  let back = amount.from - 1;
  while (
    back > amount.from - 4 &&
    /^(?:at|least|more|than|over|nearly|about|almost|up|to|some|around|dead|as|many)$/.test(keys[back] ?? '')
  )
    back -= 1;
  if (!behind && !before.test(keys[back] ?? '')) return undefined;
  const head = behind ? place : back;
  const isNext = behind && place === amount.to;
  if (tokens[amount.to]?.kind === 'mark' && isDash(tokens[amount.to])) return undefined;
  const counted = { from: head, to: head + 1, head };
  return {
    ...plain(amount, isNext ? place + 1 : amount.to),
    kind: kindOf(amount),
    unit: 'people',
    counted,
    rule: 'fate beside it',
  };
}

/** A number in digits with no noun: of 45, rose to 45. A number word alone is a pronoun more often than a count. */
function alone({ tokens, keys, words }: Reading, amount: NumberRead): RawFigure | undefined {
  const isDigits = tokens.slice(amount.from, amount.to).some(({ kind }) => kind === 'digits');
  const isSubject =
    /^(?:were|are|had|have)$/.test(keys[amount.to] ?? '') && !/^(?:the|these|those)$/.test(keys[amount.from - 1] ?? '');
  const isRange = amount.vague || amount.low !== amount.high || amount.low >= 1000 || keys[amount.to - 1] === 'dozen';
  if (!isDigits && !isSubject && !isRange && !isObject({ keys }, amount) && !isSomeOf({ keys, words }, amount))
    return undefined;
  if (isListMark({ tokens }, amount) || isDialled({ tokens }, amount)) return undefined;
  const next = tokens[amount.to];
  if (next?.glued && next.kind === 'word') return undefined;
  if (amount.vague) {
    const to = /^(?:more|others)$/.test(keys[amount.to] ?? '') ? amount.to + 1 : amount.to;
    const isOfPeople = keys.some((key) => words.has('personWords', key) || words.has('fateWords', key));
    return {
      ...plain(amount, to),
      kind: 'vague',
      unit: isOfPeople ? 'people' : undefined,
      counted: undefined,
      rule: 'number alone',
    };
  }
  return {
    ...plain(amount, amount.to),
    kind: kindOf(amount),
    unit: undefined,
    counted: undefined,
    rule: 'number alone',
  };
}

/** “Canada expelled seven.”: a number word behind a verb, with nothing it could count behind it. */
function isObject({ keys }: Pick<Reading, 'keys'>, { from, to, low }: NumberRead): boolean {
  const isVerb = /^(?!turned|aged|named|numbered|need|indeed|red)\p{L}{2,}(?:ed|ing)$/u.test(keys[from - 1] ?? '');
  const isInfinitive = /^(?:to|would|will|could|can|must|may|might|should)$/.test(keys[from - 2] ?? '');
  const isAfter = isVerb || isInfinitive || keys[from - 1] === 'another' || isFamily(keys, from);
  return low > 1 && isAfter && /^(?:[.,;]|and|but|while|each|apiece)?$/.test(keys[to] ?? '');
}

/** A father of four, a family of five. */
function isFamily(keys: readonly string[], from: number): boolean {
  return (
    keys[from - 1] === 'of' && /^(?:father|mother|dad|mom|mum|parent|family|crew|team)$/.test(keys[from - 2] ?? '')
  );
}

/** Two of the dead; all three returned; at least three. */
function isSomeOf({ keys, words }: Pick<Reading, 'keys' | 'words'>, { from, to, low }: NumberRead): boolean {
  const isPart =
    keys[to] === 'of' && /^(?:the|them|those|these|its|his|her|their|our|us|whom|which)$/.test(keys[to + 1] ?? '');
  const before = phraseBefore(keys, from, words.modifiers);
  const isMeasured = before !== undefined && before.meaning !== 'exact' && before.meaning !== 'about';
  return low > 1 && (isPart || keys[from - 1] === 'all' || isMeasured);
}

/** 0207 555 0100: digits beside digits, or with a nought in front. */
function isDialled({ tokens }: Pick<Reading, 'tokens'>, { from, to }: NumberRead): boolean {
  const digits = (at: number) => tokens[at]?.kind === 'digits';
  return digits(from) && (digits(from - 1) || digits(to) || /^0\d/.test(tokens[from]?.text ?? ''));
}

/** “1. Stay calm”, “(2) Go home”: a number that counts off. */
function isListMark({ tokens }: Pick<Reading, 'tokens'>, { from, to }: NumberRead): boolean {
  const opens = from === 0 || (from === 1 && tokens[0]?.kind === 'mark');
  return opens && /^[.):]$/u.test(tokens[to]?.text ?? '') ? true : opens && to === tokens.length;
}

/** One is little more than an article but before a unit, a person, or behind only, just and at least. */
function isOneMeant({ keys, words, tokens }: Reading, amount: NumberRead, found: RawFigure): boolean {
  if (amount.high !== 1 || tokens[amount.from]?.kind === 'digits') return true;
  if (
    keys[amount.to] === 'of' ||
    /^(?:no|the|this|that|any|every|which|another|each|a)$/.test(keys[amount.from - 1] ?? '')
  )
    return false;
  const isSet = /^(?:only|just|exactly|least|than)$/.test(keys[amount.from - 1] ?? '');
  const head = keys[found.counted?.head ?? -1] ?? '';
  return (
    found.unit !== undefined &&
    (isSet || words.has('onesCounted', head) || words.has('demonyms', head) || found.rule === 'fate beside it')
  );
}
