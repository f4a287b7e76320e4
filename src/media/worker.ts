import { woff2, type Face } from './fonts.ts';
import { rasterise } from './rasterise.ts';

/** What is done beside the pages, on every core; each takes and gives values that can be copied. */

export interface PngTask {
  readonly svg: string;
  /** Pixels for one of the SVG. */
  readonly scale: number;
  readonly root: string;
}
export const png = ({ svg, scale, root }: PngTask): Uint8Array => rasterise(svg, scale, root);

export interface SubsetTask {
  readonly face: Face;
  readonly text: string;
  readonly root: string;
}
export const subset = ({ face, text, root }: SubsetTask): Promise<Uint8Array> => woff2(face, text, root);
