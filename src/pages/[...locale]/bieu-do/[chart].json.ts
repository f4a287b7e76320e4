import { chartJson } from '../../../take-away/chart/json.ts';
import { chartEndpoint, chartFilePaths } from '../../../site/charts/chart-files.ts';

export const getStaticPaths = chartFilePaths;
export const GET = chartEndpoint(chartJson);
