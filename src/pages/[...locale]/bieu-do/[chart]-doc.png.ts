import { pictureEndpoint, picturePaths } from '../../../site/charts/chart-files.ts';
import { pngOf } from '../../../site/charts/posters.ts';

/** Upright (“dọc”), for a phone’s column. */
export const getStaticPaths = picturePaths;

export const GET = pictureEndpoint('narrow', pngOf);
