import { chartXlsx } from '../../../take-away/chart/xlsx.ts';
import { chartEndpoint, chartFilePaths } from '../../../site/charts/chart-files.ts';

export const getStaticPaths = chartFilePaths;
export const GET = chartEndpoint(chartXlsx);
