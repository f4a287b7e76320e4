import { chartXlsx } from '../../../exports/chart-xlsx.ts';
import { chartEndpoint, chartFilePaths } from '../../../site/chart-files.ts';

export const getStaticPaths = chartFilePaths;
export const GET = chartEndpoint(chartXlsx);
