import type { Place } from '../../intake/incoming.ts';
import type { ReadFile } from '../../intake/read/sheet.ts';

/** What stands in a cell of a file, before anything was understood of it; nothing for a place that is no cell. */
export function cellText(files: readonly ReadFile[], { file, sheet, line, cell }: Place): string | undefined {
  if (cell === '') return undefined;
  const lines = files.find((each) => each.file === file)?.sheets.find(({ name }) => name === sheet)?.lines;
  return lines?.find((each) => each.line === line)?.cells[columnOf(cell) - 1];
}

/** "D7" stands in column 4; what concerns the whole line comes first. */
export const columnOf = (cell: string): number =>
  [...cell.replace(/\d+$/, '')].reduce((sum, letter) => sum * 26 + letter.charCodeAt(0) - 64, 0);
