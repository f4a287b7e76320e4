import type { Poster } from '../../core/charts/poster/poster.ts';
import { pictureFormat } from './picture-format.ts';
import { escapeMarkup } from '../../core/values/markup.ts';

/** With the glyphs that it shows inside, so that it looks the same where the fonts are not installed. */
export const svg = pictureFormat({
  ending: '.svg',
  mediaType: 'image/svg+xml',
  isText: true,
  size: 'poster',
  ofPoster: async (poster, studio) => posterSvg(poster, studio.palette, await studio.fontRules([poster])),
});

/** A poster as an SVG file: its own colours, its own fonts in `style`, nothing that it needs from elsewhere. */
export function posterSvg(poster: Poster, palette: ReadonlyMap<string, string>, style = ''): string {
  const { lang, title, description, width, height, body } = poster;
  return coloured(
    `<svg xmlns="http://www.w3.org/2000/svg" width="${width}" height="${height}" viewBox="0 0 ${width} ${height}"` +
      ` font-family="Hanken Grotesk, Arial, sans-serif" role="img" aria-labelledby="title description" lang="${lang}">\n` +
      `<title id="title">${escapeMarkup(title)}</title>\n` +
      `<desc id="description">${escapeMarkup(description)}</desc>\n` +
      (style === '' ? '' : `<style>${style}</style>\n`) +
      `<rect width="${width}" height="${height}" fill="var(--paper)"/>\n` +
      `${wellFormed(body)}\n</svg>\n`,
    palette,
  );
}

/** HTML knows one entity that XML does not. */
const wellFormed = (body: string): string => body.replaceAll('&nbsp;', '\u00a0');

const coloured = (markup: string, palette: ReadonlyMap<string, string>): string =>
  markup.replaceAll(/var\(--([\w-]+)\)/g, (_, token: string) => {
    const colour = palette.get(token);
    if (colour === undefined) throw new Error(`The palette has no "${token}".`);
    return colour;
  });
