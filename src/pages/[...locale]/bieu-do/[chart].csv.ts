import { chartCsv } from '../../../take-away/chart/csv.ts';
import { chartEndpoint, chartFilePaths } from '../../../site/charts/chart-files.ts';

export const getStaticPaths = chartFilePaths;
export const GET = chartEndpoint(chartCsv);
