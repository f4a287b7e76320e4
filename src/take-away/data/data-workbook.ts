import { versionText } from '../../core/reading/version.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { decimalsShown } from '../../core/values/decimals.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { inLang, langs, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { dataAddress, type Publication } from './publication.ts';
import {
  publishedTables,
  type PublishedColumn,
  type PublishedTable,
  type PublishedType,
} from './published.ts';
import { cellOf, rowsOf } from './published-rows.ts';
import type { SheetCell } from '../office/xlsx/cell.ts';
import type { Sheet } from '../office/xlsx/sheet.ts';
import type { TextStyle } from '../office/xlsx/styles.ts';
import type { Workbook } from '../office/xlsx/workbook.ts';

type Row = readonly SheetCell[];

/** Every table a sheet, and before them one that says what they are, in both languages. */
export const dataWorkbook = (record: BuiltRecord, publication: Publication): Workbook => ({
  title: publication.name.vi,
  creator: publication.compiler.vi,
  created: publication.version.date,
  language: 'vi',
  sheets: [
    {
      name: wordsIn('vi').data.about.sheet,
      widths: [30, 110],
      frozen: 0,
      rows: langs.flatMap((lang) => aboutRows(record, publication, lang)),
    },
    ...publishedTables.map((table) => tableSheet(table, record)),
  ],
});

const line = (first: string, second = '', style: TextStyle = 'plain'): Row => [
  { text: first, style },
  { text: second, style: 'wrapped' },
];
const paragraph = (text: string): Row => line('', text);
const heading = (text: string): Row => line(text, '', 'section');

function aboutRows({ reference }: BuiltRecord, publication: Publication, lang: Lang): readonly Row[] {
  const { about, files } = wordsIn(lang).data;
  const name = inLang(publication.name, lang);
  return [
    line(name, '', 'title'),
    paragraph(files.summary(name)),
    line(about.version, versionText(lang, publication.version)),
    line(about.address, dataAddress(publication)),
    line(about.compiler, inLang(publication.compiler, lang)),
    line(about.licence, `${publication.licence.name}, ${publication.licence.url}`),
    paragraph(about.terms),
    line(about.sources, about.sourcesIn(formatNumber(reference.sources.length, lang))),
    heading(about.reading),
    ...[about.printed, about.uncertainty, about.missing, about.comparing].map(paragraph),
    heading(about.tables),
    ...publishedTables.map(({ name: table, title }) => line(table, inLang(title, lang))),
    heading(about.columns),
    ...columnLines(lang),
    [],
  ];
}

/** Each column once, also where several tables have it. */
function columnLines(lang: Lang): readonly Row[] {
  const columns = new Map<string, PublishedColumn>();
  for (const column of publishedTables.flatMap((table) => table.columns))
    if (!columns.has(column.name)) columns.set(column.name, column);
  return [...columns.values()].map((column) => line(column.name, columnText(column, lang)));
}

/** Its title, what it holds, and the codes that may stand in it with their names. */
function columnText({ title, description, codes = {} }: PublishedColumn, lang: Lang): string {
  const names = Object.entries(codes).map(([code, name]) => `${code}: ${inLang(name, lang)}`);
  const texts = [inLang(title, lang), description ? inLang(description, lang) : '', names.join('; ')];
  return texts
    .filter((text) => text !== '')
    .map((text) => text.replace(/\.$/, ''))
    .join('. ');
}

const tableSheet = (table: PublishedTable, record: BuiltRecord): Sheet => ({
  name: table.name,
  widths: table.columns.map(({ type }) => widths[type]),
  frozen: 1,
  rows: tableRows(table, record),
});

const widths: Readonly<Record<PublishedType, number>> = {
  key: 24,
  text: 34,
  number: 13,
  integer: 9,
  period: 14,
  date: 13,
  url: 44,
  code: 15,
  id: 44,
  ids: 60,
};

function* tableRows({ name, columns }: PublishedTable, record: BuiltRecord): Iterable<Row> {
  yield columns.map((column) => ({ text: `${column.title.vi}\n${column.name}`, style: 'head' }));
  for (const row of rowsOf({ name }, record)) yield columns.map((column) => cell(row, column.name));
}

function cell(row: object, column: string): SheetCell {
  const value = cellOf(row, column);
  return typeof value === 'number' ? { number: value, decimals: decimalsOf(row, value) } : { text: value };
}

/** A figure says itself whether it was printed or computed; another number of the record is as it was written. */
const decimalsOf = (row: object, value: number): number =>
  decimalsShown(value, isFigure(row) ? row : { kind: 'observation', qualifier: 'exact' });

const isFigure = (row: object): row is Parameters<typeof decimalsShown>[1] =>
  'kind' in row && 'qualifier' in row;
