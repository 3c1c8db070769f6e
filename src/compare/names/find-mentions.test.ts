import assert from 'node:assert/strict';
import { test } from 'node:test';
import { formsIn } from '../fixtures/names-of-texts.ts';

/** What is shown, the text, and the names in it in the order of the alphabet. */
const CASES: readonly [string, string, readonly string[]][] = [
  ['a title is no part of a name', 'The plan of Prime Minister Ada Brook failed.', ['Ada Brook']],
  ['a title in short form is none either', 'They met Gov. Ada Brook and Mr. Odo Fenn.', ['Ada Brook', 'Odo Fenn']],
  [
    'a state and a party before a title part',
    'It was won by New Dorran Republican Rep. Ada Brook.',
    ['Ada Brook', 'New Dorran'],
  ],
  ['an office in capitals is no name', 'It sued Quaxel CEO Odo Fenn.', ['Odo Fenn', 'Quaxel']],
  ['a possessive ends a name', 'They read Ada Brook’s Dorran letter.', ['Ada Brook', 'Dorran']],
  ['a month is a last name behind a first name', 'It was said by Thora May on Monday.', ['Thora May']],
  ['a month with a day is a date', 'They left Dorran May 3.', ['Dorran']],
  ['initials and endings belong to the name', 'It was J. R. Fenn Jr. who paid.', ['J. R. Fenn Jr.']],
  [
    'small words inside a name hold it together',
    'It was Lena van der Zorn with Omar bin Talu.',
    ['Lena van der Zorn', 'Omar bin Talu'],
  ],
  ['a particle with a hyphen belongs to the name', 'It was shown by Hazim al-Zorani.', ['Hazim al-Zorani']],
  ['a second syllable belongs to the name', 'It was shown by Pak Jin-ho with Zorn-led groups.', ['Pak Jin-ho', 'Zorn']],
  [
    'a body goes on behind of',
    'It sued the Bank of Dorran and the Department of Justice.',
    ['Bank of Dorran', 'Department of Justice'],
  ],
  [
    'a body of two fields is one',
    'It was fined by the Dorran Securities and Exchange Commission.',
    ['Dorran Securities and Exchange Commission'],
  ],
  ['two bodies are two', 'It passed the Senate and the Dorran Council.', ['Dorran Council', 'Senate']],
  ['the field of an office is no title', 'It was closed by the Justice Department.', ['Justice Department']],
  [
    'the owner inside a body is no cut',
    'She works at the Children’s Hospital of Dorran.',
    ['Children’s Hospital of Dorran'],
  ],
  [
    'an owner that is a word of the language is part of its body',
    'They saw the Women’s Zorn Committee.',
    ['Women’s Zorn Committee'],
  ],
  ['but not of somebody else’s name', 'They read the Children’s Zorn letter.', ['Zorn']],
  [
    'a body that the reports write with “for” more than once is one name, though they shorten it',
    'They sued Transport for Dorran. She runs Transport for Dorran. They met Transport, then Transport and Transport.',
    ['Transport', 'Transport for Dorran'],
  ],
  ['written so once it is two', 'They asked Transport for Dorran.', ['Dorran', 'Transport']],
  ['an adjective of a country is no name', 'They were Canadian and South Korean troops.', []],
  ['a party’s members are no name', 'It was blocked by House Republicans.', ['House']],
  ['handles and addresses are none', 'It is on www.dorran.example by @AdaBrook and at pic.dorran.example/AxBy.', []],
  ['a law and a storm are none', 'They cited the Clean Rivers Act and Hurricane Nadia.', []],
  ['a title of a work is none', 'She read “The Rivers of Zorn” and acted in “Mornings.”', []],
  ['a body in quotation marks is a name', 'It joined the “Dorran Liberation Front” too.', ['Dorran Liberation Front']],
  ['a product is named with the word for it', 'It fired a Lynxar missile and a Keplo space telescope.', []],
  ['a cry in capitals is no name', 'It is a VERY BAD and SICK idea.', []],
  ['an area is not the town', 'It rained in Dorran province.', ['Dorran province']],
  ['a colour is a last name behind a first name', 'They met Ada Brown and Odo White.', ['Ada Brown', 'Odo White']],
  ['a house is a body, whatever its colour', 'It left the House and the White House.', ['House', 'White House']],
  ['a heading glued to a text is no name', 'THE HARBOUR PLAN IN DETAIL It left Dorran.', ['Dorran']],
  ['a word in capitals is an acronym behind the only', 'It is a GRAB and a GRAB.', []],
  ['a common word opens no name', 'Skip Dorran and see Dorran.', ['Dorran']],
  ['a run of common words is none', 'It drew the Great Step Forward.', []],
  ['a run of common words is one behind a word for a body', 'He runs the group Bright Action.', ['Bright Action']],
  ['a model with its number is none', 'It flew a Lynxar-26 and saw Velo 4 start.', []],
  ['a score is no model', 'They saw Quaxel 4-2 up.', ['Quaxel']],
  ['an owner and a common word are one name', 'He left Odo’s List.', ['Odo’s List']],
  ['a march of somebody is an event', 'She led the Women’s March.', []],
  ['the house of a saint is one', 'It met at St. Odo’s Church.', ['St. Odo’s Church']],
  ['a company may be called like a title', 'It was paid by Marshal Air.', ['Marshal Air']],
  ['a hyphen may hold a place together', 'It left Ora-lenka and a Dorran-based firm.', ['Dorran', 'Ora-lenka']],
  ['a field behind an office is none', 'It was the director of National Intelligence Ada Brook.', ['Ada Brook']],
  [
    'a purpose may have an of',
    'It left the Organisation for the Prohibition of Chemical Weapons.',
    ['Organisation for the Prohibition of Chemical Weapons'],
  ],
  ['a month is a first name before a last name', 'It was told by Jan Zorn.', ['Jan Zorn']],
  ['an acronym before a word for a treaty is none', 'It left the QXR treaty.', []],
  ['a newspaper is named by its word behind the', 'She told the Guardian.', ['Guardian']],
  [
    'members with their body are one',
    'It was paid by the Dorran Workers’ Compensation Board.',
    ['Dorran Workers’ Compensation Board'],
  ],
  ['an office of two fields is none', 'It was Housing and Urban Development Secretary Ada Brook.', ['Ada Brook']],
  ['a first name is kept though it is a word', 'They met the spokesman Bill Zorn about a bill.', ['Bill Zorn']],
  ['a title behind a name and before an ending is a last name', 'It was Odo King Jr. who left.', ['Odo King Jr.']],
  ['a title in the name of a body is kept', 'It was the Office of Special Counsel.', ['Office of Special Counsel']],
  ['people of a city of two words are none', 'They asked the New Yorkers there.', []],
  ['a case in court names nobody', 'They won Brook v. Fenn before.', []],
];

for (const [shown, text, expected] of CASES) {
  test(`findMentions(): ${shown}`, () => assert.deepEqual(formsIn({ courier: text }), expected));
}

test('findMentions() takes the first word of a sentence as a name where another sentence shows it', () => {
  assert.deepEqual(formsIn({ courier: 'Zorn fell.\nVoters left.' }), []);
  assert.deepEqual(formsIn({ courier: 'Zorn fell.\nVoters left Zorn.' }), ['Zorn']);
});

test('findMentions() takes an unknown first word with a verb of saying as a name, but no common word', () => {
  assert.deepEqual(formsIn({ courier: 'Zorn said so.\nPolice said so.' }), ['Zorn']);
});

test('findMentions() finds in a Title Case Line only what other sentences show', () => {
  const body = 'It was seen when Zorn went away.';
  assert.deepEqual(formsIn({ courier: `Zorn Raises Its Dorran Offer After Second Warning\n${body}` }), ['Zorn']);
  assert.deepEqual(formsIn({ courier: `ZORN RAISES ITS OFFER AGAIN\n${body}` }), ['ZORN', 'Zorn']);
});

test('findMentions() parts two first names held together by a sign, but no company', () => {
  const text = 'They saw Adda & Orla, and then Adda left Orla.\nIt sued Zorn & Fenn.';
  assert.deepEqual(formsIn({ courier: text }), ['Adda', 'Orla', 'Zorn & Fenn']);
});

test('findMentions() takes no half of a hyphened word as a sign that the word is common', () => {
  assert.deepEqual(formsIn({ courier: 'It met Mayor Ed Zorn.\nHe wrote an op-ed and an op-ed then.' }), ['Ed Zorn']);
});

test('findMentions() parts two names that the reports write alone elsewhere', () => {
  const others = 'They saw ZTV twice.\nThen Dorran left and Dorran came.';
  assert.ok(!formsIn({ courier: `She told ZTV Dorran had left.\n${others}` }).includes('ZTV Dorran'));
});

test('findMentions() takes a month or a plain word before a verb of saying as the last name of somebody named in full', () => {
  const named = 'It pleased Mrs. Thora May and Mr. Odo Price.';
  const said =
    'Then May said that prices may rise.\n“The price may fall,” Price said, and it fell in May.\nIt may, said May.';
  assert.deepEqual(formsIn({ courier: `${named}\n${said}` }), ['May', 'Odo Price', 'Price', 'Thora May']);
  assert.deepEqual(formsIn({ courier: said }), []);
});
