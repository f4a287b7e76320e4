import { pictureEndpoint, picturePaths } from '../../../site/chart-files.ts';
import { svgOf } from '../../../site/sheets.ts';

export const getStaticPaths = picturePaths;

export const GET = pictureEndpoint('sheet', svgOf);
