const letters = 26;

/** How a spreadsheet calls a column: 0 is "A", 25 "Z", 26 "AA". */
export const columnLetters = (column: number): string =>
  (column < letters ? '' : columnLetters(Math.floor(column / letters) - 1)) +
  String.fromCharCode(65 + (column % letters));

/** Column 0 of row 1 is "A1", column 27 is "AB1". */
export const cellName = (column: number, row: number): string => columnLetters(column) + String(row);

/** The column of a cell, from 0: that of "AB12" is 27. */
export const columnOfCell = (cell: string): number =>
  [...cell.replace(/\d+$/, '')].reduce((column, letter) => column * letters + letter.charCodeAt(0) - 64, 0) -
  1;
