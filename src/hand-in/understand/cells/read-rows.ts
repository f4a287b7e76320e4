import { faultAt } from '../../../core/figures/draft.ts';
import type { Row } from '../../../core/figures/rows.ts';
import type { Found } from '../../../core/figures/problem.ts';
import type { Docket } from '../docket.ts';
import type { ReadLines } from '../lines/read-lines.ts';
import { isBlank, kindAt, textAt, type FormSheet, type WorkLine } from '../work.ts';
import { blankBelow } from './blank-below.ts';
import { dittoBelow } from './ditto.ts';
import type { CellReader } from './reading.ts';
import type { ToldCount } from './understandings.ts';

/** Rows of one sheet, as the record would have them; `file` is the label of the sheet, `line` its own line. */
export interface ReadRows {
  readonly form: FormSheet;
  readonly rows: readonly Row[];
  readonly rejected: readonly Row[];
  readonly told: readonly ToldCount[];
  /** Columns whose numbers have a comma before decimals. */
  readonly commas: ReadonlySet<string>;
}

export type Readers = ReadonlyMap<string, CellReader>;

export function readRows(
  lines: ReadLines,
  readers: Readers,
  commas: ReadRows['commas'],
  docket: Docket,
): ReadRows {
  const { form } = lines;
  const [rows, rejected]: [Row[], Row[]] = [[], []];
  const told = new Map<string, Counting>();
  const faulty = new Set(lines.rejected);
  const rowOf = rowReader(form, readers);
  for (const line of [...lines.rows, ...lines.rejected].sort((a, b) => a.line - b.line)) {
    // What is wrong in the cells of a rejected line may be but its one fault again; what it names holds for those below.
    const isRejected = faulty.has(line);
    (isRejected ? rejected : rows).push(rowOf(line, isRejected ? nobody : hearing(form, line, docket, told)));
  }
  return { form, rows, rejected, told: [...told.values()], commas };
}

/** Hears what is found in the cells of a line. */
interface Hearing {
  readonly found: (column: string, raw: string, found: Found) => void;
  readonly asked: (column: string) => void;
  readonly told: (code: string, heading: string, from: string, to: string) => void;
}

const nobody: Hearing = { found: () => undefined, asked: () => undefined, told: () => undefined };

const hearing = (
  { label: file }: FormSheet,
  { line }: WorkLine,
  { report, reported }: Docket,
  told: Map<string, Counting>,
): Hearing => ({
  found: (column, raw, found) => {
    report(faultAt({ file, line, cells: { [column]: raw } }, column, found));
  },
  asked: (column) => {
    reported.add({ file, line, column });
  },
  told: (code, heading, from, to) => {
    count(told, code, heading, from, to);
  },
});

/** Reads lines from the first to the last, each with what stands above its cells. */
function rowReader(form: FormSheet, readers: Readers) {
  const blank = blankCells(form);
  const above = new Map<string, string>();
  return (line: WorkLine, hear: Hearing): Row => {
    const cells: Record<string, string> = { ...blank };
    for (const { index, column, text: heading } of form.headings) {
      if (column === undefined) continue;
      const { name } = column;
      const raw = textAt(line, index);
      const isEmpty = isBlank(raw);
      const before = above.get(name)?.trim();
      const missing =
        isEmpty && before !== undefined ? blankBelow(form, line, column, heading, before) : undefined;
      if (missing !== undefined) hear.found(name, raw, missing);
      const ditto = dittoBelow(column, raw, before);
      if (ditto !== undefined) {
        cells[name] = '';
        hear.found(name, raw, ditto);
        continue;
      }
      if (!isEmpty) above.set(name, raw);
      const reading = readers.get(name)?.(isEmpty ? '' : raw, kindAt(line, index)) ?? { text: raw };
      cells[name] = reading.text;
      if (reading.found !== undefined) hear.found(name, raw, reading.found);
      if (reading.isAsked === true) hear.asked(name);
      for (const code of reading.told ?? []) hear.told(code, heading, raw, reading.text);
    }
    return { file: form.label, line: line.line, cells };
  };
}

type Counting = ToldCount & { count: number };

function count(told: Map<string, Counting>, code: string, heading: string, from: string, to: string): void {
  const key = `${code}\u0000${heading}`;
  const before = told.get(key);
  if (before === undefined) told.set(key, { code, heading, count: 1, from, to });
  else before.count += 1;
}

/** Columns that a hand-in may be without are blank; a required one that is missing is told of the sheet, and of no cell. */
function blankCells({ table, form, headings }: FormSheet): Readonly<Record<string, string>> {
  const there = new Set(headings.map(({ column }) => column?.name));
  const own = table.columns.filter(
    ({ name, required }) => !required || form.made.includes(name) || there.has(name),
  );
  return Object.fromEntries(own.map(({ name }) => [name, '']));
}
