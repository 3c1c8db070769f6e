import type { Comparison } from '../../../src/schema/comparison.ts';
import type { FigureGroup } from '../../../src/schema/records/figure-group.ts';
import { articleOf, pairKey, placeKey, type Texts } from '../compare/places.ts';
import { type Item, type Section, share } from '../compare/section.ts';
import { matchFigures } from './judge-figures.ts';
import type { TellingLabels } from './labels.ts';

/** Keys of the labels of the figures of a group. */
interface Members {
  readonly members: readonly string[];
}

/** Pairs of figures of different sources that count the same; figures of no label count neither way. */
export function judgeFigureGroups(labels: TellingLabels, found: Comparison, texts: Texts): Section {
  const wanted = labelledGroups(labels);
  const groups = foundGroups(labels, found);
  const neutral = pairsOfAll(neutralGroups(labels), texts);
  const [gold, pairs] = [pairsOfAll(wanted, texts), pairsOfAll(groups, texts)];
  const right = [...pairs].filter((pair) => gold.has(pair));
  const wrong = [...pairs].filter((pair) => !gold.has(pair) && !neutral.has(pair));
  const missed = [...gold].filter((pair) => !pairs.has(pair));
  const holdsAny = (some: (pair: string) => boolean) => (group: Members) => pairsOf(group, texts).some(some);
  const judged = groups.filter(holdsAny((pair) => !neutral.has(pair)));
  const falseGroups = judged.filter(holdsAny((pair) => wrong.includes(pair)));
  const verdicts = verdictsOf(wanted, groups);
  const differing = verdicts.filter(({ own, labelled }) => own !== labelled);
  const item = itemMaker(labels);
  return {
    measure: 'figure groups',
    figures: [
      share('false groups', falseGroups.length, judged.length),
      share('precision', right.length, [...pairs].filter((pair) => !neutral.has(pair)).length),
      share('recall', right.length, gold.size),
      share('verdict', verdicts.length - differing.length, verdicts.length),
    ],
    right: right.map(item),
    wrong: wrong.map(item),
    missed: missed.map(item),
    notes: differing.map(({ key, own, labelled }) => `verdict of ${key}: ${own}, labelled ${labelled}`),
  };
}

function labelledGroups(labels: TellingLabels) {
  const keysOf = keyReader(labels);
  return labels.groups.map(({ figures, lessExact = [], verdict }) => {
    return { verdict, members: keysOf([...figures, ...lessExact]) };
  });
}

function neutralGroups(labels: TellingLabels): Members[] {
  const keysOf = keyReader(labels);
  return labels.neutralGroups.map((figures) => ({ members: keysOf(figures) }));
}

/** The keys of labels that groups name; a name that no label has says nothing. */
function keyReader({ figures }: TellingLabels): (ids: readonly string[]) => string[] {
  const keys = new Map(figures.flatMap(({ id, at }) => (id === undefined ? [] : [[id, placeKey(at)]])));
  return (ids) => ids.flatMap((id) => keys.get(id) ?? []);
}

/** Groups by the labels of their figures, without those whose label is neutral. */
function foundGroups(labels: TellingLabels, { figures, figureGroups }: Comparison) {
  const { counted } = matchFigures(labels, figures);
  const keys = new Map(counted.map(([{ id }, { at }]) => [id, placeKey(at)]));
  return figureGroups.map(({ verdict, figures }) => ({
    verdict,
    members: figures.flatMap((id) => keys.get(id) ?? []),
  }));
}

function pairsOfAll(groups: readonly Members[], texts: Texts): Set<string> {
  return new Set(groups.flatMap((group) => pairsOf(group, texts)));
}

function pairsOf({ members }: Members, texts: Texts): string[] {
  const source = (key: string) => texts.sources.get(articleOf(key)) ?? '';
  return members.flatMap((a, at) =>
    members.slice(at + 1).flatMap((b) => (source(a) === source(b) ? [] : [pairKey(a, b)])),
  );
}

type Judged = Members & Pick<FigureGroup, 'verdict'>;

/** Each labelled group beside the first that has two of its figures. */
function verdictsOf(wanted: readonly Judged[], groups: readonly Judged[]) {
  return wanted.flatMap(({ verdict, members }) => {
    const found = groups.find((one) => members.filter((key) => one.members.includes(key)).length > 1);
    return found ? [{ key: members.join(' + '), own: found.verdict, labelled: verdict }] : [];
  });
}

function itemMaker({ figures }: TellingLabels): (pair: string) => Item {
  const places = new Map(figures.map(({ at }) => [placeKey(at), at]));
  return (pair) => ({ key: pair, at: pair.split(' ~ ').flatMap((key) => places.get(key) ?? []) });
}
