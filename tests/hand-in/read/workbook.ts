import { strToU8, zipSync } from 'fflate';

const main = 'http://schemas.openxmlformats.org/spreadsheetml/2006/main';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';

export interface Book {
  /** What stands between the tags of `sheetData`, or a whole worksheet, by the name of its sheet. */
  readonly sheets?: Readonly<Record<string, string>>;
  /** States other than visible, by the name of the sheet. */
  readonly states?: Readonly<Record<string, string>>;
  /** What stands between the tags of `sst`. */
  readonly strings?: string;
  /** What stands between the tags of `styleSheet`. */
  readonly styles?: string;
  /** Attributes of `workbookPr`. */
  readonly properties?: string;
  /** Parts that are added, or put in place of others. */
  readonly parts?: Readonly<Record<string, string>>;
}

/** The parts of a small workbook, as Excel would name them. */
export function partsOf(book: Book): Record<string, string> {
  const sheets = Object.entries(book.sheets ?? { Sheet1: '' });
  return {
    '[Content_Types].xml': '<Types/>',
    '_rels/.rels': relationships([['rId1', 'officeDocument', 'xl/workbook.xml']]),
    'xl/workbook.xml': workbook(book, sheets),
    'xl/_rels/workbook.xml.rels': relationships([
      ...sheets.map((_, at): Target => [`rId${at + 1}`, 'worksheet', `worksheets/sheet${at + 1}.xml`]),
      ['rId98', 'sharedStrings', 'sharedStrings.xml'],
      ['rId99', 'styles', 'styles.xml'],
    ]),
    'xl/sharedStrings.xml': `<sst xmlns="${main}">${book.strings ?? ''}</sst>`,
    'xl/styles.xml': `<styleSheet xmlns="${main}">${book.styles ?? ''}</styleSheet>`,
    ...Object.fromEntries(
      sheets.map(([, xml], at) => [
        `xl/worksheets/sheet${at + 1}.xml`,
        xml.startsWith('<?') ? xml : worksheet(xml),
      ]),
    ),
    ...book.parts,
  };
}

export const workbookOf = (book: Book): Uint8Array => zipOf(partsOf(book));

export const zipOf = (parts: Readonly<Record<string, string>>): Uint8Array =>
  zipSync(Object.fromEntries(Object.entries(parts).map(([path, text]) => [path, strToU8(text)])));

export const worksheet = (data: string, after = ''): string =>
  `<?xml version="1.0"?><worksheet xmlns="${main}"><dimension ref="A1"/><sheetData>${data}</sheetData>${after}</worksheet>`;

/** One row of cells, each of them a `c` element with `@` where its place goes: `<c r="@">` is A1, B1… */
export const row = (line: number, ...cells: readonly string[]): string =>
  `<row r="${line}">${cells.map((cell, at) => cell.replace('@', `${String.fromCharCode(65 + at)}${line}`)).join('')}</row>`;

export const text = (value: string): string => `<c r="@" t="inlineStr"><is><t>${value}</t></is></c>`;

type Target = readonly [id: string, type: string, path: string];

export const relationships = (targets: readonly Target[], types = office): string =>
  `<Relationships>${targets
    .map(([id, type, path]) => `<Relationship Id="${id}" Type="${types}/${type}" Target="${path}"/>`)
    .join('')}</Relationships>`;

const workbook = ({ states, properties }: Book, sheets: readonly (readonly [string, string])[]): string =>
  `<workbook xmlns="${main}" xmlns:r="${office}"><workbookPr ${properties ?? ''}/><sheets>${sheets
    .map(
      ([name], at) =>
        `<sheet name="${name}" sheetId="${at + 1}" state="${states?.[name] ?? 'visible'}" r:id="rId${at + 1}"/>`,
    )
    .join('')}</sheets></workbook>`;
