import { columnOfCell } from '../../core/values/cell-reference.ts';
import type { Answers } from '../incoming.ts';
import type { Sheet } from '../read/sheet.ts';
import type { Kind, WorkLine, WorkSheet } from '../understand/work.ts';

type Cells = ReadonlyMap<number, string>;

/** The sheets as they would be with the repairs that were accepted. */
export function repairedSheets(sheets: readonly Sheet[], cells: Answers['cells']): readonly WorkSheet[] {
  const repairs = repairsByLine(cells);
  return sheets.map((sheet) => {
    const own = repairs.get(nameOf(sheet.file, sheet.name));
    return own === undefined ? sheet : { ...sheet, lines: sheet.lines.map((line) => repaired(line, own)) };
  });
}

const nameOf = (file: string, sheet: string): string => [file, sheet].join('\u001f');

/** By sheet, line and index, from the ids of cells. */
function repairsByLine(cells: Answers['cells']): ReadonlyMap<string, ReadonlyMap<number, Cells>> {
  const sheets = new Map<string, Map<number, Map<number, string>>>();
  for (const [id, text] of cells) {
    const [file = '', sheet = '', line = '', cell = ''] = id.split('\u001f');
    const index = columnOfCell(cell);
    if (index < 0) continue;
    const own = sheets.get(nameOf(file, sheet)) ?? new Map<number, Map<number, string>>();
    const at = own.get(Number(line)) ?? new Map<number, string>();
    sheets.set(nameOf(file, sheet), own.set(Number(line), at.set(index, text)));
  }
  return sheets;
}

function repaired(line: WorkLine, repairs: ReadonlyMap<number, Cells>): WorkLine {
  const own = repairs.get(line.line);
  if (own === undefined) return line;
  const width = Math.max(line.cells.length, ...[...own.keys()].map((index) => index + 1));
  const indexes = Array.from({ length: width }, (_, index) => index);
  return {
    ...line,
    cells: indexes.map((index) => own.get(index) ?? line.cells[index] ?? ''),
    kinds: indexes.map((index): Kind => (own.has(index) ? 'repaired' : (line.kinds?.[index] ?? 'text'))),
  };
}
