import { numberOf } from '../values/number.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

/** Releases are numbered 1, 2, 3, … in the order of their rows, each on a later day than the one before. */
export const checkReleaseOrder: Check = (draft) => {
  let number = 0;
  let day = '';
  return perRow(draft, 'releases', (row) => {
    number += 1;
    const [release, date] = [draft.cell(row, 'release'), draft.cell(row, 'date')];
    const before = day;
    day = date ?? day;
    if (release !== undefined && numberOf(release) !== number) return ['release', outOfOrder(number)];
    return date !== undefined && date <= before ? ['date', notLater(before)] : undefined;
  });
};

const outOfOrder = (number: number): Finding =>
  finding(
    'release-order',
    {
      vi: `Các bản đánh số 1, 2, 3… theo thứ tự dòng, không bỏ số nào; đây là bản ${String(number)}.`,
      en: `Releases are numbered 1, 2, 3… in the order of the rows, none left out; this one is ${String(number)}.`,
    },
    {
      vi: `Hãy viết ${String(number)}, hoặc khôi phục dòng đã bị xóa: bản đã phát hành thì không xóa.`,
      en: `Write ${String(number)}, or restore the row that was deleted: what was released stays.`,
    },
  );

const notLater = (before: string): Finding =>
  finding(
    'release-date',
    {
      vi: `Mỗi bản phải phát hành sau bản trước; bản trước ghi ngày ${before}.`,
      en: `Each release has a later day than the one before, which has ${before}.`,
    },
    { vi: 'Hãy viết ngày muộn hơn.', en: 'Write a later day.' },
  );
