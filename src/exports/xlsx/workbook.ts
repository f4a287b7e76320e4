import type { About } from '../office/core-properties.ts';
import { office, packageFiles, type Part } from '../office/package.ts';
import { declaration } from '../office/xml.ts';
import { packed, zipped } from '../zip.ts';
import { sheetTag, sheetXml, type Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';

export interface Workbook extends About {
  readonly sheets: readonly Sheet[];
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of Office Open XML (ECMA-376), piece by piece: the sheets may be longer than memory. Nothing in it depends on when or
 * where it is made.
 */
export const workbookBytes = (workbook: Workbook): Iterable<Uint8Array> =>
  zipped(packageFiles(workbook, partsOf(workbook.sheets)));

/** A small one at once. */
export const smallWorkbook = (workbook: Workbook): Uint8Array<ArrayBuffer> =>
  packed(packageFiles(workbook, partsOf(workbook.sheets)));

function partsOf(sheets: readonly Sheet[]): readonly Part[] {
  const sheetParts = sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: `${spreadsheet}.worksheet+xml`,
    content: sheetXml(sheet),
  }));
  const styles = { path: 'xl/styles.xml', type: `${spreadsheet}.styles+xml`, content: [stylesXml] };
  return [
    {
      path: 'xl/workbook.xml',
      type: `${spreadsheet}.sheet.main+xml`,
      content: [workbookXml(sheets)],
      // The sheets come first: `sheetTag` counts on their numbers.
      relations: [
        ...sheetParts.map(({ path }) => ({ type: `${office}/worksheet`, target: path })),
        { type: `${office}/styles`, target: styles.path },
      ],
    },
    styles,
    ...sheetParts,
  ];
}

const workbookXml = (sheets: readonly Sheet[]): string =>
  `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
  `<sheets>${sheets.map(({ name }, index) => sheetTag(name, index)).join('')}</sheets></workbook>`;
