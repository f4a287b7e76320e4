import type { Place } from '../incoming.ts';
import type { ReadFile } from '../read/sheet.ts';
import { columnOfCell } from '../../core/values/cell-reference.ts';

/** What stands in a cell of a file, before anything was understood of it; nothing for a place that is no cell. */
export function cellText(files: readonly ReadFile[], { file, sheet, line, cell }: Place): string | undefined {
  if (cell === '') return undefined;
  const lines = files.find((each) => each.file === file)?.sheets.find(({ name }) => name === sheet)?.lines;
  return lines?.find((each) => each.line === line)?.cells[columnOfCell(cell)];
}
