import { formatNumber } from '../values/format.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** How many digits the official codes of a level have. */
const lengths: ReadonlyMap<string, number> = new Map([
  ['province', 2],
  ['district', 3],
  ['commune', 5],
]);

/** An official code has all its digits: a spreadsheet that takes 01267 for a number leaves 1267 of it. */
export const checkAreaCode: Check = (draft) =>
  perRow(draft, 'areas', (row) => {
    const code = draft.cell(row, 'code') ?? '';
    const length = lengths.get(draft.cell(row, 'level') ?? '');
    return length !== undefined && /^\d+$/.test(code) && code.length < length
      ? ['code', tooShort(length, code.padStart(length, '0'))]
      : undefined;
  });

const tooShort = (length: number, whole: string): Finding =>
  finding(
    'area-code',
    {
      vi: `Mã hành chính ở cấp này có ${formatNumber(length, 'vi')} chữ số; bảng tính có thể đã bỏ số 0 ở đầu.`,
      en: `Official codes of this level have ${formatNumber(length, 'en')} digits; a spreadsheet may have dropped the 0 in front.`,
    },
    {
      vi: `Hãy định dạng ô là Văn bản (Text) rồi viết ${whole}, sau khi so với văn bản đặt mã.`,
      en: `Format the cell as Text and write ${whole}, once you have compared it with the document that gives the code.`,
    },
    [whole],
  );
