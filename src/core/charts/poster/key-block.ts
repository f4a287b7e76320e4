import { escapeMarkup } from '../../values/markup.ts';
import type { KeyEntry } from '../chart.ts';
import { measure } from '../draw/text.ts';
import type { Block } from './block.ts';

const size = 12.5;
const line = 20;
const swatch = 11;
const between = 16;

/** What tones mean: a swatch and its words, as many on a line as it holds. */
export function keyBlock(entries: readonly KeyEntry[], left: number, width: number): Block {
  let [x, row] = [0, 0];
  const places = entries.map(({ tone, label }) => {
    const long = swatch + 6 + measure(label, size);
    if (x > 0 && x + long > width) [x, row] = [0, row + 1];
    const place = { tone, label, x: left + x, row };
    x += long + between;
    return place;
  });
  return {
    height: entries.length === 0 ? 0 : (row + 1) * line + 6,
    draw: (top) => ({
      svg: places
        .map((place) => {
          const middle = top + place.row * line + line / 2;
          return (
            swatchOf(place.tone, place.x, middle) +
            `<text x="${place.x + swatch + 6}" y="${middle}" dy="0.35em" font-size="${size}" fill="var(--ink)">${escapeMarkup(place.label)}</text>`
          );
        })
        .join('\n'),
      texts: places.map(({ label }) => label),
    }),
  };
}

const swatchOf = (tone: KeyEntry['tone'], x: number, middle: number): string =>
  tone === 'target'
    ? `<rect x="${x + 4}" y="${middle - 8}" width="4" height="16" fill="var(--tone-target)"/>`
    : `<rect x="${x}" y="${middle - swatch / 2}" width="${swatch}" height="${swatch}" fill="var(--tone-${tone})"/>`;
