import type { Contradiction } from '../../schema/records/contradiction.ts';
import type { SentenceRef, Slice } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import type { Pair } from '../../schema/records/pair.ts';
import type { Statement } from '../../schema/records/statement.ts';
import type { TimeExpression } from '../../schema/records/time-expression.ts';
import { sentenceKey, sliceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';
import type { SoFar } from '../compare-event.ts';
import type { Corpus } from '../corpus.ts';
import { figureWords } from '../figures/figure-words.ts';
import { listOf } from '../lexicon-lists.ts';
import { recordId } from '../record-id.ts';
import type { PreparedUnit } from '../statements/prepare.ts';
import { scoredCorpus } from '../statements/scored-corpus.ts';
import { frameWords } from './frames.ts';
import { contradictionsOf, type Found, type PairWords, type Side } from './pair-finder.ts';
import { tellers } from './tellers.ts';

/**
 * What two sentences of one statement say that cannot both be so, in the order of reading. Only strong pairs are looked at. Where many
 * sentences part in the same way, those most alike stand for all: a dispatch in two hundred outlets is one contradiction.
 */
export function findContradictions(corpus: Corpus, soFar: SoFar): Contradiction[] {
  const records = recordsIn(soFar);
  const sideOf = sides(corpus, soFar, records);
  const statementOf = statementFinder(soFar.statements);
  const words = pairWords(corpus, soFar);
  const rejected = rejectedPairs(corpus);
  const seen = new Set<string>();
  const found = soFar.pairs.flatMap((pair) => {
    const statement = pair.tier === 'strong' ? statementOf(pair) : undefined;
    if (!statement || rejected.has(pairKey(pair.a, pair.b))) return [];
    const [a, b] = [sideOf(pair.a), sideOf(pair.b)];
    if (!a || !b) return [];
    return contradictionsOf(a, b, pair, words).flatMap((one) => {
      const isGivenToo = givesBoth(one, pair, statement, records);
      const signature = `${one.kind} ${statement.id} ${one.values}`;
      if (isGivenToo || seen.has(signature)) return [];
      seen.add(signature);
      return [{ at: a.unit.unit.index, record: recordOf(one, a.unit, b.unit, statement) }];
    });
  });
  return found.toSorted((x, y) => x.at - y.at || x.record.a.start - y.record.a.start).map(({ record }) => record);
}

/** Figures and dates by what they are looked up by; of hundreds of reports there are thousands. */
interface Records {
  readonly byId: ReadonlyMap<string, Figure | TimeExpression>;
  readonly figuresAt: ReadonlyMap<string, readonly Figure[]>;
  readonly datesAt: ReadonlyMap<string, readonly TimeExpression[]>;
}

function recordsIn({ figures, dates }: SoFar): Records {
  return {
    byId: new Map([...figures, ...dates].map((record) => [record.id, record])),
    figuresAt: Map.groupBy(figures, ({ at }) => sentenceKey(at)),
    datesAt: Map.groupBy(dates, ({ at }) => sentenceKey(at)),
  };
}

function sides(
  corpus: Corpus,
  { quotations }: SoFar,
  { figuresAt, datesAt }: Records,
): (ref: SentenceRef) => Side | undefined {
  const published = new Map(corpus.articles.map((article) => [article.id, article.published.slice(0, 10)]));
  const units = new Map(scoredCorpus(corpus, quotations).prepared.units.map((unit) => [sentenceKey(unit.unit), unit]));
  return (ref) => {
    const key = sentenceKey(ref);
    const unit = units.get(key);
    return (
      unit && {
        unit,
        figures: figuresAt.get(key) ?? [],
        dates: datesAt.get(key) ?? [],
        published: published.get(ref.article) ?? '',
      }
    );
  };
}

function pairWords({ input: { lexicon } }: Corpus, { citations }: SoFar): PairWords {
  return {
    ...frameWords(lexicon),
    speechVerbs: listOf(lexicon, 'speechVerbs'),
    smallWords: listOf(lexicon, 'smallWords'),
    unsure: listOf(lexicon, 'unsureWords'),
    verbNegations: listOf(lexicon, 'negationsBefore'),
    denyVerbs: listOf(lexicon, 'denyVerbs'),
    dayParts: listOf(lexicon, 'dayParts'),
    fateOf: figureWords(lexicon).fateOf,
    tellerOf: tellers(citations),
  };
}

/** The pairs that an editor says can both be right. */
function rejectedPairs({ input }: Corpus): ReadonlySet<string> {
  const keys = input.event.decisions.flatMap((decision) =>
    decision.decide === 'reject-contradiction'
      ? [
          decision.pair
            .map((at) => `${input.slug}/${at}`)
            .sort()
            .join(' '),
        ]
      : [],
  );
  return new Set(keys);
}

/** The first statement that both sentences of a pair tell. */
function statementFinder(statements: readonly Statement[]): (pair: Pair) => Statement | undefined {
  const bySentence = new Map<string, Statement[]>();
  for (const statement of statements) {
    for (const key of new Set(statement.members.map(sentenceKey))) {
      const own = bySentence.get(key);
      if (own) own.push(statement);
      else bySentence.set(key, [statement]);
    }
  }
  return ({ a, b }) => {
    const theirs = bySentence.get(sentenceKey(b)) ?? [];
    return bySentence.get(sentenceKey(a))?.find((statement) => theirs.includes(statement));
  };
}

/** A source that tells the other’s value elsewhere in the statement holds both, and the reader can see it there. */
function givesBoth({ kind, records: ids }: Found, { a, b }: Pair, { members }: Statement, records: Records): boolean {
  if (kind === 'status' || ids === undefined) return false;
  const [one = '', other = ''] = ids;
  const told = (article: string) =>
    new Set(members.flatMap((member) => (member.article === article ? [sentenceKey(member)] : [])));
  return valueIn(one, told(b.article), records) || valueIn(other, told(a.article), records);
}

function valueIn(id: string, sentences: ReadonlySet<string>, { byId, figuresAt, datesAt }: Records): boolean {
  const wanted = byId.get(id);
  if (wanted === undefined) return false;
  const keys = [...sentences];
  if ('iso' in wanted) return keys.some((key) => datesAt.get(key)?.some(({ iso }) => iso === wanted.iso));
  if (!('value' in wanted)) return false;
  const { unit, value } = wanted;
  return keys.some((key) => figuresAt.get(key)?.some((one) => one.unit === unit && one.value.low === value.low));
}

function recordOf(found: Found, a: PreparedUnit, b: PreparedUnit, { id: statement }: Statement): Contradiction {
  const { kind, records, shared, scope, asOf, rule } = found;
  const [one, other] = [sliceOf(a, found.a), sliceOf(b, found.b)];
  return {
    id: contradictionId(kind, one, other),
    kind,
    a: one,
    b: other,
    ...(records === undefined ? {} : { records }),
    shared,
    scope,
    ...(asOf === undefined ? {} : { asOf }),
    statement,
    rule,
  };
}

function sliceOf({ unit: { article, sentence, text } }: PreparedUnit, { start, end }: Range): Slice {
  return { article, sentence, start, end, text: text.slice(start, end) };
}

function contradictionId(kind: string, a: Slice, b: Slice): string {
  return recordId('ct', `${kind} ${sliceKey(a)} ${sliceKey(b)}`);
}

function pairKey(a: SentenceRef, b: SentenceRef): string {
  return [sentenceKey(a), sentenceKey(b)].sort().join(' ');
}
