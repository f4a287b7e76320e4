import { attribute } from '../office/xml.ts';
import { text as escaped } from './xml.ts';
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

/** On paper a sheet is as wide as a page and as long as it needs; one of more characters would be too small to read. */
const widestOnPaper = 200;
const fitToPage = '<sheetPr><pageSetUpPr fitToPage="1"/></sheetPr>';
const landscape = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** One sheet in SpreadsheetML, row by row. Texts stand where they are used: no table of them is kept in memory. */
export function* sheetXml({ widths, frozen, rows }: Sheet): Iterable<string> {
  const fits = widths.reduce((sum, width) => sum + width, 0) <= widestOnPaper;
  yield opening + (fits ? fitToPage : '') + viewXml(frozen) + columnsXml(widths) + '<sheetData>';
  let row = 0;
  for (const cells of rows) {
    row += 1;
    yield `<row r="${row}"${heightXml(cells, widths)}>${cells.map((cell, column) => cellXml(cell, reference(column, row))).join('')}</row>`;
  }
  yield `</sheetData>${landscape}</worksheet>`;
}

/** In points. */
const lineHeight = 15;
const padding = 6;
/** A width counts digits; letters are narrower on the average. */
const lettersPerWidth = 1.1;
const wraps: readonly TextStyle[] = ['wrapped', 'section', 'head'];

/** Not every spreadsheet fits rows to wrapped text by itself, so the lines are reckoned. */
function heightXml(cells: readonly SheetCell[], widths: readonly number[]): string {
  const lines = Math.max(1, ...cells.map((cell, column) => linesOf(cell, widths[column] ?? 1)));
  if (lines === 1 && !cells.some((cell) => 'style' in cell && cell.style === 'title')) return '';
  return ` ht="${lineHeight * lines + padding}" customHeight="1"`;
}

function linesOf(cell: SheetCell, width: number): number {
  if (!('text' in cell)) return 1;
  if (cell.style === undefined || !wraps.includes(cell.style)) return 1;
  return cell.text
    .split('\n')
    .map((line) => Math.max(1, Math.ceil(line.length / (width * lettersPerWidth))))
    .reduce((sum, lines) => sum + lines);
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

/** Some spreadsheets show a longer text in the format of texts as ####. */
const longestAsText = 255;

function cellXml(cell: SheetCell, at: string): string {
  if ('number' in cell)
    return `<c r="${at}" s="${numberStyle(cell.decimals)}"><v>${String(cell.number)}</v></c>`;
  if (cell.text === '') return '';
  const style = textStyle(cell.style ?? (cell.text.length > longestAsText ? 'long' : 'plain'));
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
