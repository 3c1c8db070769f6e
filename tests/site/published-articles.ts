import assert from 'node:assert/strict';
import { globSync, readFileSync } from 'node:fs';
import { join, sep } from 'node:path';
import type { Page } from 'playwright-core';
import { article } from '../../src/schema/article.ts';
import { parseYaml } from '../../src/schema/parse.ts';
import { splitFrontMatter } from '../../src/text/front-matter.ts';
import { type Article, readArticle } from '../../src/text/read-article.ts';

export interface Published {
  /** Its page, below the home page. */
  readonly path: string;
  readonly text: Article;
}

/** Every article of a content folder as compare and search read it; drafts are left out. */
export function publishedArticles(content: string): Published[] {
  return globSync('articles/*/*.md', { cwd: content })
    .map((file) => file.split(sep).join('/'))
    .flatMap((file) => {
      const split = splitFrontMatter(readFileSync(join(content, file), 'utf8'));
      const facts = parseYaml(article, split?.yaml ?? '', file);
      if (!split || !facts.ok) return [];
      const result = readArticle(facts.value, split.body);
      assert.ok(result.ok, file);
      return [{ path: `${file.replace(/\.md$/, '')}/`, text: result.article }];
    });
}

/** What a page must print: the body’s blocks, and the sentences of dek and captions. */
export function textsOf({ dek, blocks, captions }: Article) {
  return {
    dek: dek.map(({ text }) => text),
    blocks: blocks.map(({ text }) => text),
    captions: captions.flatMap((sentences) => sentences.map(({ text }) => text)),
  };
}

/** What the page of an article does print, without the notes beside its sentences. */
export function printedTexts(page: Page): Promise<ReturnType<typeof textsOf>> {
  return page.evaluate(() => {
    const texts = (selector: string) =>
      [...document.querySelectorAll(selector)].map((element) => {
        const bare = element.cloneNode(true) as Element;
        for (const note of bare.querySelectorAll('.related')) note.remove();
        return bare.textContent ?? '';
      });
    return {
      dek: texts('.dek .s'),
      blocks: texts('.text > :is(p, .p), .text > .u > h2, .text > :is(ul, ol) > li, .text > blockquote > :is(p, .p)'),
      captions: texts('figcaption .s'),
    };
  });
}
