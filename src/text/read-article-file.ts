import { type ArticleFacts, article, type DraftFacts, draft } from '../schema/article.ts';
import { parseYaml } from '../schema/parse.ts';
import { type Parsed, placeAt } from '../schema/problem.ts';
import { splitFrontMatter, YAML_LINE } from './front-matter.ts';
import { type Article, readArticle } from './read-article.ts';

/** An article of the disk: its front matter, and its sentences. */
export interface ArticleFile {
  readonly facts: ArticleFacts | DraftFacts;
  readonly article: Article;
  /** Line of the file before the body’s first. */
  readonly above: number;
}

/** What to do about an article file that is not as the normaliser writes it. */
export const REWRITE = 'Run npm run normalise; the file is not edited by hand';

/** An article as its file says, front matter and text, or every problem in it. `file` names it in the messages. */
export function readArticleFile(file: string, text: string): Parsed<ArticleFile> {
  const split = splitFrontMatter(text);
  if (!split) {
    const message = 'The article does not begin with front matter between two lines ---';
    return { ok: false, problems: [{ file, ...placeAt(text, 0), message, remedy: REWRITE }] };
  }
  const schema = /^draft:/m.test(split.yaml) ? draft : article;
  const facts = parseYaml<typeof article | typeof draft>(schema, split.yaml, file, YAML_LINE - 1);
  if (!facts.ok) return facts;
  const above = split.bodyLine - 1;
  const read = readArticle(facts.value, split.body);
  if (read.ok) return { ok: true, value: { facts: facts.value, article: read.article, above } };
  return {
    ok: false,
    problems: read.problems.map((problem) => ({ file, ...problem, line: (problem.line ?? 1) + above })),
  };
}
