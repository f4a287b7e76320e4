import type { APIRoute } from 'astro';
import {
  chartFilePaths,
  sheetFor,
  withdrawnFilePaths,
  type ChartFileProps,
  type WithdrawnFileProps,
} from '../../../site/chart-files.ts';
import { svgOf } from '../../../site/sheets.ts';

export const getStaticPaths = () => [...chartFilePaths(), ...withdrawnFilePaths()];

export const GET: APIRoute<ChartFileProps | WithdrawnFileProps> = async ({ props }) =>
  new Response(await svgOf(sheetFor(props, 'sheet')));
