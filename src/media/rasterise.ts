import { setFlagsFromString } from 'node:v8';
import { runInNewContext } from 'node:vm';
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
  const png = indexedPng({ width, height, pixels }) ?? picture.asPng();
  collectAfter(width * height);
  return png;
}

setFlagsFromString('--expose-gc');
const collect = runInNewContext('gc') as () => void;
const mostPixels = 8_000_000;
let pixelsSince = 0;

/** The engine does not know of the memory behind pictures, and would let gigabytes of them pile up before it looks. */
function collectAfter(pixels: number): void {
  pixelsSince += pixels;
  if (pixelsSince < mostPixels) return;
  pixelsSince = 0;
  collect();
}
