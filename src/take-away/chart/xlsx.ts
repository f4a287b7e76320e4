import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import type { Datum } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { bases, origins, qualifiers, subjects, type CodeList } from '../../core/schema/code-lists.ts';
import { unitOf } from '../../core/schema/units.ts';
import { methods } from '../../core/figures/figure.ts';
import { decimalsShown } from '../../core/values/decimals.ts';
import { inLang } from '../../core/words/lang.ts';
import { aboutSheet } from './about.ts';
import type { Format } from './format.ts';
import type { ChartFile } from './chart-file.ts';
import { chartColumns, chartRows, type ChartColumn, type ChartRow } from './rows.ts';
import type { SheetCell } from '../office/xlsx/cell.ts';
import type { Sheet } from '../office/xlsx/sheet.ts';
import type { TextStyle } from '../office/xlsx/styles.ts';
import { workbookBytes } from '../office/xlsx/workbook.ts';
import { joined } from '../office/zip.ts';

export const xlsx: Format = {
  ending: '.xlsx',
  mediaType: 'application/vnd.openxmlformats-officedocument.spreadsheetml.sheet',
  isText: false,
  content: (file) => chartXlsx(file),
};

/** A chart for people with a spreadsheet: the figures, and a sheet of what must be known with them. */
function chartXlsx(file: ChartFile): Uint8Array<ArrayBuffer> {
  const { context, chart, publication } = file;
  return joined(
    workbookBytes({
      title: chart.title,
      creator: inLang(publication.compiler, context.lang),
      created: versionOfChart(context, chart).date,
      language: context.lang,
      sheets: [dataSheet(file), aboutSheet(file)],
    }),
  );
}

const text = (value: string, style?: TextStyle): SheetCell => ({
  text: value,
  ...(style && { style }),
});

function dataSheet({ context, chart }: ChartFile): Sheet {
  const words = context.words.data.chart;
  const rows = chartRows(context, chart);
  const used = shown.filter((column) => rows.some(({ cells }) => cells[column] !== ''));
  return {
    name: words.sheet,
    widths: used.map((column) => widths[column] ?? usualWidth),
    frozen: 4,
    rows: [
      [text(chart.title, 'title')],
      [text(chart.subtitle)],
      [],
      used.map((column) => text(words.columns[column], 'head')),
      ...rows.map((row) => used.map((column) => cellOf(context, row, column))),
    ],
  };
}

/** What people look for first stands first; a column that is blank throughout is left out. */
const leading: readonly ChartColumn[] = [
  'panel',
  'label',
  'value',
  'unit',
  'qualifier',
  'printed',
  'missing',
];
const shown: readonly ChartColumn[] = [
  ...leading,
  ...chartColumns.filter((column) => !leading.includes(column)),
];

const usualWidth = 18;
const widths: Readonly<Partial<Record<ChartColumn, number>>> = {
  panel: 44,
  label: 40,
  value: 12,
  unit: 14,
  period: 14,
  indicator_name: 40,
  printed: 30,
  method: 30,
  from: 50,
  source_title: 50,
  url: 40,
  note: 50,
  id: 50,
};

/** Codes are told by their names; a computed figure is never said to be as printed. */
const codes: Readonly<Partial<Record<ChartColumn, CodeList>>> = {
  subject: subjects,
  origin: origins,
  basis: bases,
  method: methods,
};

function nameOf(
  { lang, words }: Context,
  column: ChartColumn,
  code: string,
  { figure, unit }: Datum,
): string {
  if (column === 'unit') return inLang(unitOf(unit).name, lang);
  if (column === 'kind') return words.data.chart.kinds[figure.kind];
  if (column === 'qualifier' && figure.kind === 'derived') return words.site.sureOf[figure.qualifier];
  if (column === 'qualifier') return inLang(qualifiers[figure.qualifier], lang);
  const name = codes[column]?.[code];
  return name === undefined ? code : inLang(name, lang);
}

function cellOf(context: Context, { cells, datum }: ChartRow, column: ChartColumn): SheetCell {
  const cell = cells[column];
  if (typeof cell === 'string') return text(datum ? nameOf(context, column, cell, datum) : cell);
  return { number: cell, decimals: datum ? decimalsShown(cell, datum.figure) : 0 };
}
