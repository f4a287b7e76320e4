/**
 * Units of measure. A value outside `min`…`max`, or with a fraction where `integer` is set, is a fault of the record.
 * `suffix` follows the number in running text (with a no-break space unless it is "%").
 */
export interface Unit {
  readonly name: { readonly vi: string; readonly en: string };
  readonly suffix: { readonly vi: string; readonly en: string };
  /** English for exactly one. */
  readonly one?: string;
  readonly min: number;
  readonly max: number;
  readonly integer: boolean;
  /** A count can be summed, shared out and averaged per year; a rate, a rank or an index can not. */
  readonly count: boolean;
}

const whole = { min: 0, max: Number.MAX_SAFE_INTEGER, integer: true, count: true } as const;

const count = (vi: string, en: string, one: string): Unit => ({
  name: { vi, en },
  suffix: { vi, en },
  one,
  ...whole,
});
/** A count after which nothing is written: what is counted stands in the name of the indicator. */
const bareCount = (vi: string, en: string): Unit => ({
  name: { vi, en },
  suffix: { vi: '', en: '' },
  ...whole,
});

const surface = (vi: string, en: string, sign: string): Unit => ({
  name: { vi, en },
  suffix: { vi: sign, en: sign },
  ...whole,
  integer: false,
  count: false,
});

export const units = {
  model: count('mô hình', 'models', 'model'),
  /** Sources count now awards (lượt), now those who were given one. */
  award: bareCount('khen thưởng', 'awards'),
  organisation: bareCount('cơ quan, đơn vị', 'organisations'),
  territory: bareCount('địa phương', 'territories'),
  petition: count('đơn thư', 'petitions', 'petition'),
  reception: count('lượt công dân', 'receptions', 'reception'),
  person: count('người', 'people', 'person'),
  team: count('tổ', 'teams', 'team'),
  form: count('phiếu', 'forms', 'form'),
  percent: {
    name: { vi: 'phần trăm', en: 'per cent' },
    suffix: { vi: '%', en: '%' },
    min: 0,
    max: 100,
    integer: false,
    count: false,
  },
  rank: {
    name: { vi: 'thứ hạng', en: 'rank' },
    suffix: { vi: '', en: '' },
    min: 1,
    max: 1000,
    integer: true,
    count: false,
  },
  'rank-change': {
    name: { vi: 'bậc thay đổi', en: 'places gained' },
    suffix: { vi: 'bậc', en: 'places' },
    one: 'place',
    min: -1000,
    max: 1000,
    integer: true,
    count: false,
  },
  criterion: {
    name: { vi: 'tiêu chí', en: 'criteria' },
    suffix: { vi: 'tiêu chí', en: 'criteria' },
    one: 'criterion',
    min: 0,
    max: 1000,
    integer: false,
    count: false,
  },
  /** Of an index that is no percentage; how many there are at most stands in the name of the indicator. */
  point: {
    name: { vi: 'điểm', en: 'points' },
    suffix: { vi: 'điểm', en: 'points' },
    one: 'point',
    min: 0,
    max: 100,
    integer: false,
    count: false,
  },
  'square-metre': surface('mét vuông', 'square metres', 'm²'),
  'square-kilometre': surface('kilômét vuông', 'square kilometres', 'km²'),
} as const satisfies Record<string, Unit>;
export type UnitCode = keyof typeof units;

export const unitOf = (code: UnitCode): Unit => units[code];
