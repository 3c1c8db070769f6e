import type { SentenceRef } from '../../schema/records/evidence.ts';
import type { Member, Statement } from '../../schema/records/statement.ts';
import { sentenceKey } from '../../text/sentence-key.ts';
import { tierOf } from '../statements/thresholds.ts';
import type { DiskArticles } from './disk-articles.ts';
import {
  type Check,
  checkEach,
  type Fault,
  type Finding,
  refFaults,
  repeatedIds,
  sentenceAt,
  spanFaults,
  unless,
} from './finding.ts';
import { type Lookups, pairKey } from './lookups.ts';
import { originFaults } from './origins.ts';

/** Members exist, are of two sources, belong to one home only, and what ties them together is on record. */
export const statementsHold: Check = (comparison, articles) => [
  ...repeatedIds('statements', comparison.statements),
  ...secondHomes(comparison.statements),
  ...checkEach('statements', (statement, all, disk) => [
    ...statement.members.flatMap((member) => memberFaults(member, statement, all, disk)),
    ...unless(
      new Set(statement.members.map(sentenceKey)).size === statement.members.length,
      'A sentence is a member twice',
    ),
    ...unless(
      statement.members.some((member) => sentenceKey(member) === sentenceKey(statement.words)),
      'The sentence that stands for it is no member',
      statement.words,
    ),
    ...sourceFaults(statement, disk),
    ...originFaults(statement, all, disk),
  ])(comparison, articles),
];

function memberFaults(member: Member, { members }: Statement, lookups: Lookups, disk: DiskArticles): Fault[] {
  const { best, tier } = member;
  const pair = lookups.pairs.get(pairKey(member, best));
  const sourceOf = ({ article }: SentenceRef) => disk.get(article)?.source;
  return [
    ...refFaults(member, disk),
    ...unless(
      members.some((one) => sentenceKey(one) === sentenceKey(best)),
      `What ${member.sentence} is most like is no member`,
      best,
    ),
    ...unless(sourceOf(best) !== sourceOf(member), `What ${member.sentence} is most like is of its own source`, best),
    ...unless(
      best.score === (pair?.score ?? 0),
      `The pair of ${member.sentence} and ${best.sentence} has the score ${pair?.score ?? 'of no record'}, not ${best.score}`,
      best,
    ),
    ...unless(
      tier === tierOf(best.score),
      `The score ${best.score} makes ${member.sentence} ${tierOf(best.score)}`,
      member,
    ),
    ...clauseFaults(member, disk),
  ];
}

function clauseFaults({ clause, role, ...ref }: Member, disk: DiskArticles): Fault[] {
  if (clause === undefined) return [];
  return [
    ...spanFaults([clause], sentenceAt(ref, disk)?.text ?? ''),
    ...unless(role === 'also', `${ref.sentence} is at home and tells it as a whole`, clause),
  ];
}

function sourceFaults({ members, sources }: Statement, disk: DiskArticles): Fault[] {
  const found = [...new Set(members.flatMap(({ article }) => disk.get(article)?.source ?? []))].sort();
  return [
    ...unless(found.join() === sources.join(), `Its members are of ${found.join(', ')}`, sources),
    ...unless(found.length > 1, 'All its members are of one source', sources),
  ];
}

function secondHomes(statements: readonly Statement[]): Finding[] {
  const homes = new Set<string>();
  return statements.flatMap(({ members }, index) =>
    members
      .filter(({ role }) => role === 'home')
      .flatMap((member) => {
        const isFirst = !homes.has(sentenceKey(member));
        homes.add(sentenceKey(member));
        return unless(isFirst, `${member.sentence} is at home in another statement too`, member).map(
          (fault): Finding => ({ list: 'statements', index, ...fault }),
        );
      }),
  );
}
