import { attribute, text as escaped } from './xml.ts';
import { numberStyle, textStyle, type TextStyle } from './styles.ts';

/** A number is a number, shown with so many decimals in the reader's own notation; a text is never a formula. */
export type SheetCell =
  | { readonly text: string; readonly style?: TextStyle }
  | { readonly number: number; readonly decimals: number };

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Widths in characters, column by column. */
  readonly widths: readonly number[];
  /** Rows at the top that stay when the rest is scrolled. */
  readonly frozen: number;
  readonly rows: Iterable<readonly SheetCell[]>;
}

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** On paper a sheet is as wide as a page and as long as it needs. */
const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const landscape = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** One sheet in SpreadsheetML, row by row. Texts stand where they are used: no table of them is kept in memory. */
export function* sheetXml({ widths, frozen, rows }: Sheet): Iterable<string> {
  yield opening + fitToPage + viewXml(frozen) + columnsXml(widths) + '<sheetData>';
  let row = 0;
  for (const cells of rows) {
    row += 1;
    yield `<row r="${row}">${cells.map((cell, column) => cellXml(cell, reference(column, row))).join('')}</row>`;
  }
  yield `</sheetData>${landscape}</worksheet>`;
}

const viewXml = (frozen: number): string =>
  frozen === 0
    ? ''
    : '<sheetViews><sheetView workbookViewId="0">' +
      `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>` +
      '</sheetView></sheetViews>';

const columnsXml = (widths: readonly number[]): string =>
  `<cols>${widths
    .map((width, index) => `<col min="${index + 1}" max="${index + 1}" width="${width}" customWidth="1"/>`)
    .join('')}</cols>`;

function cellXml(cell: SheetCell, at: string): string {
  if ('number' in cell)
    return `<c r="${at}" s="${numberStyle(cell.decimals)}"><v>${String(cell.number)}</v></c>`;
  if (cell.text === '') return '';
  const style = textStyle(cell.style ?? 'plain');
  return `<c r="${at}" s="${style}" t="inlineStr"><is><t xml:space="preserve">${escaped(cell.text)}</t></is></c>`;
}

/** Column 0 of row 1 is A1, column 27 is AB1. */
export function reference(column: number, row: number): string {
  let letters = '';
  for (let rest = column; rest >= 0; rest = Math.floor(rest / 26) - 1)
    letters = String.fromCharCode(65 + (rest % 26)) + letters;
  return letters + String(row);
}

export const sheetTag = (name: string, index: number): string =>
  `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
