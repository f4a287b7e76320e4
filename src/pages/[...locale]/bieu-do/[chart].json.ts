import { chartJson } from '../../../exports/chart-json.ts';
import { chartEndpoint, chartFilePaths } from '../../../site/chart-files.ts';

export const getStaticPaths = chartFilePaths;
export const GET = chartEndpoint(chartJson);
