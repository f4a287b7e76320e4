import { finding, type Finding, type Problem } from '../../checks/problem.ts';
import { formatNumber } from '../../values/format.ts';

/**
 * Of rows that name one source which nobody entered, the first tells it for all: with a sheet of sources forgotten, each row would say
 * the same. What may be a slip of the pen has a proposal, and stays where it is.
 */
export function toldOnce(problems: readonly Problem[]): readonly Problem[] {
  const bySource = new Map<string, number>();
  for (const problem of problems.filter(isUnknownSource))
    bySource.set(problem.value, (bySource.get(problem.value) ?? 0) + 1);
  const told = new Set<string>();
  return problems.flatMap((problem) => {
    const count = isUnknownSource(problem) ? (bySource.get(problem.value) ?? 1) : 1;
    if (count === 1) return [problem];
    if (told.has(problem.value)) return [];
    told.add(problem.value);
    return [{ ...problem, ...notEntered(count) }];
  });
}

const isUnknownSource = ({ code, column, proposals = [] }: Problem): boolean =>
  code === 'unknown-key' && column === 'source' && proposals.length === 0;

const notEntered = (count: number): Finding =>
  finding(
    'unknown-key',
    {
      vi: `Nguồn này chưa có trong bảng “Nguồn”, nên ${formatNumber(count, 'vi')} dòng lấy từ nguồn này chưa dùng được.`,
      en: `The table “Sources” does not have this source, so ${formatNumber(count, 'en')} rows that are taken from it cannot be used yet.`,
    },
    {
      vi: 'Hãy thêm một dòng cho nguồn này vào trang “Nguồn”; nếu trang ấy nằm ở tệp khác, hãy chọn thêm tệp đó. Các dòng kia khi đó tự hết lỗi này.',
      en: 'Add a row for the source to the sheet “Nguồn”; if that sheet is in another file, choose that file too. This is then mended in the other rows too.',
    },
  );
