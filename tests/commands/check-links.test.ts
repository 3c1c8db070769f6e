import assert from 'node:assert/strict';
import { test } from 'node:test';
import { brokenLinks } from '../../scripts/site/check-links.ts';
import { edition } from './run-command.ts';

const ADDRESS = { site: 'https://example.org', base: '/news/' };

test('brokenLinks() names pages, files and anchors that do not exist, each once, with its place', (t) => {
  const mini = edition(t);
  mini.write(
    'site/index.html',
    '<!doctype html>\n<a href="/news/gone/">a</a>\n<a href="/news/page/#lost">b</a><img src="no.png">',
  );
  mini.write(
    'site/page/index.html',
    '<p id="here"><a href="../gone/">again</a><a href="/other/">outside</a><a href="%zz">odd</a>',
  );
  const found = brokenLinks(mini.path('site'), ADDRESS).map(({ file, line, column, message }) => [
    file,
    line,
    column,
    message,
  ]);
  assert.deepEqual(found, [
    ['index.html', 2, 1, 'The link /news/gone/ leads to a page or file that does not exist'],
    ['index.html', 3, 1, 'The link /news/page/#lost leads to an anchor that does not exist'],
    ['index.html', 3, 33, 'The link no.png leads to a page or file that does not exist'],
    ['page/index.html', 1, 14, 'The link ../gone/ leads to a page or file that does not exist'],
    ['page/index.html', 1, 42, 'The link /other/ leaves the site’s folder /news/'],
    ['page/index.html', 1, 71, 'The link %zz leads to a page or file that does not exist'],
  ]);
});

test('brokenLinks() follows relative and absolute addresses, queries, anchors and text fragments', (t) => {
  const mini = edition(t);
  const links = [
    '/news/',
    'page/',
    'page/#here',
    'page/?q=x',
    '#top',
    'page/#:~:text=word',
    'https://example.org/news/page/',
  ];
  const outside = [
    'https://example.org/2031/an-original/',
    'https://example.org/100%/',
    'https://elsewhere.example/',
    'mailto:a@example.org',
    'data.json',
  ];
  mini.write(
    'site/index.html',
    `<p id="top">${[...links, ...outside].map((href) => `<a href="${href}">x</a>`).join('')}`,
  );
  mini.write('site/page/index.html', '<p id="here">');
  mini.write('site/data.json', '{}');
  assert.deepEqual(brokenLinks(mini.path('site'), ADDRESS), []);
});

test('brokenLinks() tells an anchor that pages ask for in vain at the first of them, whether it is read before or after', (t) => {
  const mini = edition(t);
  mini.write('site/a/index.html', '<p id="here"><a href="/news/b/#lost">x</a><a href="/news/b/#there">x</a>');
  mini.write('site/b/index.html', '<p id="there"><a href="/news/a/#here">x</a><a href="/news/b/#lost">x</a>');
  mini.write('site/c/index.html', '<p>Fine.</p>\n<a href="/news/b/#lost">x</a>');
  const found = brokenLinks(mini.path('site'), ADDRESS).map(({ file, message }) => [file, message]);
  assert.deepEqual(found, [
    ['a/index.html', 'The link /news/b/#lost leads to an anchor that does not exist (and 2 more like it)'],
  ]);
});
