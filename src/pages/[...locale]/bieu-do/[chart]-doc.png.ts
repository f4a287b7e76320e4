import { pictureEndpoint, picturePaths } from '../../../site/chart-files.ts';
import { pngOf } from '../../../site/sheets.ts';

/** Upright (“dọc”), for a phone’s column. */
export const getStaticPaths = picturePaths;

export const GET = pictureEndpoint('narrow', pngOf);
