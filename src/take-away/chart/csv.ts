import type { ChartFile } from './chart-file.ts';
import type { Format } from './format.ts';
import { chartColumns, chartRows } from './rows.ts';
import { csvLine } from '../data/csv.ts';

/** The figures of a chart for programs: the same columns for every chart and language. */
export const csv: Format = {
  ending: '.csv',
  mediaType: 'text/csv',
  isText: true,
  content: (file) => chartCsv(file),
};

const chartCsv = ({ context, chart }: ChartFile): string =>
  [chartColumns, ...chartRows(context, chart).map(({ cells }) => chartColumns.map((column) => cells[column]))]
    .map(csvLine)
    .join('');
