import type { Place } from '../../intake/incoming.ts';
import { columnIndex } from '../../intake/place.ts';
import type { ReadFile } from '../../intake/read/sheet.ts';

/** What stands in a cell of a file, before anything was understood of it; nothing for a place that is no cell. */
export function cellText(files: readonly ReadFile[], { file, sheet, line, cell }: Place): string | undefined {
  if (cell === '') return undefined;
  const lines = files.find((each) => each.file === file)?.sheets.find(({ name }) => name === sheet)?.lines;
  return lines?.find((each) => each.line === line)?.cells[columnOf(cell)];
}

/** "D7" stands in column 3, counted from 0; what concerns the whole line comes before all. */
export const columnOf = (cell: string): number => columnIndex(cell.replace(/\d+$/, ''));
