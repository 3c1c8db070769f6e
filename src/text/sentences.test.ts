import assert from 'node:assert/strict';
import { test } from 'node:test';
import fc from 'fast-check';
import { splitSentences } from './sentences.ts';

/** Texts with `|` where a sentence ends and another begins. */
const CASES: Record<string, readonly string[]> = {
  'breaks after full stops, question and exclamation marks': ['It rained. | Did it? | It did! | All day.'],
  'keeps titles with their names': [
    'Mr. Lund met Gen. Abel Moss and Dr. Ruth Hale on Friday. | Nobody else came.',
    'Sen. Ada Cole and Rep. Tom Birch voted against Gov. Hale.',
    'The Rt. Hon. Ann Lee chaired the session.',
    'They live in St. Orin near Mt. Hale.',
  ],
  'keeps initials with their names': [
    'Donald J. Fenn spoke. | J. K. Orr listened.',
    'Mary E. Loft, an economist, agreed with S. S. Vane.',
    'Nothing is as sure as I. | Nobody doubts it.',
  ],
  'ends at an initialism only before a word that opens sentences': [
    'They moved to the U.S. | The army stayed.',
    'The U.S. Senate and the U.K. Treasury agreed.',
    'It happened in the U.S. | On Monday, officials said so.',
    'Troops of the U.N. | However, nobody came.',
  ],
  'keeps companies, months and numbers together': [
    'Fenn & Sons Ltd. Chairman Lund left on Dec. 5 with No. 7 and p. 12.',
    'It closed in Dec. | The town paid.',
    'The price rose by 1.5 percent to 3.14. | Then it fell.',
    'She works for Heron Inc. | The company is old.',
  ],
  'keeps a.m. and p.m. with what follows, unless a sentence opens': [
    'It began at 5 p.m. local time.',
    'It began at 5 p.m. | The mayor spoke.',
    'From 9 a.m. Monday to 5 p.m. Friday.',
  ],
  'keeps a quotation with its speech tag': [
    '“Is it over?” she asked. | Nobody knew.',
    '“Is it over?” Fenn asked.',
    '“Run!” Ann Lee shouted.',
    '“We waited …” Lund said.',
  ],
  'breaks inside quotations and keeps closing marks with their sentence': [
    '“We will stay. | We will not leave,” he said.',
    '“It is done.” | The crowd left.',
    'He said: “It is done.” | “All of it?” she asked.',
    "'It's done.' | Nobody spoke.",
    '(It was late.) | Nobody spoke.',
    'She said "it is ‘over.’" | Nobody spoke.',
  ],
  'goes on after an ellipsis': [
    'They went on… and the rain came.',
    'They went on ... until night.',
    'They waited. . . and left.',
    'They went on… Then the rain came.',
  ],
  'does not take a brand in lower case for a continuation': ['Did sales rise? | iPhone owners paid more.'],
  'keeps lists in a line together': ['Three came: Ann, Tom and Dr. Lee; two left.'],
  'keeps web addresses and file names whole': ['Read heron.example/news for more. | Open plan.pdf now.'],
};

for (const [behaviour, texts] of Object.entries(CASES)) {
  test(`splitSentences() ${behaviour}`, () => {
    for (const text of texts) assert.deepEqual(sentencesOf(text.replaceAll(' | ', ' '), 'en'), text.split(' | '));
  });
}

/** Other languages get what `Intl.Segmenter` knows; the merge rule must do no harm to them. */
const LANGUAGES: Record<string, string> = {
  es: '¿Quién lo dijo? | «Nadie», respondió el Sr. Lund. | ¡Basta!',
  de: 'Am Montag kam der Regen. | Die Stadt zahlte 1.500 Euro. | „Es reicht“, sagte Dr. Lund.',
  fr: 'Il a plu lundi. | « Personne ne le sait », a dit M. Lund. | Pourquoi ?',
  ar: 'وصل المطر يوم الاثنين. | هل انتهى الأمر؟ | نعم.',
  ru: 'В понедельник шёл дождь. | Кто это сказал? | Никто.',
  hi: 'सोमवार को बारिश हुई। | किसने कहा?',
};

for (const [language, text] of Object.entries(LANGUAGES)) {
  test(`splitSentences() breaks ${language} where its sentences end`, () => {
    assert.deepEqual(sentencesOf(text.replaceAll(' | ', ' '), language), text.split(' | '));
  });
}

for (const [language, text] of Object.entries({
  zh: '周一下雨了。|谁说的？|没有人。',
  ja: '月曜日に雨が降った。|誰が言ったのか？',
})) {
  test(`splitSentences() breaks ${language}, which writes no spaces, where its sentences end`, () => {
    assert.deepEqual(sentencesOf(text.replaceAll('|', ''), language), text.split('|'));
  });
}

test('splitSentences() makes one sentence of a text without an end, none of the empty text', () => {
  assert.deepEqual(splitSentences('no end here', 'en'), [{ start: 0, end: 11 }]);
  assert.deepEqual(splitSentences('', 'en'), []);
  assert.deepEqual(splitSentences('   ', 'en'), []);
});

test('splitSentences() gives ordered, trimmed ranges that leave out nothing but white space', () => {
  const part = fc.constantFrom(
    'Mr.',
    'U.S.',
    '“',
    '”',
    '?',
    '!',
    '.',
    '…',
    ' ',
    '  ',
    'word',
    'A',
    'said',
    '(',
    ')',
    '\u00a0',
    '👩‍👩‍👧',
    '漢。',
    '5',
  );
  fc.assert(
    fc.property(fc.array(part), (parts) => {
      const text = parts.join('');
      const ranges = splitSentences(text, 'en');
      let at = 0;
      for (const { start, end } of ranges) {
        assert.equal(text.slice(at, start).trim(), '');
        assert.equal(text.slice(start, end), text.slice(start, end).trim());
        assert.ok(start < end);
        at = end;
      }
      assert.equal(text.slice(at).trim(), '');
    }),
    { numRuns: 1000 },
  );
});

function sentencesOf(text: string, language: string): string[] {
  return splitSentences(text, language).map(({ start, end }) => text.slice(start, end));
}
