import { versionOf } from '../charts/version.ts';
import { qualifiers, type Named } from '../schema/code-lists.ts';
import { unitOf } from '../schema/units.ts';
import { methods } from '../record/types.ts';
import { decimalsShown } from '../values/decimals.ts';
import { inLang, type Lang } from '../words/lang.ts';
import { aboutSheet } from './chart-about.ts';
import { figuresOf, type ChartFile } from './chart-parts.ts';
import { chartColumns, chartRows, type ChartColumn, type ChartRow } from './chart-rows.ts';
import type { Sheet, SheetCell } from './xlsx/sheet.ts';
import type { TextStyle } from './xlsx/styles.ts';
import { workbookBytes } from './xlsx/workbook.ts';
import { joined } from './zip.ts';

/** A chart for people with a spreadsheet: the figures, and a sheet of what must be known with them. */
export function chartXlsx(file: ChartFile): Uint8Array<ArrayBuffer> {
  const { context, chart, publication } = file;
  return joined(
    workbookBytes({
      title: chart.title,
      creator: inLang(publication.compiler, context.lang),
      created: versionOf(context, figuresOf(chart)).date,
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
      ...rows.map((row) => used.map((column) => cellOf(row, column, context.lang))),
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
  'per_year',
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

/** Codes that have a name are told by it. */
const names: Readonly<Partial<Record<ChartColumn, (code: string) => Named | undefined>>> = {
  qualifier: (code) => Object.entries(qualifiers).find(([each]) => each === code)?.[1],
  method: (code) => Object.entries(methods).find(([each]) => each === code)?.[1],
};

function cellOf({ cells, datum }: ChartRow, column: ChartColumn, lang: Lang): SheetCell {
  const cell = cells[column];
  if (typeof cell === 'number')
    return { number: cell, decimals: datum === undefined ? 0 : decimalsOf(cell, column, datum) };
  if (column === 'unit' && datum !== undefined) return text(inLang(unitOf(datum.unit).name, lang));
  const name = names[column]?.(cell);
  return text(name === undefined ? cell : inLang(name, lang));
}

/** An average per year is computed, also where its total was printed. */
const decimalsOf = (value: number, column: ChartColumn, { figure }: NonNullable<ChartRow['datum']>): number =>
  decimalsShown(value, column === 'per_year' ? { kind: 'derived', qualifier: figure.qualifier } : figure);
