import { subset, type Face } from './fonts.ts';
import { rasterise } from './rasterise.ts';

/** What is done beside the pages, on every core; each takes and gives values that can be copied. */

export interface PngTask {
  readonly svg: string;
  /** Pixels for one of the SVG. */
  readonly scale: number;
  readonly root: string;
}
export const png = ({ svg, scale, root }: PngTask): Uint8Array => rasterise(svg, scale, root);

export interface FontTask {
  readonly face: Face;
  readonly text: string;
  readonly root: string;
}
export const font = ({ face, text, root }: FontTask): Promise<Uint8Array> => subset(face, text, 'woff', root);
