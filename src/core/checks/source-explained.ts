import type { Named } from '../schema/code-lists.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

const repair: Named = {
  vi: 'Hãy điền ô này, hoặc ghi lý do ở cột “Ghi chú”, ví dụ: Bản lưu không ghi địa chỉ và ngày đăng.',
  en: 'Fill it in, or give the reason in “note”, such as: Bản lưu không ghi địa chỉ và ngày đăng.',
};

const unexplained: Readonly<Record<'url' | 'published', Finding>> = {
  url: finding(
    'source-without-address',
    {
      vi: 'Nguồn không có địa chỉ, cũng không có lý do.',
      en: 'The source has no address and no reason for it.',
    },
    repair,
  ),
  published: finding(
    'source-without-date',
    {
      vi: 'Nguồn không có ngày công bố, cũng không có lý do.',
      en: 'The source has no date of publication and no reason for it.',
    },
    repair,
  ),
};

/** A source has an address and a date, or a note that says why not. */
export const checkSourceExplained: Check = (draft) =>
  perRow(draft, 'sources', (row) => {
    if (draft.cell(row, 'note') !== '') return undefined;
    if (draft.cell(row, 'url') === '') return ['url', unexplained.url];
    return draft.cell(row, 'published') === '' ? ['published', unexplained.published] : undefined;
  });
