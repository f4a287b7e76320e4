import type { About } from '../core-properties.ts';
import { office, packageFiles } from '../package.ts';
import type { Part } from '../part.ts';
import { attribute, declaration } from '../xml.ts';
import { packed, zipped } from '../zip.ts';
import { sheetTag, sheetXml, type Sheet } from './sheet.ts';
import type { Look } from './look.ts';
import { styleIn, stylesXml } from './styles.ts';

export interface Workbook extends About {
  readonly sheets: readonly Sheet[];
  /** What its cells look like beside the usual ways. */
  readonly looks?: readonly Look[];
  readonly names?: readonly DefinedName[];
}

/** A name for cells. */
export interface DefinedName {
  readonly name: string;
  /** "'Danh mục'!$A$2:$A$9". */
  readonly refersTo: string;
  /** Of a sheet alone: its place, from 0. */
  readonly sheet?: number;
}

const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of Office Open XML (ECMA-376), piece by piece: the sheets may be longer than memory. Nothing in it depends on when or
 * where it is made.
 */
export const workbookBytes = (workbook: Workbook): Iterable<Uint8Array> =>
  zipped(packageFiles(workbook, partsOf(workbook)));

/** A small one at once. */
export const smallWorkbook = (workbook: Workbook): Uint8Array<ArrayBuffer> =>
  packed(packageFiles(workbook, partsOf(workbook)));

function partsOf({ sheets, looks = [], names = [] }: Workbook): readonly Part[] {
  const styleOf = styleIn(looks);
  const sheetParts = sheets.map((sheet, index) => ({
    path: `xl/worksheets/sheet${index + 1}.xml`,
    type: `${spreadsheet}.worksheet+xml`,
    content: sheetXml(sheet, styleOf),
  }));
  const styles = { path: 'xl/styles.xml', type: `${spreadsheet}.styles+xml`, content: [stylesXml(looks)] };
  return [
    {
      path: 'xl/workbook.xml',
      type: `${spreadsheet}.sheet.main+xml`,
      content: [workbookXml(sheets, names)],
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

const workbookXml = (sheets: readonly Sheet[], names: readonly DefinedName[]): string =>
  `${declaration}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
  `<sheets>${sheets.map(({ name }, index) => sheetTag(name, index)).join('')}</sheets>` +
  (names.length === 0 ? '' : `<definedNames>${names.map(nameXml).join('')}</definedNames>`) +
  '</workbook>';

const nameXml = ({ name, refersTo, sheet }: DefinedName): string =>
  `<definedName name="${name}"${sheet === undefined ? '' : ` localSheetId="${sheet}"`}>${attribute(refersTo)}</definedName>`;
