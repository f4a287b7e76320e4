import { pictureEndpoint, picturePaths } from '../../../site/charts/chart-files.ts';
import { pngOf } from '../../../site/charts/posters.ts';

export const getStaticPaths = picturePaths;

export const GET = pictureEndpoint('sheet', pngOf);
