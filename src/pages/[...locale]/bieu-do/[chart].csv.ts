import { chartCsv } from '../../../exports/chart-csv.ts';
import { chartEndpoint, chartFilePaths } from '../../../site/chart-files.ts';

export const getStaticPaths = chartFilePaths;
export const GET = chartEndpoint(chartCsv);
