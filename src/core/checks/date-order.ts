import { inEach } from '../words/localized.ts';
import type { Localized } from '../words/lang.ts';
import type { TableName } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { isDay } from '../values/period.ts';
import { perRow, type Check } from './check.ts';
import { finding, type Finding } from '../figures/problem.ts';

interface Order {
  readonly table: TableName;
  readonly first: string;
  readonly last: string;
  readonly problem: Localized;
}

const orders: readonly Order[] = [
  {
    table: 'areas',
    first: 'valid_from',
    last: 'valid_to',
    problem: inEach((words) => words.checks.dateOrder.orders.areas.problem),
  },
  {
    table: 'sources',
    first: 'published',
    last: 'accessed',
    problem: inEach((words) => words.checks.dateOrder.orders.sources.problem),
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
    inEach((words, lang) =>
      words.checks.dateOrder.tooEarly.problem(problem[lang], titleOf(table, first)[lang], first, from),
    ),
    repair,
  );

const repair: Localized = inEach((words) => words.checks.dateOrder.repair);

const titleOf = (table: TableName, name: string): Localized =>
  tables[table].columns.find((column) => column.name === name)?.title ?? inEach(() => name);
