import { units, unitOf, type Unit, type UnitCode } from '../schema/units.ts';
import { formatNumber, formatPlain } from '../values/format.ts';
import { numberOf } from '../values/number.ts';
import { cellOf, perRow, type Check } from './draft.ts';
import { finding, type Finding } from './problem.ts';

const isUnit = (code: string | undefined): code is UnitCode =>
  code !== undefined && Object.hasOwn(units, code);

/** A value lies where its unit allows: a share between 0 and 100, a rank from 1, a count whole. */
export const checkRange: Check = (draft) =>
  perRow(draft, 'observations', (row) => {
    const value = numberOf(draft.cell(row, 'value') ?? '');
    const unit = cellOf(draft, 'indicators', draft.cell(row, 'indicator'), 'unit');
    if (value === undefined || !isUnit(unit)) return undefined;
    const found = judge(value, unitOf(unit));
    return found && ['value', found];
  });

function judge(value: number, unit: Unit): Finding | undefined {
  if (value < unit.min || value > unit.max) return outOfRange(unit);
  return unit.integer && !Number.isInteger(value) ? notWhole(value, unit) : undefined;
}

function outOfRange({ name, min, max }: Unit): Finding {
  const least = formatPlain(min);
  const open = max === Number.MAX_SAFE_INTEGER;
  const most = formatPlain(max);
  return finding(
    'out-of-range',
    {
      vi: open
        ? `Đơn vị “${name.vi}” không nhỏ hơn ${least}.`
        : `Đơn vị “${name.vi}” chỉ nhận từ ${least} đến ${most}.`,
      en: open
        ? `The unit “${name.en}” is at least ${least}.`
        : `The unit “${name.en}” goes from ${least} to ${most}.`,
    },
    {
      vi: 'Hãy so lại với tài liệu: có thể thiếu dấu chấm thập phân hoặc chọn nhầm chỉ tiêu.',
      en: 'Compare it with the document: a decimal dot may be missing, or the indicator is another.',
    },
  );
}

const notWhole = (value: number, { name }: Unit): Finding =>
  finding(
    'not-whole',
    {
      vi: `Đơn vị “${name.vi}” chỉ nhận số nguyên, không nhận ${formatNumber(value, 'vi')}.`,
      en: `The unit “${name.en}” takes whole numbers, not ${formatNumber(value, 'en')}.`,
    },
    {
      vi: 'Hãy so lại với tài liệu: có thể chọn nhầm chỉ tiêu, hoặc dấu chấm hàng nghìn bị hiểu là dấu thập phân.',
      en: 'Compare it with the document: the indicator may be another, or a mark between thousands was taken for decimals.',
    },
  );
