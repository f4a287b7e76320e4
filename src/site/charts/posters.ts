import { charactersOf, families, faces, type Face } from '../../media/fonts.ts';
import { mediaFromEnvironment } from '../../media/media.ts';
import type { Chart } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { sheetOf, type Sheet, type SheetSize } from '../../core/charts/poster/poster.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import { versionText } from '../../core/reading/version.ts';
import { sheetSvg } from '../../take-away/chart/svg.ts';
import { inLang } from '../../core/words/lang.ts';
import { absolute, chartPath, pageAddress, shown } from '../address/address.ts';
import { site } from '../config.ts';
import { explain } from '../told/explain.ts';
import { palette } from './palette.ts';

const root = process.cwd();
const media = mediaFromEnvironment(process.env, root);

const drawn = new WeakMap<Chart, Map<SheetSize, Sheet>>();

/** The picture of a chart that leaves the site; several files hold it, and it is drawn once. */
export function chartSheet(context: Context, chart: Chart, size: SheetSize): Sheet {
  const sheets = drawn.get(chart) ?? new Map<SheetSize, Sheet>();
  drawn.set(chart, sheets);
  const sheet = sheets.get(size) ?? drawSheet(context, chart, size);
  sheets.set(size, sheet);
  return sheet;
}

function drawSheet(context: Context, chart: Chart, size: SheetSize): Sheet {
  const address = absolute(pageAddress(context.lang, chartPath(chart.id)));
  return checked(
    sheetOf(context, chart, size, {
      name: inLang(site.name, context.lang),
      address,
      shownAddress: shown(address),
      version: versionText(context.lang, versionOfChart(context, chart)),
      explain: (datum) => {
        const { href, title } = explain(context, datum);
        return { href: absolute(href), title };
      },
    }),
    chart.id,
  );
}

/** A character that the fonts lack would be blank in a picture: no picture is made with one. */
export function checked(sheet: Sheet, name: string): Sheet {
  const has = charactersOf('text-400', root);
  const missing = [...new Set(sheet.texts.join(' '))].filter(
    (character) => character.trim() !== '' && !has.has(character),
  );
  if (missing.length > 0)
    throw new Error(
      `The picture of "${name}" needs what the fonts lack: ${missing.join(' ')}. Write it with other signs.`,
    );
  return sheet;
}

/** With the glyphs that it shows inside, so that it looks the same where the fonts are not installed. */
export const svgOf = async (sheet: Sheet): Promise<string> =>
  sheetSvg(sheet, palette, await fontStyle([sheet]));

/** The fonts with the glyphs that some sheets show, as rules of a style sheet. */
export async function fontStyle(sheets: readonly Sheet[]): Promise<string> {
  const text = sheets.flatMap(({ texts }) => texts).join(' ');
  const title = sheets.map((sheet) => sheet.title).join('');
  return fontRules({ 'text-400': text, 'text-600': text, 'title-700': title });
}

/** The fonts with the glyphs of some texts. */
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

/** Pixels of a PNG for one of a sheet: 1,200 and 1,080 wide. */
const zoom: Readonly<Record<SheetSize, number>> = { sheet: 2, narrow: 3 };

export const pngOf = (sheet: Sheet, size: SheetSize): Promise<Uint8Array> =>
  media.png(sheetSvg(sheet, palette), zoom[size]);
