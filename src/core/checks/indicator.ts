import { unitOf, units, type UnitCode } from '../schema/units.ts';
import { cellOf, type Draft } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Finding } from '../figures/problem.ts';

type Found = readonly [string, Finding] | undefined;
type Judge = (draft: Draft, row: Row) => Found;

/** What an indicator says of itself fits together: unit, role, direction, and what it is a ratio of. */
export const checkIndicator: Check = (draft) =>
  perRow(draft, 'indicators', (row) => {
    for (const judge of judges) {
      const found = judge(draft, row);
      if (found !== undefined) return found;
    }
    return undefined;
  });

const unitNamed = (code: string | undefined) =>
  code !== undefined && Object.hasOwn(units, code) ? unitOf(code as UnitCode) : undefined;
const unitOfKey = (draft: Draft, key: string | undefined) =>
  unitNamed(cellOf(draft, 'indicators', key, 'unit'));

const halfRatio: Judge = (draft, row) => {
  const [numerator, denominator] = [draft.cell(row, 'numerator'), draft.cell(row, 'denominator')];
  if (numerator === undefined || denominator === undefined || (numerator === '') === (denominator === ''))
    return undefined;
  return [
    numerator === '' ? 'numerator' : 'denominator',
    finding(
      'half-ratio',
      {
        vi: 'Tử số và mẫu số phải có cả hai, hoặc không có cái nào.',
        en: 'A ratio has a numerator and a denominator, or neither.',
      },
      { vi: 'Hãy điền ô này, hoặc để trống cả hai.', en: 'Fill it in, or leave both blank.' },
    ),
  ];
};

const ratioUnit: Judge = (draft, row) => {
  const [above, below] = [draft.cell(row, 'numerator'), draft.cell(row, 'denominator')];
  const [numerator, denominator] = [unitOfKey(draft, above), unitOfKey(draft, below)];
  if (numerator === undefined || denominator === undefined || draft.cell(row, 'unit') !== 'percent')
    return undefined;
  if (numerator.count && numerator.name.vi === denominator.name.vi && above !== below) return undefined;
  return [
    'denominator',
    finding(
      'ratio-unit',
      {
        vi: `Tỷ lệ phần trăm phải chia hai số đếm cùng đơn vị; ở đây là “${numerator.name.vi}” chia “${denominator.name.vi}”.`,
        en: `A share divides two different counts of one unit; here it is “${numerator.name.en}” by “${denominator.name.en}”.`,
      },
      { vi: 'Hãy sửa tử số, mẫu số hoặc đơn vị.', en: 'Correct the numerator, the denominator or the unit.' },
    ),
  ];
};

const ratioRole: Judge = (draft, row) => {
  const isTarget = (role: string | undefined): boolean => role === 'target';
  const own = draft.cell(row, 'role');
  const mixed = ['numerator', 'denominator'].find((column) => {
    const role = cellOf(draft, 'indicators', draft.cell(row, column), 'role');
    return role !== undefined && own !== undefined && isTarget(role) !== isTarget(own);
  });
  return mixed === undefined ? undefined : [mixed, mixedRoles];
};

const mixedRoles = finding(
  'ratio-role',
  {
    vi: 'Không chia mục tiêu cho kết quả, hay kết quả cho mục tiêu.',
    en: 'A target and a result are not divided by each other.',
  },
  {
    vi: 'Hãy chọn tử số và mẫu số cùng vai trò với chỉ tiêu.',
    en: 'Take a numerator and a denominator of the indicator’s own role.',
  },
);

/** A measure with an upper end (a share, a rank, an index) does not add up. */
const additive: Judge = (draft, row) => {
  const unit = unitNamed(draft.cell(row, 'unit'));
  if (unit === undefined || draft.cell(row, 'additive') !== 'yes' || unit.max === Number.MAX_SAFE_INTEGER)
    return undefined;
  return [
    'additive',
    finding(
      'additive-unit',
      { vi: `Đơn vị “${unit.name.vi}” không cộng được.`, en: `The unit “${unit.name.en}” does not add up.` },
      { vi: 'Hãy viết no.', en: 'Write no.' },
    ),
  ];
};

const direction: Judge = (draft, row) =>
  draft.cell(row, 'unit') === 'rank' && draft.cell(row, 'better') === 'higher'
    ? [
        'better',
        finding(
          'rank-direction',
          {
            vi: 'Thứ hạng 1 là cao nhất, nên số nhỏ hơn là tốt hơn.',
            en: 'Rank 1 is the top, so a lower number is better.',
          },
          { vi: 'Hãy viết lower.', en: 'Write lower.' },
        ),
      ]
    : undefined;

const target: Judge = (draft, row) => {
  const [key, role] = [draft.cell(row, 'indicator'), draft.cell(row, 'role')];
  if (key === undefined || role === undefined || key.startsWith('target-') === (role === 'target'))
    return undefined;
  return [
    'role',
    finding(
      'target-role',
      {
        vi: 'Mã bắt đầu bằng target- khi và chỉ khi chỉ tiêu là mục tiêu (target).',
        en: 'A key begins with target- if, and only if, the role is target.',
      },
      role === 'target'
        ? {
            vi: `Hãy đổi mã thành target-${key}, hoặc sửa vai trò.`,
            en: `Name the indicator target-${key}, or correct the role.`,
          }
        : { vi: 'Hãy viết target, hoặc đổi mã.', en: 'Write target, or change the key.' },
    ),
  ];
};

const targetUnit: Judge = (draft, row) => {
  const [key = '', unit] = [draft.cell(row, 'indicator'), draft.cell(row, 'unit')];
  const base = key.startsWith('target-')
    ? cellOf(draft, 'indicators', key.slice('target-'.length), 'unit')
    : undefined;
  if (base === undefined || unit === undefined || base === unit) return undefined;
  return [
    'unit',
    finding(
      'target-unit',
      {
        vi: `Mục tiêu phải cùng đơn vị với chỉ tiêu của nó (${base}).`,
        en: `A target has the unit of its indicator (${base}).`,
      },
      { vi: `Hãy viết ${base}.`, en: `Write ${base}.` },
    ),
  ];
};

const judges: readonly Judge[] = [halfRatio, ratioUnit, ratioRole, additive, direction, target, targetUnit];
