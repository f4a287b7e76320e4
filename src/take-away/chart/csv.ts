import type { ChartFile } from './parts.ts';
import { chartColumns, chartRows } from './rows.ts';
import { csvLine } from '../data/csv.ts';

/** The figures of a chart for programs: the same columns for every chart and language. */
export const chartCsv = ({ context, chart }: ChartFile): string =>
  [chartColumns, ...chartRows(context, chart).map(({ cells }) => chartColumns.map((column) => cells[column]))]
    .map(csvLine)
    .join('');
