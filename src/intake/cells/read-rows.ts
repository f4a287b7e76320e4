import type { Row } from '../../checks/draft.ts';
import type { FaultPlace, Problem } from '../../checks/problem.ts';
import type { ReadLines } from '../lines/read-lines.ts';
import { isBlank, kindAt, textAt, type FormSheet, type WorkLine } from '../work.ts';
import { blankBelow } from './blank-below.ts';
import { dittoBelow } from './ditto.ts';
import type { CellReader } from './reading.ts';
import type { ToldCount } from './told.ts';

/** Rows of one sheet, as the record would have them; `file` is the label of the sheet, `line` its own line. */
export interface ReadRows {
  readonly form: FormSheet;
  readonly rows: readonly Row[];
  readonly rejected: readonly Row[];
  /** Cells that were not understood, lines that were rejected. */
  readonly problems: readonly Problem[];
  /** Cells that wait for an answer; they are no problem yet. */
  readonly asked: readonly FaultPlace[];
  readonly told: readonly ToldCount[];
  /** Columns whose numbers have a comma before decimals. */
  readonly commas: ReadonlySet<string>;
}

export type Readers = ReadonlyMap<string, CellReader>;

export function readRows(lines: ReadLines, readers: Readers, commas: ReadRows['commas']): ReadRows {
  const { form } = lines;
  const absent = absentCells(form);
  const above = new Map<string, string>();
  const rowOf = (line: WorkLine, { problems, asked, told }: Findings): Row => {
    const cells: Record<string, string> = { ...absent };
    for (const { index, column, text: heading } of form.headings) {
      if (column === undefined) continue;
      const raw = textAt(line, index);
      const at = (): FaultPlace & { value: string } => ({
        file: form.label,
        line: line.line,
        column: column.name,
        value: raw,
      });
      const before = above.get(column.name);
      const blank =
        isBlank(raw) && before !== undefined
          ? blankBelow(form, line, column, heading, before.trim())
          : undefined;
      if (blank !== undefined) problems.push({ ...at(), ...blank });
      const ditto = dittoBelow(column, raw, before?.trim());
      if (ditto !== undefined) {
        cells[column.name] = '';
        problems.push({ ...at(), ...ditto });
        continue;
      }
      if (!isBlank(raw)) above.set(column.name, raw);
      const reading = readers.get(column.name)?.(isBlank(raw) ? '' : raw, kindAt(line, index)) ?? {
        text: raw,
      };
      cells[column.name] = reading.text;
      if (reading.found !== undefined) problems.push({ ...at(), ...reading.found });
      if (reading.isAsked === true) asked.push(at());
      for (const code of reading.told ?? []) count(told, code, heading, raw, reading.text);
    }
    return { file: form.label, line: line.line, cells };
  };
  const found = nothingFound();
  const faulty = new Set(lines.rejected);
  const inOrder = [...lines.rows, ...lines.rejected].sort((a, b) => a.line - b.line);
  // What is wrong in the cells of a rejected line may be but its one fault again; what it names holds for those below.
  const made = inOrder.map((line) => ({
    isRejected: faulty.has(line),
    row: rowOf(line, faulty.has(line) ? nothingFound() : found),
  }));
  const rowsThat = (areRejected: boolean): readonly Row[] =>
    made.filter(({ isRejected }) => isRejected === areRejected).map(({ row }) => row);
  const [rows, rejected] = [rowsThat(false), rowsThat(true)];
  const problems = [...lines.problems, ...found.problems];
  return { form, rows, rejected, problems, asked: found.asked, told: [...found.told.values()], commas };
}

interface Findings {
  readonly problems: Problem[];
  readonly asked: FaultPlace[];
  readonly told: Map<string, ToldCount>;
}

const nothingFound = (): Findings => ({ problems: [], asked: [], told: new Map() });

type Counting = ToldCount & { count: number };

function count(told: Map<string, Counting>, code: string, heading: string, from: string, to: string): void {
  const key = `${code}\u0000${heading}`;
  const before = told.get(key);
  if (before === undefined) told.set(key, { code, heading, count: 1, from, to });
  else before.count += 1;
}

/** Columns that a hand-in may be without are blank; a required one that is missing is told of the sheet, and of no cell. */
function absentCells({ table, form }: FormSheet): Readonly<Record<string, string>> {
  const { made } = form;
  const optional = table.columns.filter(({ name, required }) => !required || made.includes(name));
  return Object.fromEntries(optional.map(({ name }) => [name, '']));
}
