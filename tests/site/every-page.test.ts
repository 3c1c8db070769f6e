import assert from 'node:assert/strict';
import { after, before, test } from 'node:test';
import { type OpenSite, openSite } from '../open-site.ts';
import { type Visit, visitPages } from './visit-pages.ts';

let site: OpenSite;
let visits: Visit[];
before(async () => {
  site = await openSite();
  visits = await visitPages(site);
});
after(() => site.close());

/** Fails with the pages for which `isRight` does not hold, and what they show instead. */
function assertAll<T>(shown: (visit: Visit) => T, isRight: (shown: T, visit: Visit) => boolean): void {
  assert.ok(visits.length > 5);
  const wrong = visits.filter((visit) => !isRight(shown(visit), visit)).map((visit) => [visit.path, shown(visit)]);
  assert.deepEqual(wrong, []);
}

test('every page loads without an error, a refused resource or a request to elsewhere', () => {
  assertAll(
    ({ errors }) => errors,
    (errors) => errors.length === 0,
  );
});

test('only the search page has script that runs', () => {
  assertAll(
    ({ scripts }) => scripts,
    (scripts, { path }) => scripts === (path === 'search/' ? 1 : 0),
  );
});

test('every page has the one stylesheet, and no styles or handlers in attributes', () => {
  assertAll(
    ({ styles, attributes }) => [styles, ...attributes],
    ([styles, ...attributes]) => styles === 1 && attributes.length === 0,
  );
});

test('every page states its security policy right behind its character set', () => {
  assertAll(
    ({ head }) => head,
    ([first, second]) => /charset/.test(first ?? '') && /Content-Security-Policy/.test(second ?? ''),
  );
});

test('the policy of a page without script is shorter than 200 characters', () => {
  assertAll(
    ({ policy }) => policy,
    (policy, { path }) => path === 'search/' || (policy.length > 50 && policy.length < 200),
  );
});

test('copies of articles ask search engines not to list them, other pages do not', () => {
  assertAll(
    ({ robots }) => robots,
    (robots, { path }) => robots === (/^articles\/|\/side-by-side\/$/.test(path) ? 'noindex, follow' : undefined),
  );
});

test('every page has a header, navigation, text and footer, and states its language', () => {
  assertAll(
    ({ landmarks, language }) => [...landmarks, language],
    (found) => found.length === 5 && found[4] !== '',
  );
});

test('every page has one first heading and skips no level', () => {
  assertAll(
    ({ levels }) => levels,
    (levels) =>
      levels[0] === 1 &&
      levels.filter((level) => level === 1).length === 1 &&
      levels.every((level, index) => level <= (levels[index - 1] ?? 0) + 1),
  );
});

test('no page has an id twice', () => {
  assertAll(
    ({ ids }) => ids.length - new Set(ids).size,
    (repeats) => repeats === 0,
  );
});

test('every page has one form that searches', () => {
  assertAll(
    ({ searchForms }) => searchForms,
    (forms) => forms === 1,
  );
});

test('the skip link is the first stop of the keyboard and leads to the text', () => {
  assertAll(
    ({ skips }) => skips,
    (skips) => skips,
  );
});

test('no page is wider than a screen of 320 or 360 pixels, receipts and all', () => {
  assertAll(
    ({ widths }) => widths,
    ([at320 = 0, at360 = 0]) => at320 <= 320 && at360 <= 360,
  );
});
