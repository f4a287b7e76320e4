import type { Localized } from '../words/lang.ts';
import { inEach } from '../words/localized.ts';

/** Units of measure. A value outside `min`…`max`, or with a fraction where `integer` is set, is a fault of the record. */
interface Bounds {
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** A count can be summed, shared out and averaged per year; a rate, a rank or an index can not. */
  readonly count: boolean;
}

const count: Bounds = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true, count: true };
const surface: Bounds = { ...count, integer: false, count: false };

const bounds = {
  model: count,
  /** Sources count now awards (“lượt”), now those who were given one. */
  award: count,
  organisation: count,
  territory: count,
  petition: count,
  reception: count,
  person: count,
  team: count,
  form: count,
  percent: { min: 0, max: 100, integer: false, count: false },
  rank: { min: 1, max: 1000, integer: true, count: false },
  'rank-change': { min: -1000, max: 1000, integer: true, count: false },
  criterion: { min: 0, max: 1000, integer: false, count: false },
  /** Of an index that is no percentage; how many there are at most stands in the name of the indicator. */
  point: { min: 0, max: 100, integer: false, count: false },
  'square-metre': surface,
  'square-kilometre': surface,
} as const satisfies Readonly<Record<string, Bounds>>;
export type UnitCode = keyof typeof bounds;

export interface Unit extends Bounds {
  readonly name: Localized;
}

const codes = Object.keys(bounds) as readonly UnitCode[];

export const units = Object.fromEntries(
  codes.map((code) => [code, { ...bounds[code], name: inEach((words) => words.units[code].name) }]),
) as Readonly<Record<UnitCode, Unit>>;

export const unitOf = (code: UnitCode): Unit => units[code];
