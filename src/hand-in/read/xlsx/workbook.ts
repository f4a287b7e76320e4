import { refuseOtherPackages } from '../kinds/packages.ts';
import type { Contents } from '../contents.ts';
import { Refused, type Understood } from '../refused.ts';
import type { Sheet } from '../sheet.ts';
import type { Book } from './cell.ts';
import { openPackage, type Package } from './package.ts';
import { brokenWorkbook, noSheets } from './workbook-findings.ts';
import { relationsOf, type Relation } from './relations.ts';
import { readSheet } from './sheet.ts';
import { readStrings } from './strings.ts';
import { readStyles } from './styles.ts';
import { hiddenRows, hiddenSheet, macros } from './workbook-remarks.ts';
import { attribute, isTrue, readXml } from './xml.ts';

interface Tab {
  readonly name: string;
  readonly relation: string;
  readonly isHidden: boolean;
}

interface Outline {
  readonly tabs: readonly Tab[];
  readonly dates: Book['dates'];
}

/** The visible sheets of a workbook, in their order. Charts that stand on a sheet of their own hold no cells. */
export function readWorkbook(file: string, bytes: Uint8Array): Contents {
  const pack = openPackage(bytes);
  refuseOtherPackages(pack);
  const main = relationsOf(pack, '').find(({ type }) => type === 'officeDocument')?.path ?? 'xl/workbook.xml';
  const { tabs, dates } = readOutline(pack, main);
  const relations = relationsOf(pack, main);
  const worksheets = tabs.filter(({ relation }) => typeOf(relations, relation) === 'worksheet');
  const book: Book = { ...sharedOf(pack, relations), dates };
  const read = worksheets
    .filter(({ isHidden }) => !isHidden)
    .map(({ name, relation }) => {
      const path = relations.find(({ id }) => id === relation)?.path ?? '';
      return { name, ...readSheet(pack.read(path), book) };
    });
  const sheets = read.map(({ name, lines, merged }): Sheet => ({ file, name, lines, merged }));
  if (sheets.every(({ lines }) => lines.length === 0)) throw new Refused(noSheets);
  const hidden = worksheets.filter(({ isHidden }) => isHidden).map(({ name }) => hiddenSheet(name));
  const rows = read.flatMap((sheet) => (sheet.hidden === 0 ? [] : [hiddenRows(sheet.name, sheet.hidden)]));
  return { sheets, understood: [...hidden, ...rows, ...macrosIn(pack, relations)] };
}

const typeOf = (relations: readonly Relation[], wanted: string): string | undefined =>
  relations.find(({ id }) => id === wanted)?.type;

const macrosIn = (pack: Package, relations: readonly Relation[]): readonly Understood[] =>
  relations.some(({ type, path }) => type === 'vbaProject' && pack.has(path)) ? [macros] : [];

function readOutline(pack: Package, path: string): Outline {
  const tabs: Tab[] = [];
  let dates: Book['dates'] = 1900;
  readXml(pack.read(path), {
    open: (name, attributes) => {
      if (name === 'workbookPr' && isTrue(attribute(attributes, 'date1904'))) dates = 1904;
      if (name !== 'sheet') return;
      tabs.push({
        name: attribute(attributes, 'name') ?? '',
        relation: attribute(attributes, 'id') ?? '',
        isHidden: (attribute(attributes, 'state') ?? 'visible') !== 'visible',
      });
    },
  });
  if (tabs.length === 0) throw new Refused(brokenWorkbook);
  return { tabs, dates };
}

function sharedOf(pack: Package, relations: readonly Relation[]): Omit<Book, 'dates'> {
  const pathOf = (wanted: string): string | undefined => relations.find(({ type }) => type === wanted)?.path;
  const [strings, styles] = [pathOf('sharedStrings'), pathOf('styles')];
  return {
    strings: strings === undefined ? [] : readStrings(pack.read(strings)),
    formats: styles === undefined ? [] : readStyles(pack.read(styles)),
  };
}
