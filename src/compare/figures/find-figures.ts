import type { Span } from '../../schema/records/evidence.ts';
import type { Figure } from '../../schema/records/figure.ts';
import { sliceKey } from '../../text/sentence-key.ts';
import type { Range } from '../../text/sentences.ts';
import type { Unit } from '../corpus.ts';
import { recordId } from '../record-id.ts';
import type { FigureWords } from './figure-words.ts';
import { intervalOf } from './modifiers.ts';
import { readSentence, type SentenceFigure } from './read-sentence.ts';
import type { RawFigure } from './reading.ts';
import type { Token } from './tokens.ts';

/** A figure of which only its own words are read. */
export type PlainFigure = Omit<Figure, 'scope' | 'asOf' | 'by'>;

/** The figures of a sentence in order. */
export function figuresOf(unit: Unit, words: FigureWords): PlainFigure[] {
  if (!/\p{N}|\p{L}{3}/u.test(unit.text)) return [];
  const { tokens, figures } = readSentence(unit.text, unit.part === 'headline', words);
  return figures.map((figure) => recordOf(unit, tokens, figure));
}

function recordOf(unit: Unit, tokens: readonly Token[], raw: SentenceFigure): PlainFigure {
  const span = (from: number, to: number) => spanOf(unit.text, tokens, from, to);
  const { modifier, counted, also } = raw;
  const at = span(
    Math.min(raw.from, modifier?.from ?? raw.from),
    Math.max(raw.to, modifier?.to ?? 0, also ? also.to + 1 : 0),
  );
  const slice = { article: unit.article, sentence: unit.sentence, ...at };
  return {
    id: figureId(slice),
    at: slice,
    kind: raw.kind,
    number: span(raw.number.from, raw.number.to),
    value: valueIn(raw),
    ...(raw.unit === undefined ? {} : { unit: raw.unit }),
    ...(counted ? { counts: span(counted.from, counted.to) } : {}),
    ...(modifier ? { modifier: span(modifier.from, modifier.to) } : {}),
    ...(also?.unit === undefined
      ? {}
      : { also: { at: span(also.modifier?.from ?? also.from, also.to), value: valueIn(also), unit: also.unit } }),
    rule: raw.rule,
  };
}

function valueIn({ low, high, vague, modifier }: RawFigure & Pick<SentenceFigure, 'modifier'>): Figure['value'] {
  return intervalOf(low, high, vague, modifier?.kind);
}

function spanOf(text: string, tokens: readonly Token[], from: number, to: number): Span {
  const { start, end }: Range = { start: tokens[from]?.start ?? 0, end: tokens[to - 1]?.end ?? text.length };
  return { start, end, text: text.slice(start, end) };
}

/** `f-` and eight hex digits of where the figure stands. */
function figureId(at: Figure['at']): string {
  return recordId('f', sliceKey(at));
}
