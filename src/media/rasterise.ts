import { Resvg } from '@resvg/resvg-js';
import { faces, families, fileOf, type Face } from './fonts.ts';
import { indexedPng } from './png.ts';

/** Draws an SVG as a PNG, `scale` pixels for one of its own, with the site's fonts; those of the machine play no part. */
export function rasterise(svg: string, scale: number, root: string): Uint8Array {
  const picture = new Resvg(svg, {
    fitTo: { mode: 'zoom', value: scale },
    font: {
      loadSystemFonts: false,
      fontFiles: (Object.keys(faces) as Face[]).map((face) => fileOf(face, root)),
      defaultFontFamily: families['text-400'].name,
    },
  }).render();
  const { width, height, pixels } = picture;
  return indexedPng({ width, height, pixels }) ?? picture.asPng();
}
