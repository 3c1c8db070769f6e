import type { Figure } from '../../schema/records/figure.ts';
import type { Counted } from './counted.ts';
import type { FigureWords } from './figure-words.ts';
import type { Setting } from './number-names.ts';
import type { Token } from './tokens.ts';

/** A sentence made ready for reading its figures. */
export interface Reading {
  readonly tokens: readonly Token[];
  readonly keys: readonly string[];
  readonly words: FigureWords;
  readonly setting: Setting;
  /** Tokens of dates and times. */
  readonly calendar: ReadonlySet<number>;
}

/** A figure as tokens: `from` to `to` are its number and unit, or the noun it counts. */
export interface RawFigure {
  readonly from: number;
  readonly to: number;
  readonly kind: Figure['kind'];
  /** The words that give the number. */
  readonly number: { readonly from: number; readonly to: number };
  readonly low: number;
  readonly high: number;
  readonly vague: boolean;
  readonly unit: string | undefined;
  readonly counted: Counted | undefined;
  readonly rule: string;
}

/** Reads the figure that begins at a token, if there is one of its kind. */
export type Reader = (reading: Reading, at: number) => RawFigure | undefined;
