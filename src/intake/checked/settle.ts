import type { Row } from '../../checks/draft.ts';
import { problemsOf, referenceChecks } from '../../checks/index.ts';
import { finding, type Problem } from '../../checks/problem.ts';
import type { TableName } from '../../schema/column.ts';
import { forms } from '../../schema/forms.ts';
import type { ReadRows } from '../cells/read-rows.ts';
import type { Incoming, Known } from '../incoming.ts';
import { rowAt, unionOf } from '../union.ts';
import { isBlank, textAt } from '../work.ts';
import { rivals } from './rivals.ts';

export interface Settled {
  readonly rows: Incoming['rows'];
  /** How many rows are not among them. */
  readonly held: number;
  /** Of rows in which nothing is wrong but what they rest on. */
  readonly problems: readonly Problem[];
}

/** Rows in which nothing was found, and which name no row in which something was. */
export function settle(read: readonly ReadRows[], found: readonly Problem[], known: Known): Settled {
  const asked = read.flatMap((sheet) => sheet.asked);
  const held = new Set([...found, ...asked].map(rowAt));
  for (const sheet of read) for (const row of unheadedRows(sheet)) held.add(rowAt(row));
  const problems = [...rivals(read, held)];
  for (const { file, line } of problems) held.add(rowAt({ file, line }));
  for (;;) {
    const rows = soundRows(read, held);
    const resting = problemsOf(referenceChecks, unionOf(rows, known)).filter(({ file }) => isOf(read, file));
    if (resting.length === 0) return { rows, problems, held: heldRows(read, held) };
    for (const problem of resting) {
      held.add(rowAt(problem));
      // What is near to the name is another row, not the one that it names.
      problems.push({ ...problem, ...rests, proposals: [] });
    }
  }
}

/** Rows of a sheet whose headings do not do are told by the problem of the headings. */
const heldRows = (read: readonly ReadRows[], held: ReadonlySet<string>): number =>
  read.reduce(
    (sum, { form, rows }) => sum + rows.filter((row) => form.isHeld || held.has(rowAt(row))).length,
    0,
  );

const isOf = (read: readonly ReadRows[], file: string): boolean =>
  read.some(({ form }) => form.label === file);

function soundRows(read: readonly ReadRows[], held: ReadonlySet<string>): Incoming['rows'] {
  const sound = (table: TableName): readonly Row[] =>
    read
      .filter(({ form }) => form.table.name === table && !form.isHeld)
      .flatMap(({ rows }) => rows.filter((row) => !held.has(rowAt(row))));
  const together = forms.map(({ table }) => [table, sound(table)] as const);
  return Object.fromEntries(together.filter(([, rows]) => rows.length > 0));
}

/** Rows with something below a heading that was not understood. */
function unheadedRows({ form, rows }: ReadRows): readonly Row[] {
  if (form.unheaded.length === 0) return [];
  const lines = new Map(form.body.map((line) => [line.line, line]));
  const isUnheaded = ({ line }: Row): boolean => {
    const own = lines.get(line);
    return own !== undefined && form.unheaded.some((index) => !isBlank(textAt(own, index)));
  };
  return rows.filter(isUnheaded);
}

const rests = finding(
  'rests-on-fault',
  {
    vi: 'Ô này nhắc đến một dòng còn lỗi, nên dòng này chưa dùng được.',
    en: 'This cell names a row in which something is wrong, so this row cannot be used yet.',
  },
  {
    vi: 'Hãy sửa dòng được nhắc đến; dòng này khi đó tự hết lỗi.',
    en: 'Correct the row that it names; this one is then right by itself.',
  },
);
