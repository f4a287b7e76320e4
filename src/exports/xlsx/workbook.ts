import { zipped, type ZipFile } from '../zip.ts';
import { sheetTag, sheetXml, type Sheet } from './sheet.ts';
import { stylesXml } from './styles.ts';
import { attribute, text } from './xml.ts';

export interface Workbook {
  readonly title: string;
  readonly creator: string;
  /** ISO day; blank where none is to be told. */
  readonly created: string;
  /** `vi` or `en`. */
  readonly language: string;
  readonly sheets: readonly Sheet[];
}

const head = '<?xml version="1.0" encoding="UTF-8" standalone="yes"?>\n';
const office = 'http://schemas.openxmlformats.org/officeDocument/2006/relationships';
const packages = 'http://schemas.openxmlformats.org/package/2006';
const spreadsheet = 'application/vnd.openxmlformats-officedocument.spreadsheetml';

/**
 * A workbook of Office Open XML (ECMA-376), piece by piece: the sheets may be longer than memory. Nothing in it depends on when or
 * where it is made.
 */
export const workbookBytes = (workbook: Workbook): Iterable<Uint8Array> => zipped(parts(workbook));

function* parts(workbook: Workbook): Iterable<ZipFile> {
  const { sheets } = workbook;
  yield { path: '[Content_Types].xml', content: [contentTypes(sheets.length)] };
  yield { path: '_rels/.rels', content: [packageRelations] };
  yield { path: 'docProps/core.xml', content: [coreProperties(workbook)] };
  yield { path: 'xl/workbook.xml', content: [workbookXml(sheets)] };
  yield { path: 'xl/_rels/workbook.xml.rels', content: [workbookRelations(sheets.length)] };
  yield { path: 'xl/styles.xml', content: [stylesXml] };
  for (const [index, sheet] of sheets.entries())
    yield { path: `xl/worksheets/sheet${index + 1}.xml`, content: sheetXml(sheet) };
}

const numbers = (count: number): readonly number[] => Array.from({ length: count }, (_, index) => index + 1);

const override = (part: string, type: string): string =>
  `<Override PartName="${part}" ContentType="${type}"/>`;

const contentTypes = (sheets: number): string =>
  `${head}<Types xmlns="${packages}/content-types">` +
  '<Default Extension="rels" ContentType="application/vnd.openxmlformats-package.relationships+xml"/>' +
  '<Default Extension="xml" ContentType="application/xml"/>' +
  override('/docProps/core.xml', 'application/vnd.openxmlformats-package.core-properties+xml') +
  override('/xl/workbook.xml', `${spreadsheet}.sheet.main+xml`) +
  override('/xl/styles.xml', `${spreadsheet}.styles+xml`) +
  numbers(sheets)
    .map((number) => override(`/xl/worksheets/sheet${number}.xml`, `${spreadsheet}.worksheet+xml`))
    .join('') +
  '</Types>';

const relations = (items: readonly (readonly [type: string, target: string])[]): string =>
  `${head}<Relationships xmlns="${packages}/relationships">` +
  items
    .map(([type, target], index) => `<Relationship Id="rId${index + 1}" Type="${type}" Target="${target}"/>`)
    .join('') +
  '</Relationships>';

const packageRelations = relations([
  [`${office}/officeDocument`, 'xl/workbook.xml'],
  [`${packages}/relationships/metadata/core-properties`, 'docProps/core.xml'],
]);

/** The sheets come first: `sheetTag` counts on their numbers. */
const workbookRelations = (sheets: number): string =>
  relations([
    ...numbers(sheets).map((number) => [`${office}/worksheet`, `worksheets/sheet${number}.xml`] as const),
    [`${office}/styles`, 'styles.xml'],
  ]);

const workbookXml = (sheets: readonly Sheet[]): string =>
  `${head}<workbook xmlns="http://schemas.openxmlformats.org/spreadsheetml/2006/main" xmlns:r="${office}">` +
  `<sheets>${sheets.map(({ name }, index) => sheetTag(name, index)).join('')}</sheets></workbook>`;

const coreProperties = ({ title, creator, created, language }: Workbook): string =>
  `${head}<cp:coreProperties xmlns:cp="${packages}/metadata/core-properties" ` +
  'xmlns:dc="http://purl.org/dc/elements/1.1/" xmlns:dcterms="http://purl.org/dc/terms/" ' +
  'xmlns:xsi="http://www.w3.org/2001/XMLSchema-instance">' +
  `<dc:title>${text(title)}</dc:title><dc:creator>${text(creator)}</dc:creator>` +
  `<dc:language>${attribute(language)}</dc:language>` +
  (created === ''
    ? ''
    : `<dcterms:created xsi:type="dcterms:W3CDTF">${created}T00:00:00Z</dcterms:created>`) +
  '</cp:coreProperties>';
