import type { Check, Finding } from './finding.ts';
import { checkEach, unless } from './finding.ts';

/** Articles are those on the disk, byte for byte, and each English one is compared. */
export const articlesOnDisk: Check = (comparison, articles) => {
  const listed = new Set(comparison.articles.map(({ article }) => article));
  const missing = [...articles.keys()].filter((id) => !listed.has(id));
  return [
    ...repeated(comparison.articles.map(({ article }) => article)),
    ...missing.map((id): Finding => ({ list: 'articles', index: 0, message: `The article ${id} is not listed` })),
    ...eachArticle(comparison, articles),
  ];
};

const eachArticle = checkEach('articles', ({ article, source, sha256, units, compared, reason }, _, articles) => {
  const disk = articles.get(article);
  if (!disk) return [{ message: `There is no article ${article}`, part: article }];
  return [
    ...unless(disk.source === source, `The article names the source ${disk.source}, not ${source}`, source),
    ...unless(disk.sha256 === sha256, `It was made from other bytes than those of ${disk.file} (SHA-256)`, sha256),
    ...unless(
      compared === /^en(?:-|$)/.test(disk.language),
      `Whether it is compared does not fit its language, ${disk.language}`,
      compared,
    ),
    ...unless(
      compared === (reason === undefined),
      'Only an article that is not compared has a reason, and it needs one',
      compared,
    ),
    ...unless(
      units === (compared ? disk.sentences.size : 0),
      `The article has ${disk.sentences.size} sentences that are compared, not ${units}`,
      units,
    ),
  ];
});

function repeated(ids: readonly string[]): Finding[] {
  return ids.flatMap((id, index) =>
    ids.indexOf(id) === index ? [] : [{ list: 'articles', index, part: id, message: `The article ${id} stands twice` }],
  );
}
