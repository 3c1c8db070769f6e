import assert from 'node:assert/strict';
import { test } from 'node:test';
import { articleOf } from '../fixtures/corpus-of-texts.ts';
import { ENGLISH } from '../fixtures/event-on-disk.ts';
import { reportingWords } from '../speech/reporting-words.ts';
import { findCitations } from './find-citations.ts';

const WORDS = reportingWords(ENGLISH);

/** The parties of a text in the order of reading, with their verbs. */
function citedIn(body: string): string[] {
  return findCitations(articleOf('a', body), [], WORDS).map(
    ({ party, verbs }) => `${party.text} | ${verbs.map(({ text }) => text).join('+')}`,
  );
}

/** By the rule that they are for, with why it is there. */
const WAYS: Readonly<Record<string, readonly [body: string, cited: readonly string[]][]>> = {
  'what is pointed out': [
    ['Ann Bo pointed out that the bridge was shut.', ['Ann Bo | pointed']],
    ['Ann Bo also points out that the bridge was shut.', ['Ann Bo | points']],
  ],
  'what a poll shows, with “that” or without': [
    ['A recent Aton poll shows fears of floods have grown.', ['recent Aton poll | shows']],
    ['Polls show the mayor at 44 percent.', ['Polls | show']],
    ['The dam shows its age.', []],
  ],
  'who says it in the midst of a clause': [
    ['The dam, they assert, is being closed for no reason.', ['they | assert']],
    ['And, he said, there is a plan for the dam.', ['he | said']],
    ['Too late by far, the keepers say.', ['keepers | say']],
  ],
  'what is said behind a long phrase': [
    ['The club said in a video after the fall of the old bridge last week that a new one will come.', ['club | said']],
    ['Ann Bo said on “The Morning Hour” that the bridge was shut.', ['Ann Bo | said']],
    ['Ann Bo says with their new plans, the farmers are on the way out.', ['Ann Bo | says']],
    ['Ann Bo said in Aton, where she is at home.', []],
    ['The council had been signalling for months that it would shut the dam.', ['council | signalling']],
  ],
  'whoever stands right beside “said”': [
    ['“The dam was old,” says his appeal, filed with the court on Tuesday.', ['appeal | says']],
    ['“The dam was old,” the club beekeep says.', ['club beekeep | says']],
    ['Builders of the old bridges told the court that it holds.', ['Builders | told']],
    ['And the men have a link: acquaintances said that they met at the dam.', ['acquaintances | said']],
  ],
  'who calls on others to act': [
    ['Ann Bo called on the council to shut the dam.', ['Ann Bo | called']],
    ['Ann Bo called on Cy Dow in May.', []],
  ],
  'what is argued for or against': [
    ['Ann Bo argued on Sunday for closing the bridge.', ['Ann Bo | argued']],
    ['Ann Bo argued often.', []],
  ],
  'what is demanded, whatever it is called': [
    ['Ann Bo called for the release of the report.', ['Ann Bo | called for']],
    ['Ann Bo called on Friday for a new vote.', ['Ann Bo | called']],
    ['Cy Dow insisted on a new vote.', ['Cy Dow | insisted']],
    ['The plan calls for a tax on mills.', []],
    ['Ann Bo called the mayor for help.', []],
  ],
  'a source at the end, whatever verb it has': [
    ['They plan to meet the farmers and try to win them, according to a source.', ['source | according to']],
  ],
  'per a source': [
    ['The club runs 90% of the mills, per NBR, and some of the dams.', ['NBR | per']],
    ['The car goes at 90 miles, per hour, and more.', []],
  ],
  'what is referred to as something': [
    ['Ann Bo referred to the work on the dam as “very hard” and left.', ['Ann Bo | referred']],
    ['Ann Bo referred to the work on the dam.', []],
  ],
  'what is denied in the gerund': [['The council has always denied being in breach of the law.', ['council | denied']]],
  'an official of the US': [['“We have little,” said a US official who met reporters.', ['US official | said']]],
  'two parties behind “as”': [['But as Marn and others note, the dam is still old.', ['Marn | note', 'others | note']]],
  'by whom something was announced on a day': [
    ['The finding, announced Thursday by the weather service, was of 18 degrees.', ['weather service | announced']],
  ],
  'who sent a document that says it': [
    ['The council’s deputy mayor sent a memo Tuesday saying that the bridge is shut.', ['deputy mayor | saying']],
    ['Dozens of farmers signed a letter demanding that the dam be shut.', ['farmers | demanding']],
    ['Ann Bo released a statement last week calling on farmers to leave.', ['Ann Bo | calling']],
    ['The Aton Club issued a long statement urging farmers to leave.', ['Aton Club | urging']],
  ],
  'who wrote the document that another sends': [
    ['The club released a statement from its doctor saying the players are well.', ['doctor | saying']],
  ],
  'who makes a case': [
    ['Ann Bo, who is a farmer, made the case that the dam is too old.', ['Ann Bo | made the case']],
    ['He often makes the argument that the dam is too old.', ['He | makes the argument']],
    ['Ann Bo made the claim in May.', []],
  ],
  'what is voiced of a stance': [
    ['The farmer tweeted his opposition to the plan on Sunday.', ['farmer | tweeted']],
    ['The mayor signaled her openness to a new dam.', ['mayor | signaled']],
    ['The mayor signaled her driver.', []],
  ],
  'nobody by a name that looks like a verb': [
    ['If the United States closes the dam, all is well.', []],
    ['Aton and the United States already have such a plan.', []],
    ['Aton is one of several states that have shut their dams.', []],
    ['Ann Bo was on the TV show, “The Morning Hour,” in May.', []],
  ],
  'nobody for an act or a thing': [
    ['The farmers called 911 for help to save the mill.', []],
    ['Cy Dow drove a bus, and in May, the Aton police knocked on his door.', []],
    ['Storms expected to bring rain have reached the dam.', []],
    ['The paper, signed by Mayor Ann Bo in May, is old.', []],
    ['Weather on the ground threatened the plan.', []],
  ],
  'nobody in a condition of what another says': [
    ['Asked on Tuesday if Bo agreed, Marn said: “The answer is yes.”', ['Marn | said']],
    ['Asked about the dam, Marn responded with force.', []],
  ],
  'nobody by a word that opens the sentence': [
    ['Still, Marn does not think him a danger, noting that the dam is old.', ['Marn | noting']],
  ],
  'whom links follow in the text': [
    [
      '“It holds,” Chairman Ann Marn Ann (Annie) Mary MarnDow wins the race | Bo to leave MORE (R-Kent) said.',
      ['Ann Marn | said'],
    ],
  ],
  'the US': [['The dam is a danger, which the US denies.', ['US | denies']]],
  'nobody by a nickname': [['Aton has dams, informally dubbed “the old ones”, in the hills.', []]],
  'a secretary of something by the name': [
    [
      'Secretary of State Ann Bo said the plan was good because “it holds” for now.',
      ['Secretary of State Ann Bo | said'],
    ],
  ],
  'what is added to what was said, not to a score': [['Ann Bo added a goal late in the match and it was won.', []]],
  'who has asked whom what': [
    ['Bo asked her class whether the dam was safe.', ['Bo | asked']],
    ['Marn asked Bo what he thought of the dam.', ['Marn | asked']],
  ],
  'who told somebody of a body': [['Ann Bo told Cy Dow of NBR that the dam is shut.', ['Ann Bo | told']]],
  'who says it to somebody': [['Ann Bo says to Cy Dow, “You had me.”', ['Ann Bo | says']]],
  'what is said behind two asides': [
    ['Ann Bo said, after his talk, in a session with the host Cy Dow, that the dam holds.', ['Ann Bo | said']],
  ],
  'nobody who does not say how': [['Ann Bo has not said how she will act.', []]],
  'the name behind a role': [
    ['Another keeper, Ms. Ann Bo, the head of the mill, left early, saying that it leaks.', ['Ann Bo | saying']],
  ],
  'members of a group': [
    ['A group of keepers pledged to mend the dam.', ['keepers | pledged']],
    ['Some in the council say the dam is old.', ['Some in the council | say']],
  ],
  'who is expected to say it': [
    ['“The dam holds,” Ann Bo is expected to say.', ['Ann Bo | say']],
    ['Ann Bo is expected to speak.', []],
  ],
  'data of a body': [['Data from the Aton Council showed the flood at its peak.', ['Data | showed']]],
  'who credits others, or calls them out': [
    ['The rabbi also credits the farmers for saving the dam.', ['rabbi | credits']],
    ['The Aton Council called out the Aton Post for its cartoon.', ['Aton Council | called out']],
  ],
  'nobody by a letter or a number that ends as people do': [
    ['Fears over the number of old dams in Aton threatened the plan.', []],
    ['Farmers filing claims for the flood were paid.', []],
  ],
  'who tells, not who is told': [
    ['“It holds,” independent Sen. Ann Bo of Kent, who keeps it, told farmers on Monday.', ['Ann Bo | told']],
  ],
  'nobody by a noun in front of a verb': [['The local forecasts call for rain in Aton.', []]],
  'people behind what was done to them': [
    ['The vote enraged liberals, who accused the mayor of haste.', ['liberals | accused']],
  ],
  'a document beside a name': [
    [
      'In his book, according to excerpts, Marn describes the dam as “old”.',
      ['excerpts | according to', 'Marn | describes'],
    ],
  ],
  'nobody who is only told of': [
    [
      'The book paints a bad picture of Bo, comparing him to an official who stresses form over law.',
      ['official | stresses'],
    ],
    ['Calling the dam a danger, Ann Bo vowed to act.', ['Ann Bo | Calling+vowed']],
  ],
  'a secretary of two things': [['Health and Human Services Secretary Ann Bo said it holds.', ['Ann Bo | said']]],
  'a name before an aside without an article': [
    ['“It holds,” Dr. Ann Bo, senior research fellow at Aton University, told the Kent Post.', ['Ann Bo | told']],
  ],
  'who is at a place with its country': [
    ['A woman in Aton Mills, Kent, insisted that she was seen.', ['woman in Aton Mills | insisted']],
    ['The mayor in Aton, Kent said he would leave.', ['mayor in Aton | said']],
  ],
  'who offers a prediction': [
    ['Ms. Bo offered a first prediction that it would hold.', ['Bo | offered a first prediction']],
  ],
  'nobody behind a preposition': [['His visit to Aton threatens to fail.', []]],
  'two sides': [['All sides in the dispute warned they will act.', ['sides in the dispute | warned']]],
  'who quotes another behind an aside': [
    [
      'The SABA agency, which is under the rule of the farmers, quoted Ann Bo as saying it holds.',
      ['SABA agency | quoted', 'Ann Bo | quoted+saying'],
    ],
  ],
  'what was announced this week': [
    ['Ann Bo announced earlier this week an agreement to mend it.', ['Ann Bo | announced']],
  ],
  'what one calls it': [['Ann Bo said he would leave for what she called “a good reason”.', ['Ann Bo | said+called']]],
  'nobody for an offer or for nothing': [
    ['The truce offered by the council began.', []],
    ['Ann Bo was at home again, but said nothing new as she left.', []],
  ],
  'how one calls it': [['Geologists call this the dark age.', ['Geologists | call']]],
  'who issued statements that said it': [
    ['The Aton Council issued two statements afterward that said the dam holds.', ['Aton Council | said']],
  ],
  'what several findings of a body show': [['Findings of the Aton Branch show the dam was old.', ['Findings | show']]],
  'reports without an article': [['Preliminary reports said the dam had gone.', ['Preliminary reports | said']]],
  'a name behind the office of another': [
    ['In a letter to Ms. Ann Bo, D-Kent, the head of the Aton committee, Marn wrote, “It holds.”', ['Marn | wrote']],
  ],
};

test('findCitations() cites a report before the colon of a headline', () => {
  const found = findCitations(
    articleOf('a', 'It rained.', { headline: 'Report: farmers agree to a truce', headlineBasis: 'capture' }),
    [],
    WORDS,
  );
  assert.deepEqual(
    found.map(({ party, rule }) => `${party.text} ${rule}`),
    ['Report headline'],
  );
});

test('findCitations() cites nobody who does something before the colon of a headline', () => {
  const headline = 'Ann Bo Attacks Student: Aton Mayor Gets Rough With Farmers';
  assert.deepEqual(findCitations(articleOf('a', 'It rained.', { headline, headlineBasis: 'capture' }), [], WORDS), []);
});

for (const [what, texts] of Object.entries(WAYS)) {
  test(`findCitations() cites ${what}`, () => {
    for (const [body, cited] of texts) assert.deepEqual(citedIn(body), cited, body);
  });
}

test('findCitations() reads the plain form of a verb in a headline of capitals', () => {
  const cited = (headline: string) =>
    findCitations(articleOf('a', 'It rained.', { headline, headlineBasis: 'capture' }), [], WORDS).map(
      ({ party, verbs }) => `${party.text} | ${verbs.map(({ text }) => text).join('+')}`,
    );
  assert.deepEqual(cited('Farmers Say Mayor Should Cancel Meeting'), ['Farmers | Say']);
  assert.deepEqual(cited('Farmers Call On Mayor To Cancel Meeting'), ['Farmers | Call']);
  assert.deepEqual(cited('Late Show Host Tells All'), []);
  assert.deepEqual(cited('Dow Report Shows Fault'), []);
});
