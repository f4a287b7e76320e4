import { attribute } from '../xml.ts';
import { cellName } from '../../../core/values/cell-reference.ts';
import { cellXml, type SheetCell } from './cell.ts';
import { heightXml } from './height.ts';
import type { Look } from './look.ts';
import type { StyleOf } from './styles.ts';
import { validationsXml, type Validation } from './validation.ts';

export interface Sheet {
  /** At most 31 characters, none of `[]:*?/\`. */
  readonly name: string;
  /** Widths in characters, column by column. */
  readonly widths: readonly number[];
  /** Rows at the top that stay when the rest is scrolled. */
  readonly frozen: number;
  readonly rows: Iterable<readonly SheetCell[]>;
  /** For sheets that are read or filled in more than reckoned with. */
  readonly page?: SheetPage;
}

export interface SheetPage {
  /** Of its tab, RRGGBB. */
  readonly colour: string;
  /** Whether the grid is shown. */
  readonly grid: boolean;
  /** Column by column, the look of cells in which nothing stands yet. */
  readonly blank: readonly Look[];
  readonly validations: readonly Validation[];
}

const opening =
  '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n' +
  '<worksheet xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main">';

/** On paper a sheet is as wide as a page and as long as it needs; one of more characters would be too small to read. */
const widestOnPaper = 200;
const fitToPage = '<pageSetUpPr fitToPage="1"/>';
const landscape = '<pageSetup paperSize="9" orientation="landscape" fitToWidth="1" fitToHeight="0"/>';

/** One sheet in SpreadsheetML, row by row. Texts stand where they are used: no table of them is kept in memory. */
export function* sheetXml(sheet: Sheet, styleOf: StyleOf): Iterable<string> {
  const { widths, rows, page } = sheet;
  yield `${opening}${propertiesXml(sheet)}${viewXml(sheet)}${columnsXml(widths, page?.blank ?? [], styleOf)}<sheetData>`;
  let row = 0;
  for (const cells of rows) {
    row += 1;
    yield `<row r="${row}"${heightXml(cells, widths)}>${cells.map((cell, column) => cellXml(cell, cellName(column, row), styleOf)).join('')}</row>`;
  }
  yield `</sheetData>${validationsXml(page?.validations ?? [])}${landscape}</worksheet>`;
}

function propertiesXml({ widths, page }: Sheet): string {
  const fits = page !== undefined || widths.reduce((sum, width) => sum + width, 0) <= widestOnPaper;
  const tab = page === undefined ? '' : `<tabColor rgb="FF${page.colour}"/>`;
  const inside = tab + (fits ? fitToPage : '');
  return inside === '' ? '' : `<sheetPr>${inside}</sheetPr>`;
}

function viewXml({ frozen, page }: Sheet): string {
  if (frozen === 0 && page === undefined) return '';
  const pane =
    frozen === 0
      ? ''
      : `<pane ySplit="${frozen}" topLeftCell="A${frozen + 1}" activePane="bottomLeft" state="frozen"/>`;
  return `<sheetViews><sheetView${page?.grid === false ? ' showGridLines="0"' : ''} workbookViewId="0">${pane}</sheetView></sheetViews>`;
}

const columnsXml = (widths: readonly number[], blank: readonly Look[], styleOf: StyleOf): string =>
  `<cols>${widths
    .map((width, index) => {
      const look = blank[index];
      const style = look === undefined ? '' : ` style="${styleOf(look)}"`;
      return `<col min="${index + 1}" max="${index + 1}" width="${width}"${style} customWidth="1"/>`;
    })
    .join('')}</cols>`;

export const sheetTag = (name: string, index: number): string =>
  `<sheet name="${attribute(name)}" sheetId="${index + 1}" r:id="rId${index + 1}"/>`;
