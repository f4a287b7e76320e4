import { Resvg } from '@resvg/resvg-js';
import fc from 'fast-check';
import { expect, test } from 'vitest';
import { indexedPng, type Raster } from '../../src/media/png.ts';

/** What another reader of PNG files makes of one. */
function read(png: Uint8Array, { width, height }: Raster): readonly number[] {
  const data = Buffer.from(png).toString('base64');
  const svg = `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}"><image width="${width}" height="${height}" image-rendering="optimizeSpeed" href="data:image/png;base64,${data}"/></svg>`;
  return [...new Resvg(svg, { font: { loadSystemFonts: false } }).render().pixels];
}

const raster = (width: number, colours: readonly (readonly number[])[]): Raster => ({
  width,
  height: colours.length / width,
  pixels: Uint8Array.from(colours.flat()),
});

/** `count` colours, none twice. */
const different = (count: number): readonly (readonly number[])[] =>
  Array.from({ length: count }, (_, index) => [index & 0xff, index >> 8, 7, 255]);

test('a picture comes back pixel by pixel', () => {
  const byte = fc.nat(255);
  const colour = fc.tuple(byte, byte, byte, fc.constant(255));
  const palette = fc.array(colour, { minLength: 1, maxLength: 256 });
  const pictures = fc
    .tuple(palette, fc.integer({ min: 1, max: 40 }), fc.integer({ min: 1, max: 40 }))
    .chain(([colours, width, height]) =>
      fc
        .array(fc.constantFrom(...colours), { minLength: width * height, maxLength: width * height })
        .map((pixels) => raster(width, pixels)),
    );
  fc.assert(
    fc.property(pictures, (picture) => {
      const png = indexedPng(picture);
      expect(read(png ?? new Uint8Array(), picture)).toEqual([...picture.pixels]);
    }),
    { numRuns: 40 },
  );
});

test('what is clear stays clear', () => {
  const picture = raster(2, [
    [0, 0, 0, 0],
    [255, 0, 0, 255],
  ]);
  expect(read(indexedPng(picture) ?? new Uint8Array(), picture)).toEqual([...picture.pixels]);
});

test('one byte names 256 colours, and no more', () => {
  const full = raster(16, different(256));
  expect(read(indexedPng(full) ?? new Uint8Array(), full)).toEqual([...full.pixels]);
  expect(indexedPng(raster(257, different(257)))).toBeUndefined();
});
