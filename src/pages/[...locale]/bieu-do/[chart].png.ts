import { pictureEndpoint, picturePaths } from '../../../site/chart-files.ts';
import { pngOf } from '../../../site/sheets.ts';

export const getStaticPaths = picturePaths;

export const GET = pictureEndpoint('sheet', pngOf);
