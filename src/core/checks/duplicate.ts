import { inEach } from '../words/localized.ts';
import type { Table } from '../schema/column.ts';
import { tables } from '../schema/tables.ts';
import { beginningOf } from '../values/beginning.ts';
import { problemAt, type Draft } from '../figures/draft.ts';
import type { Check } from './check.ts';
import type { Row } from '../figures/rows.ts';
import { finding, type Fault, type Finding } from '../figures/problem.ts';

/** No two rows of a table have the same key, in one file or in two. */
export const checkDuplicate: Check = function* (draft) {
  for (const table of Object.values(tables)) yield* duplicates(draft, table);
};

function* duplicates(draft: Draft, { name, key: [column = '', ...others] }: Table): Iterable<Fault> {
  const first = new Map<string, Row>();
  for (const row of draft.rows(name)) {
    const cells = [column, ...others].map((each) => draft.cell(row, each));
    if (cells.includes(undefined)) continue;
    const whole = cells.join('\u0000');
    const earlier = first.get(whole);
    if (earlier === undefined) first.set(whole, row);
    else yield duplicate(row, column, earlier, shown(cells));
  }
}

const duplicate = (row: Row, column: string, earlier: Row, value: string): Fault => ({
  file: row.file,
  line: row.line,
  column,
  value,
  code: 'duplicate',
  tell: () => ({ ...problemAt(row, column, again(earlier)), value: beginningOf(value) }),
});

const shown = (cells: readonly (string | undefined)[]): string =>
  cells.filter((cell) => cell !== '').join(' · ');

const again = ({ file, line }: Row): Finding =>
  finding(
    'duplicate',
    inEach((words) => words.checks.duplicate.again.problem(String(line), file)),
    inEach((words) => words.checks.duplicate.again.repair),
  );
