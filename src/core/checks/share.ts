import { formatNumber } from '../values/format.ts';
import { numberOf } from '../values/number.ts';
import { cellOf } from '../figures/draft.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

const saysPercent = /%|phần trăm|per\s?cent/iu;

/** 0.8516 of a share may be 85.16%, as a spreadsheet holds it, or less than one in a hundred: only the words of the document tell. */
export const checkShare: Check = (draft) =>
  perRow(draft, 'observations', (row) => {
    const value = numberOf(draft.cell(row, 'value') ?? '') ?? 0;
    if (Math.abs(value) >= 1 || Number.isInteger(value)) return undefined;
    if (cellOf(draft, 'indicators', draft.cell(row, 'indicator'), 'unit') !== 'percent') return undefined;
    const isExplained = saysPercent.test(draft.cell(row, 'printed') ?? '') || draft.cell(row, 'note') !== '';
    return isExplained ? undefined : ['value', ofOne(value)];
  });

function ofOne(value: number): Finding {
  const hundredfold = Number((value * 100).toPrecision(15));
  const [vi, en] = [formatNumber(hundredfold, 'vi'), formatNumber(hundredfold, 'en')];
  return finding(
    'share-of-one',
    {
      vi: `Giá trị tính bằng phần trăm: số này là ${formatNumber(value, 'vi')}%, hay là ${vi}% mà bảng tính lưu dạng tỷ số?`,
      en: `The value is counted in per cent: is this ${formatNumber(value, 'en')}%, or ${en}% that a spreadsheet holds as a ratio?`,
    },
    {
      vi: `Nếu tài liệu in ${vi}% thì sửa cả “Giá trị” và “Nguyên văn”; nếu đúng là dưới 1% thì chép cả dấu % vào “Nguyên văn”, hoặc nói rõ ở “Ghi chú”.`,
      en: `If the document prints ${en}%, correct both the value and “printed”; if it is below 1%, copy the % sign into “printed”, or say so in the note.`,
    },
  );
}
