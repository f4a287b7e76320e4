import type { Named } from '../schema/code-lists.ts';
import { formatNumber } from '../values/format.ts';
import { numberOf, parseNumber, type NumberFault, type NumberFaultKind } from '../values/number.ts';
import { perCell, type Check } from './check.ts';
import { finding, later, type Finding, type Found } from '../figures/problem.ts';
import { either, noFigure } from './words.ts';

/** A number is plain: digits, a dot before decimals. What could mean two numbers is asked, not guessed. */
export const checkNumber: Check = (draft) =>
  perCell(
    draft,
    ({ type }) => type === 'number' || type === 'integer',
    (text, { type }) =>
      numberFinding(text) ??
      (type === 'integer' && !Number.isInteger(numberOf(text)) ? notWhole() : undefined),
  );

/** Why a text is no plain number; nothing where it is one. */
export function numberFinding(text: string): Found | undefined {
  const parsed = parseNumber(text);
  if ('value' in parsed) return undefined;
  return parsed.fault.kind === 'ambiguous' ? ambiguous(parsed.fault) : malformed(parsed.fault);
}

function ambiguous({ candidates: [whole = '', decimals = ''] }: NumberFault): Finding {
  const [group, point] = [whole, decimals].map((text) => numberOf(text) ?? 0);
  const [grouped, pointed] = [formatNumber(group ?? 0, 'vi'), formatNumber(point ?? 0, 'vi')];
  return finding(
    'ambiguous-number',
    {
      vi: `Số này hiểu được hai cách: ${whole} (tài liệu in “${grouped}”) hay số có ba chữ số thập phân (tài liệu in “${pointed}”).`,
      en: `This can be read in two ways: ${whole} (the document prints “${grouped}”), or a number with three decimals (it prints “${pointed}”).`,
    },
    {
      vi: `Hãy viết ${whole} nếu là số hàng nghìn, viết ${decimals} nếu đúng là số có ba chữ số thập phân.`,
      en: `Write ${whole} if thousands are meant, or ${decimals} if it does have three decimals.`,
    },
    [whole, decimals],
  );
}

const malformed = (fault: NumberFault): Found =>
  later('malformed-number', () => {
    const { kind, candidates } = fault;
    return finding(
      'malformed-number',
      expected[kind],
      kind === 'none' ? noFigure : repair(candidates),
      candidates,
    );
  });

const repair = (candidates: readonly string[]): Named =>
  candidates.length === 0
    ? {
        vi: 'Hãy viết số bằng chữ số, ví dụ: 1234.',
        en: 'Write the number in digits, such as 1234.',
      }
    : { vi: `Hãy viết ${either(candidates, 'vi')}.`, en: `Write ${either(candidates, 'en')}.` };

const expected: Readonly<Record<NumberFaultKind, Named>> = {
  blank: { vi: 'Cần một số.', en: 'Expected a number.' },
  none: { vi: 'Ô này ghi là không có số.', en: 'The cell says that there is no number.' },
  space: { vi: 'Cần một số không có khoảng trắng.', en: 'Expected a number without spaces.' },
  ambiguous: { vi: 'Số này hiểu được hai cách.', en: 'This can be read in two ways.' },
  'decimal-comma': {
    vi: 'Trong tệp CSV, phần thập phân đứng sau dấu chấm, không phải dấu phẩy.',
    en: 'In the CSV, decimals stand after a dot, not after a comma.',
  },
  grouping: {
    vi: 'Cần viết số liền một mạch, không ngắt hàng nghìn.',
    en: 'Expected a number without marks between thousands.',
  },
  'percent-sign': {
    vi: 'Chỉ viết số; đơn vị đã có trong chỉ tiêu.',
    en: 'Expected the number alone; the indicator has the unit.',
  },
  'plus-sign': { vi: 'Số dương không viết dấu cộng.', en: 'A positive number takes no plus sign.' },
  'minus-sign': {
    vi: 'Dấu trừ phải là dấu gạch nối trên bàn phím (-).',
    en: 'The minus sign must be the hyphen of the keyboard (-).',
  },
  exponent: {
    vi: 'Cần viết đủ các chữ số, không viết dạng lũy thừa.',
    en: 'Expected all digits, not powers of ten.',
  },
  'leading-zero': { vi: 'Số không viết chữ số 0 ở đầu.', en: 'A number does not begin with 0.' },
  'bare-point': { vi: 'Cần chữ số ở cả hai bên dấu chấm.', en: 'Expected digits on both sides of the dot.' },
  'too-large': {
    vi: 'Số quá lớn, máy không giữ đủ chữ số.',
    en: 'The number is too large to keep all its digits.',
  },
  text: {
    vi: 'Cột này chỉ chứa số; chữ (“hơn”, “khoảng”, tên đơn vị) viết ở cột “Nguyên văn” và “Mức chắc chắn”.',
    en: 'This column holds a number only; words belong in “printed” and “qualifier”.',
  },
};

const notWhole = (): Finding =>
  finding(
    'not-whole',
    { vi: 'Cần số nguyên.', en: 'Expected a whole number.' },
    { vi: 'Hãy viết một số nguyên, ví dụ: 3.', en: 'Write a whole number, such as 3.' },
  );
