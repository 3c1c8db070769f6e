import { createHash } from 'node:crypto';
import type { Problem } from '../../schema/problem.ts';
import type { Block, Sentence } from '../../text/read-article.ts';
import { readArticleFile } from '../../text/read-article-file.ts';
import { type PrintedCredits, printedCredits } from '../corpus.ts';

/** A sentence that is compared. */
export interface DiskSentence {
  readonly text: string;
  /** The block of the body that it stands in, and its place there; absent for headline and dek. */
  readonly block?: Block | undefined;
  readonly start: number;
}

interface DiskArticle {
  readonly file: string;
  readonly source: string;
  readonly language: string;
  readonly published: string;
  readonly sha256: string;
  readonly credits: PrintedCredits;
  /** By id, in the order of reading. */
  readonly sentences: ReadonlyMap<string, DiskSentence>;
}

/** Articles by id. */
export type DiskArticles = ReadonlyMap<string, DiskArticle>;

/** An article file with the id of its article. */
export interface ArticleText {
  readonly id: string;
  readonly file: string;
  readonly text: string;
}

const REWRITE = 'Run npm run normalise, then npm run compare';

/** The articles as their files say now; what cannot be read is a problem. */
export function readDiskArticles(files: readonly ArticleText[]): { articles: DiskArticles; problems: Problem[] } {
  const articles = new Map<string, DiskArticle>();
  const problems: Problem[] = [];
  for (const { id, file, text } of files) {
    const read = readArticleFile(file, text);
    if (text === '') problems.push({ file, message: 'The article is not there', remedy: REWRITE });
    else if (!read.ok) problems.push(...read.problems);
    else if ('draft' in read.value.facts) problems.push(draftProblem(file));
    else {
      const { facts, article } = read.value;
      const { headline, dek, blocks } = article;
      const outside = [...(headline ? [headline] : []), ...dek].map((sentence) => entry(sentence));
      const inside = blocks.flatMap((block) => block.sentences.map((sentence) => entry(sentence, block)));
      const sha256 = createHash('sha256').update(text).digest('hex');
      const { source, language, published } = facts;
      const about = { file, source, language, published, sha256, credits: printedCredits(facts) };
      articles.set(id, { ...about, sentences: new Map([...outside, ...inside]) });
    }
  }
  return { articles, problems };
}

function entry({ id, text, start }: Sentence, block?: Block): [string, DiskSentence] {
  return [id, { text, start, block }];
}

function draftProblem(file: string): Problem {
  return { file, message: 'A draft cannot be compared', remedy: REWRITE };
}
