import assert from 'node:assert/strict';
import { readFileSync } from 'node:fs';
import { join } from 'node:path';
import { test } from 'node:test';
import { parse } from 'yaml';
import { lexicon } from '../../schema/lexicon.ts';
import { articleOf } from '../fixtures/corpus-of-texts.ts';
import { attributedRanges } from './attributed-ranges.ts';
import { reportingWords } from './reporting-words.ts';

const file = join(import.meta.dirname, '../../../content/lexicon/en.yaml');
const WORDS = reportingWords(lexicon.parse(parse(readFileSync(file, 'utf8'))));

const RANGES: [string, string, string[]][] = [
  ['behind “that”', 'The council said on Monday that the bridge was shut.', ['that the bridge was shut']],
  ['behind the bare verb', 'Bo Marn says the river has risen.', ['the river has risen']],
  ['in front of a tag', 'The river has risen, the Aton Council said.', ['The river has risen']],
  ['behind a source', 'According to the Aton Council, the river has risen.', ['the river has risen.']],
  ['in front of a source', 'The river has risen, according to Ann Bo.', ['The river has risen']],
  [
    'of two verbs of one subject',
    'The council announced that the bridge had fallen and said it was building a ferry.',
    ['that the bridge had fallen', 'it was building a ferry'],
  ],
  ['of an accusation', 'It accused the builders of using old steel.', ['the builders of using old steel']],
  ['not beside a noun', 'The council announced its withdrawal after a quarrel with the builders.', []],
  ['not of an act', 'The council decided to withdraw.', []],
  ['not the object of a judgement', 'The mayor condemned the plan on Monday.', []],
  ['but what it is judged to be', 'The mayor praised the plan as a gift to Aton.', ['as a gift to Aton']],
  ['and why', 'The mayor criticised the keepers for leaving early.', ['for leaving early']],
  [
    'of what something is called, with it',
    'The mayor called the plan “a mistake” as the vote began.',
    ['the plan “a mistake'],
  ],
  [
    'up to the end of the name',
    'The mayor called the plan a “toxic” gift to Aton.',
    ['the plan a “toxic” gift to Aton'],
  ],
  ['not of a picture', 'The Aton Post depicted the keepers as geese.', ['as geese']],
  ['not beside a demand', 'Ann Bo urged the keepers to leave after the dam broke.', ['the keepers to leave']],
  ['not beside a quotation', 'Ann Bo asked, “Who are you?” before the keepers left.', ['Who are you?']],
  [
    'not where the report says more of who spoke',
    'Ann Bo said that the dam would hold, though she gave no reason for it.',
    ['that the dam would hold'],
  ],
  ['not where somebody is silent', 'Ann Bo said that the dam was old, but gave no number.', ['that the dam was old']],
  [
    'not between dashes behind a name',
    'Ann Bo said that Cy Marn – now one of the keepers – had left.',
    ['that Cy Marn', 'had left'],
  ],
  ['not behind a clause in front', 'After Ann Bo said the dam was old, the council closed it.', ['the dam was old']],
  ['not where somebody only spoke', 'The old keepers have waved as Ann Bo spoke to them.', []],
  ['not where somebody described it', 'The old keepers have waved as Ann Bo described being away.', []],
  [
    'not where a statement is described',
    '“It is over,” Ann Bo wrote in a statement that replaced the picture.',
    ['It is over,'],
  ],
  [
    'around a tag',
    'The older paper, Ann Bo said on Monday, listed the dangers of the dam.',
    ['The older paper', 'listed the dangers of the dam'],
  ],
  ['what is demanded', 'The keepers demanded the release of the plan.', ['the release of the plan']],
  ['what is feared, not the concern', 'Ann Bo voiced concern that the dam was old.', ['that the dam was old']],
  [
    'not behind the second of two such forms',
    'Ann Bo left, claiming that the rules for building were old and questioning the council.',
    ['that the rules for building were old'],
  ],
  [
    'but behind both verbs of what is said',
    'Ann Bo left, claiming that the keepers were sleeping and drinking.',
    ['that the keepers were sleeping and drinking'],
  ],
  ['behind a pronoun', 'The keepers wrote they expect Ann Bo to leave.', ['they expect Ann Bo to leave']],
  ['behind when it was said', 'Ann Bo signaled back in October that the dam was old.', ['that the dam was old']],
  [
    'not up to the end where the report goes on',
    'The keepers warned the dam would break, amid fears of a flood.',
    ['the dam would break'],
  ],
  [
    'all in front of a tag',
    'The dam broke, shortly after 6 a.m., the council said.',
    ['The dam broke, shortly after 6 a.m'],
  ],
  ['not what is condemned by somebody', 'The plan was condemned by the council.', []],
  ['but what it is called by somebody', 'Bo Marn, identified by the council as a keeper, left.', ['as a keeper']],
  [
    'behind who said more, not before',
    '“It is over,” said Ann Bo, who said the keepers were late.',
    ['It is over,', 'the keepers were late'],
  ],
  [
    'of a thing with its place',
    'Ann Bo called the old dam near Aton, Vale, a danger to the keepers.',
    ['the old dam near Aton, Vale, a danger to the keepers'],
  ],
  ['behind whom it was told', 'Ann Bo told others in Aton how the dam broke.', ['how the dam broke']],
  ['behind a pronoun’s second verb', 'She would not talk of it, but said the dam was old.', ['the dam was old']],
  ['behind a pronoun’s participle', 'He later left the council, insisting the dam was old.', ['the dam was old']],
  ['of what a thing is cast as', 'The mayor left, casting the plan as a gift.', ['the plan as a gift']],
  [
    'in front of a tag, with another verb in it',
    'The mayor had invoked the old rules of the council, they said, but the keepers left early.',
    ['The mayor had invoked the old rules of the council'],
  ],
  [
    'around a tag, with all the rest',
    'The dam broke, Ann Bo said, because it had rained for weeks.',
    ['The dam broke', 'because it had rained for weeks'],
  ],
  [
    'not behind a tag where the speaker does something',
    'The dam broke, Ann Bo said, after she had come back from it.',
    ['The dam broke'],
  ],
  [
    'not the verb of a second tag',
    'The dam broke, Ann Bo said, adding that it was old and that it was cheap.',
    ['The dam broke', 'that it was old and that it was cheap'],
  ],
  [
    'around a tag, without who said it',
    'If the dam was his, said Ann Bo, a keeper of the council in Aton, there would be no quarrel.',
    ['If the dam was his', 'there would be no quarrel'],
  ],
  ['behind a source, without who that is', 'According to Ann Bo, Aton’s keeper, the dam was old.', ['the dam was old']],
  [
    'within dashes where the tag stands in them',
    'His letter — which, according to Ann Bo, was written by the council — told them of an old dam that was closed.',
    ['which', 'was written by the council'],
  ],
  [
    'up to who speaks next',
    'Ann Bo expressed “great thanks” to the keepers, Cy Dow argued that it was late.',
    ['great thanks” to the keepers', 'that it was late'],
  ],
  [
    'of a participle in front, by whom the sentence is about',
    'Asserting that the dam was old, the mayor left.',
    ['that the dam was old'],
  ],
  [
    'of a participle between commas up to the verb',
    'Ann Bo, arguing that the dam is old, asked the council to close it.',
    ['that the dam is old', 'to close it'],
  ],
  ['of a clause behind “who Bo says”', 'It met officials who Bo says are spies.', ['are spies']],
  ['with a rough number', 'Ann Bo said about 480 keepers were sent away.', ['about 480 keepers were sent away']],
  ['not of attacks that', 'The mill stood still in the wake of the latest Aton attacks that killed ten keepers.', []],
  ['of a threat', 'The mayor threatened last week to shut down the old mill.', ['to shut down the old mill']],
  [
    'of a vow, without more of the thing',
    'The keepers vowed to find Bo Marn, a miller who had left.',
    ['to find Bo Marn'],
  ],
  [
    'not of an object with a clause behind it',
    'Ann Bo announced the deal on Friday as the council was about to vote.',
    [],
  ],
  ['of a deed that is denied', 'Ann Bo denied breaking the dam.', ['breaking the dam']],
  ['behind how long ago', 'Ann Bo reported two weeks ago that the dam was old.', ['that the dam was old']],
  ['not of who was asked', 'He came to Aton only to be asked to leave the inn by the keeper.', []],
  [
    'with a noun like a verb that is joined to another',
    'Ann Bo said the mayor’s apology and pledge to stay were late.',
    ['the mayor’s apology and pledge to stay were late'],
  ],
  ['of what is thought', 'Ann Bo believes the dam will hold.', ['the dam will hold']],
  ['not of what is hoped of somebody', 'Ann Bo hopes for a dam that will hold.', []],
  [
    'of a claim by somebody',
    'The mayor heard criticism from the keepers that the dam was old.',
    ['that the dam was old'],
  ],
  [
    'of a subject and its verb around a source',
    'The mayor’s reply, according to keepers of the dam, will be short.',
    ['The mayor’s reply', 'will be short'],
  ],
  ['of what one expresses', 'Ann Bo expressed anxiety that the dam was old.', ['that the dam was old']],
  ['of a deed that is recommended', 'The council recommended closing the dam.', ['closing the dam']],
  [
    'behind a colon',
    'The mayor described his plan: a dam that would hold the river.',
    ['a dam that would hold the river'],
  ],
  [
    'behind the colon in front of a quotation',
    'He did not spare the mayor: the plan was “wrong,” Ann Bo said.',
    ['the plan was “wrong,'],
  ],
  [
    'behind how long it took',
    'The council took more than two weeks to say that the dam was old.',
    ['that the dam was old'],
  ],
  ['not of what is denied to somebody', 'They closed it, denying keepers the right to get licensed help.', []],
  ['not what somebody does not specify', 'The mayor did not specify what the dam would cost.', []],
  ['not of those who write', 'I’ve never believed the dam would hold.', []],
  ['not as a crowd roars', 'As the keepers shouted, the mayor was led out of the hall.', []],
  ['of what she calls it, up to the mark', 'Ann Bo spoke of what she called “fear” of the old dam.', ['fear']],
  ['not of a plea', 'The mayor pleaded guilty on Monday to one count of theft that was old.', []],
  ['not where nobody speaks', 'The river has risen.', []],
];

for (const [what, body, expected] of RANGES) {
  test(`attributedRanges() gives what is reported: ${what}`, () => {
    const ranges = attributedRanges(articleOf('a', body), [], WORDS);
    assert.deepEqual(
      ranges.map(({ text }) => text.replace(/\.$/u, '')),
      expected.map((text) => text.replace(/\.$/u, '')),
    );
    for (const { start, end, text } of ranges) assert.equal(body.slice(start, end), text);
  });
}
