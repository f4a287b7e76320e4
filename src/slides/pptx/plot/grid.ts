import { wordsIn } from '../../../core/words/words.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { cellName } from '../../../core/values/cell-reference.ts';

/** Where the sheet behind a chart holds what: categories in the first column, each series in one of its own, names in the first row. */
export const sheetName = (lang: Lang): string => wordsIn(lang).data.chart.sheet;

const address = (column: number, row: number): string =>
  cellName(column, row).replace(/^([A-Z]+)(\d+)$/, '$$$1$$$2');

const inSheet = (cells: string, lang: Lang): string => `'${sheetName(lang).replaceAll("'", "''")}'!${cells}`;

/** The cell of a series' name: `'Số liệu'!$B$1`. */
export const headCell = (series: number, lang: Lang): string => inSheet(address(series + 1, 1), lang);

/** The cells of a series; of the categories for -1. */
export const cellRange = (series: number, count: number, lang: Lang): string =>
  inSheet(`${address(series + 1, 2)}:${address(series + 1, count + 1)}`, lang);
