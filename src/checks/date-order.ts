import type { Named } from '../schema/code-lists.ts';
import type { TableName } from '../schema/column.ts';
import { isDay } from '../values/period.ts';
import { perRow, type Check } from './draft.ts';
import { finding } from './problem.ts';

interface Order {
  readonly table: TableName;
  readonly first: string;
  readonly last: string;
  readonly problem: Named;
}

const orders: readonly Order[] = [
  {
    table: 'areas',
    first: 'valid_from',
    last: 'valid_to',
    problem: { vi: 'Địa phương kết thúc trước khi bắt đầu.', en: 'The area ends before it begins.' },
  },
  {
    table: 'sources',
    first: 'published',
    last: 'accessed',
    problem: {
      vi: 'Tài liệu được mở xem trước ngày công bố.',
      en: 'The document was opened before it was published.',
    },
  },
];

/** What comes first has the earlier date. */
export const checkDateOrder: Check = (draft) =>
  orders.flatMap(({ table, first, last, problem }) =>
    perRow(draft, table, (row) => {
      const [from = '', to = ''] = [draft.cell(row, first), draft.cell(row, last)];
      if (!isDay(from) || !isDay(to) || from <= to) return undefined;
      return [
        last,
        finding(
          'date-order',
          { vi: `${problem.vi} ${first} là ${from}.`, en: `${problem.en} ${first} is ${from}.` },
          repair(first, last),
        ),
      ];
    }),
  );

const repair = (first: string, last: string): Named => ({
  vi: `Hãy sửa cột ${first} hoặc ${last} theo tài liệu.`,
  en: `Correct “${first}” or “${last}” from the document.`,
});
