import type { Comparison } from '../../schema/comparison.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { FigureGroup } from '../../schema/records/figure-group.ts';
import { comparedPairs, groupVerdict, verdictOf } from '../figures/verdicts.ts';
import type { DiskArticles } from './disk-articles.ts';
import {
  type Check,
  checkEach,
  type Fault,
  repeatedIds,
  sentenceAt,
  sliceFaults,
  spanFaults,
  unless,
} from './finding.ts';

/** Every figure is words of its sentence, its value follows from them, and who gives it stands in the same article. */
export const figuresAreWritten: Check = (comparison, articles) => [
  ...repeatedIds('figures', comparison.figures),
  ...eachFigure(comparison, articles),
];

const eachFigure = checkEach('figures', (figure, { names, quotations }, articles) => {
  const { at, number, counts, modifier, also, scope, by, value } = figure;
  const spans = [number, ...scope, ...[counts, modifier, also?.at].filter((span) => span !== undefined)];
  const sentence = sentenceAt(at, articles);
  const quotation = quotations.get(by?.quotation ?? '');
  return [
    ...sliceFaults([at, ...(by ? [by.at] : [])], articles),
    ...(sentence ? spanFaults(spans, sentence.text) : []),
    ...[number, modifier, also?.at].flatMap((span) =>
      unless(
        span === undefined || (at.start <= span.start && span.end <= at.end),
        `“${span?.text}” is no part of the figure`,
        span,
      ),
    ),
    ...unless(!by || by.at.article === at.article, 'Who gives it is named in another article', by?.at),
    ...unless(by?.name === undefined || names.has(by.name), `There is no name ${by?.name}`, by?.name),
    ...unless(
      by?.quotation === undefined || quotation !== undefined,
      `There is no quotation ${by?.quotation}`,
      by?.quotation,
    ),
    ...unless(isInterval(figure), 'The ends of the value are in the wrong order', value),
    // What an editor says of a number need not follow from its digits.
    ...(figure.decided === undefined ? [...digitFaults(figure), ...modifierFaults(figure)] : []),
  ];
});

function isInterval({ value: { low, high, lowOpen, highOpen } }: Figure): boolean {
  if (high === undefined) return highOpen === undefined;
  return low < high || (low === high && !lowOpen && !highOpen);
}

/** Plain digits are their own value; what stands behind them (million, k) may multiply it. */
function digitFaults({ number, value, modifier, kind }: Figure): Fault[] {
  if (!/^\d+(?:,\d{3})*(?:\.\d+)?$/.test(number.text) || kind === 'age') return [];
  const digits = Number(number.text.replaceAll(',', ''));
  const ends = modifier ? [value.low, value.high, (value.high ?? 0) / 1.1] : [value.low];
  return unless(
    ends.some((end) => end !== undefined && Math.abs(end - digits) <= digits / 1e9),
    `The value is not that of “${number.text}”`,
    value,
  );
}

/** Only a modifier, a range or a vague word makes an interval of a number. */
function modifierFaults({ value, modifier, kind, number }: Figure): Fault[] {
  const isExact = value.low === value.high;
  const isRange = /\b(?:to|or|and)\b|\p{Pd}/u.test(number.text);
  return unless(
    isExact ||
      modifier !== undefined ||
      kind === 'vague' ||
      isRange ||
      /hundred|thousand|dozen|million|billion|trillion|scores|tens|lakh|crore/iu.test(number.text),
    'Nothing makes an interval of the number',
    value,
  );
}

/** Groups hold figures of two sources or more, each in one group, and their verdicts follow from the values. */
export const figureGroupsHold: Check = (comparison, articles) => [
  ...repeatedIds('figureGroups', comparison.figureGroups),
  ...eachGroup(comparison, articles),
];

const eachGroup: Check = (comparison, articles) => {
  const figures = new Map(comparison.figures.map((figure) => [figure.id, figure]));
  const seen = new Set<string>();
  return comparison.figureGroups.flatMap((group, index) => {
    const faults = [...memberFaults(group, figures, articles), ...verdictFaults(group, figures, articles)];
    const twice = group.figures.filter((id) => seen.has(id));
    for (const id of group.figures) seen.add(id);
    return [...faults, ...twice.map((id) => ({ message: `The figure ${id} is in two groups`, part: id }))].map(
      (fault) => ({ list: 'figureGroups' as const, index, ...fault }),
    );
  });
};

type Figures = ReadonlyMap<string, Comparison['figures'][number]>;

function memberFaults(group: FigureGroup, figures: Figures, articles: DiskArticles): Fault[] {
  const sources = new Set(group.figures.map((id) => sourceOf(id, figures, articles)));
  return [
    ...group.figures.flatMap((id) => unless(figures.has(id), `There is no figure ${id}`, id)),
    ...unless(sources.size > 1, 'All its figures are of one source', group.figures),
    ...group.lessExact.flatMap((id) => unless(group.figures.includes(id), `${id} is no member`, id)),
  ];
}

function sourceOf(id: string, figures: Figures, articles: DiskArticles): string | undefined {
  return articles.get(figures.get(id)?.at.article ?? '')?.source;
}

/** Each pair of members of two sources has its verdict, and the group that of the pair that parts most. */
function verdictFaults(group: FigureGroup, figures: Figures, articles: DiskArticles): Fault[] {
  const members = group.figures.flatMap((id) => figures.get(id) ?? []);
  const wanted = comparedPairs(members, ({ id }) => sourceOf(id, figures, articles) ?? '').map(
    ([a, b]) => `${a.id} ${b.id}`,
  );
  const given = group.pairs.filter(({ decided }) => decided === undefined).map(({ a, b }) => `${a} ${b}`);
  const rest = group.pairs.filter(({ a, b }) => !group.lessExact.includes(a) && !group.lessExact.includes(b));
  const whole = groupVerdict(rest.length > 0 ? rest : group.pairs);
  return [
    ...unless(wanted.join() === given.join(), 'Its pairs are not those of its figures', group.figures),
    ...group.pairs.flatMap((pair) => {
      const [a, b] = [figures.get(pair.a), figures.get(pair.b)];
      const found = a && b ? verdictOf(a, b) : undefined;
      return [
        ...unless(!found || found.verdict === pair.verdict, `The two figures are “${found?.verdict}”`, pair),
        ...unless(!found || found.rule === pair.rule, `The two figures are so by “${found?.rule}”`, pair),
        ...unless(a === undefined || b === undefined || areDaysAsSaid(pair, a, b), DAYS_FAULT, pair),
      ];
    }),
    ...unless(whole.verdict === group.verdict, `The verdict of its pairs is “${whole.verdict}”`, group.verdict),
    ...unless(whole.rule === group.rule, `The rule of its pairs is “${whole.rule}”`, group.rule),
  ];
}

const DAYS_FAULT = 'The days of the two figures are not as the rule says';

/** A rule that names days needs two of them; equal values of one day, or of none, need another rule. */
function areDaysAsSaid({ rule, verdict }: FigureGroup['pairs'][number], a: Figure, b: Figure): boolean {
  const areOther = a.asOf !== undefined && b.asOf !== undefined && a.asOf !== b.asOf;
  return verdict === 'same' || verdict === 'later' ? rule.endsWith('other day') === areOther : true;
}
