import type { Named } from '../schema/code-lists.ts';
import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { isDay } from '../values/period.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

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
export const checkDateOrder: Check = function* (draft) {
  for (const order of orders)
    yield* perRow(draft, order.table, (row) => {
      const [from = '', to = ''] = [draft.cell(row, order.first), draft.cell(row, order.last)];
      return !isDay(from) || !isDay(to) || from <= to ? undefined : [order.last, tooEarly(order, from)];
    });
};

const tooEarly = ({ table, first, problem }: Order, from: string): Finding =>
  finding(
    'date-order',
    {
      vi: `${problem.vi} “${titleOf(table, first).vi}” (${first}) là ${from}.`,
      en: `${problem.en} “${titleOf(table, first).en}” (${first}) is ${from}.`,
    },
    repair,
  );

const repair: Named = {
  vi: `Hãy sửa một trong hai ngày theo tài liệu.`,
  en: `Correct one of the two days from the document.`,
};

const titleOf = (table: TableName, name: string): Named =>
  tables[table].columns.find((column) => column.name === name)?.title ?? { vi: name, en: name };
