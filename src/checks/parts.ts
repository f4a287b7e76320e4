import { units } from '../schema/units.ts';
import { formatNumber, formatPlain } from '../values/format.ts';
import { numberOf, readPrintedNumbers } from '../values/number.ts';
import { cellOf, problemAt, type Check, type Draft, type Row } from './draft.ts';
import { finding, type Finding } from './problem.ts';

interface Part {
  readonly row: Row;
  readonly least: number;
}

const frame = [
  'area',
  'period',
  'indicator',
  'field',
  'subject',
  'origin',
  'bloc',
  'basis',
  'source',
] as const;
const partings = ['field', 'subject', 'origin', 'bloc', 'area'] as const;
type Parting = (typeof partings)[number];
const names: Readonly<Record<Parting, string>> = {
  field: 'lĩnh vực',
  subject: 'tập thể, cá nhân',
  origin: 'duy trì, đăng ký mới',
  bloc: 'khối',
  area: 'địa phương trực thuộc',
};

/**
 * The parts that a source prints do not exceed the total that it prints: their sum where the indicator adds up, each alone where
 * it only counts. A bound proves what it can: "hơn 100" as a total is never exceeded, "gần 100" as a part proves nothing. When the
 * document does print it so, a note on the total that names the sum says that somebody looked.
 */
export const checkParts: Check = (draft) => {
  const parts = collectParts(draft);
  return draft.rows('observations').flatMap((row) => {
    const most = mostOf(draft, row);
    const key = keyOf(draft, row, {});
    if (most === undefined || key === undefined) return [];
    const found = partings.map((parting) =>
      judge(draft, row, most, parting, parts.get(`${parting}\u0000${key}`) ?? []),
    );
    return found
      .filter((item) => item !== undefined)
      .slice(0, 1)
      .map((item) => problemAt(row, 'value', item));
  });
};

function collectParts(draft: Draft): ReadonlyMap<string, readonly Part[]> {
  const map = new Map<string, Part[]>();
  for (const row of draft.rows('observations')) {
    const least = leastOf(draft, row);
    if (least === undefined) continue;
    for (const key of totalsOf(draft, row)) {
      const parts = map.get(key) ?? [];
      parts.push({ row, least });
      map.set(key, parts);
    }
  }
  return map;
}

/** The keys of the totals that a row would be a part of. */
function totalsOf(draft: Draft, row: Row): string[] {
  return partings.flatMap((parting) => {
    const whole = parting === 'area' ? cellOf(draft, 'areas', draft.cell(row, 'area'), 'parent') : '';
    if (
      (draft.cell(row, parting) ?? '') === '' ||
      whole === undefined ||
      (parting === 'area' && whole === '')
    )
      return [];
    const key = keyOf(draft, row, { [parting]: whole });
    return key === undefined ? [] : [`${parting}\u0000${key}`];
  });
}

function keyOf(draft: Draft, row: Row, changed: Readonly<Record<string, string>>): string | undefined {
  const cells = frame.map((column) => changed[column] ?? draft.cell(row, column));
  return cells.includes(undefined) ? undefined : cells.join('\u0000');
}

function boundedOf(draft: Draft, row: Row, sure: readonly string[]): number | undefined {
  const value = numberOf(draft.cell(row, 'value') ?? '');
  return sure.includes(draft.cell(row, 'qualifier') ?? '') ? value : undefined;
}

const leastOf = (draft: Draft, row: Row): number | undefined => boundedOf(draft, row, ['exact', 'at-least']);
const mostOf = (draft: Draft, row: Row): number | undefined => boundedOf(draft, row, ['exact', 'at-most']);

function judge(
  draft: Draft,
  total: Row,
  most: number,
  parting: Parting,
  parts: readonly Part[],
): Finding | undefined {
  const indicator = draft.cell(total, 'indicator');
  const adds = cellOf(draft, 'indicators', indicator, 'additive') === 'yes';
  const unit = cellOf(draft, 'indicators', indicator, 'unit') ?? '';
  if (parts.length === 0 || !(adds || isCount(unit))) return undefined;
  const values = parts.map(({ least }) => least);
  const reached = adds ? values.reduce((sum, value) => sum + value) : values.reduce((a, b) => Math.max(a, b));
  const noted = readPrintedNumbers(draft.cell(total, 'note') ?? '').includes(reached);
  return reached <= most || noted ? undefined : exceeded(reached, parting, parts);
}

const isCount = (unit: string): boolean =>
  Object.entries(units).some(([code, { count }]) => code === unit && count);

function exceeded(reached: number, parting: Parting, parts: readonly Part[]): Finding {
  const lines = parts.map(({ row }) => row.line).join(', ');
  return finding(
    'parts-exceed-total',
    {
      vi: `Các phần theo ${names[parting]} (dòng ${lines}) đạt ${formatNumber(reached, 'vi')}, lớn hơn tổng.`,
      en: `The parts by ${parting} (line ${lines}) reach ${formatNumber(reached, 'en')}, more than the total.`,
    },
    {
      vi: `Hãy so tổng và các phần với tài liệu. Nếu tài liệu in đúng như vậy, hãy ghi ở cột “Ghi chú” (note) của dòng này rằng các phần là ${formatPlain(reached)}.`,
      en: `Compare the total and the parts with the document. If it does print them so, say in this row’s “note” that the parts are ${formatPlain(reached)}.`,
    },
  );
}
