import assert from 'node:assert/strict';
import { test } from 'node:test';
import { detectLanguage } from './detect-language.ts';

const FRENCH =
  'Le conseil municipal de Valmont a voté lundi la réouverture de la ligne de tramway fermée depuis 1962. Les travaux coûteront quarante millions et dureront trois ans, a déclaré la maire devant l’assemblée, qui a applaudi longuement après le vote.';
const ENGLISH =
  'The council of Westmere voted on Monday to reopen the tram line that closed in 1962. The work will cost 40 million crowns and take three years, the mayor told the assembly, which greeted the vote with long applause from both sides of the house.';

test('detectLanguage() tells another language than the expected one', () => {
  assert.equal(detectLanguage(FRENCH, 'en'), 'fr');
});

test('detectLanguage() keeps the expected tag with its region for a text of that language', () => {
  assert.equal(detectLanguage(ENGLISH, 'en-GB'), 'en-GB');
});

test('detectLanguage() keeps the expected language for a text too short to tell', () => {
  assert.equal(detectLanguage('Le conseil a voté lundi.', 'en'), 'en');
});

test('detectLanguage() keeps the expected language for a text of signs and figures', () => {
  assert.equal(detectLanguage('12 : 7 — '.repeat(40), 'en'), 'en');
});
