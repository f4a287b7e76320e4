import { citationFormats } from '../../take-away/chart/citations.ts';
import { csv } from '../../take-away/chart/csv.ts';
import type { Format, PictureFormat } from '../../take-away/chart/format.ts';
import { json } from '../../take-away/chart/json.ts';
import { png } from '../../take-away/chart/png.ts';
import { svg } from '../../take-away/chart/svg.ts';
import { uprightPng } from '../../take-away/chart/upright-png.ts';
import { xlsx } from '../../take-away/chart/xlsx.ts';
import { pptx } from '../../slides/pptx/chart-pptx.ts';

/**
 * What a chart is offered as to take away, in this order. A new format is a file beside these, a line here, and its words under the same
 * key in `embed.formats` of each language.
 */
export const formats = { png, upright: uprightPng, svg, pptx, xlsx, csv, json } as const satisfies Readonly<
  Record<string, Format>
>;
export type FormatName = keyof typeof formats;
export const formatNames = Object.keys(formats) as readonly FormatName[];

/** Citations are offered by themselves. */
export const allFormats: readonly Format[] = [...Object.values(formats), ...citationFormats];

export const isPicture = (format: Format): format is PictureFormat => 'ofPoster' in format;

/** The file of a chart in a format, below its language: `bieu-do/linh-vuc.csv`. */
export const formatPath = (chart: string, { ending }: Pick<Format, 'ending'>): string =>
  `bieu-do/${chart}${ending}`;
