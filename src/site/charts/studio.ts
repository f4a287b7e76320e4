import { charactersOf, families, faces, type Face } from '../../media/fonts.ts';
import { mediaFromEnvironment } from '../../media/media.ts';
import type { Poster } from '../../core/charts/poster/poster.ts';
import type { Studio } from '../../take-away/chart/format.ts';
import { posterSvg } from '../../take-away/chart/svg.ts';
import { palette } from './palette.ts';

const root = process.cwd();
const media = mediaFromEnvironment(process.env, root);

/** Draws with the fonts and the workers of the build. */
export const studio: Studio = {
  palette,
  fontRules: (posters) => fontRulesOf(posters.map(checked)),
  png: async (poster, scale) => Buffer.from(await media.png(posterSvg(checked(poster), palette), scale)),
};

/** A character that the fonts lack would be blank in a picture: no picture is made with one. */
function checked(poster: Poster): Poster {
  const has = charactersOf('text-400', root);
  const missing = [...new Set(poster.texts.join(' '))].filter(
    (character) => character.trim() !== '' && !has.has(character),
  );
  if (missing.length > 0)
    throw new Error(
      `The picture “${poster.title}” needs what the fonts lack: ${missing.join(' ')}. Write it with other signs.`,
    );
  return poster;
}

function fontRulesOf(posters: readonly Poster[]): Promise<string> {
  const text = posters.flatMap(({ texts }) => texts).join(' ');
  const title = posters.map((poster) => poster.title).join('');
  return fontRules({ 'text-400': text, 'text-600': text, 'title-700': title });
}

/** The fonts with the glyphs of some texts, as rules of a style sheet. */
export async function fontRules(texts: Readonly<Record<Face, string>>): Promise<string> {
  const rules = await Promise.all(
    (Object.keys(faces) as Face[]).map(async (face) => {
      const bytes = await media.font(face, texts[face]);
      return fontFace(face, Buffer.from(bytes).toString('base64'));
    }),
  );
  return rules.join('');
}

const fontFace = (face: Face, base64: string): string =>
  `@font-face{font-family:"${families[face].name}";font-weight:${families[face].weight};src:url(data:font/woff;base64,${base64}) format("woff")}`;
