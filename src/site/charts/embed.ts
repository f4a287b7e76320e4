import type { Chart } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { cardSize } from '../../core/charts/poster/card.ts';
import type { Poster, PosterSize } from '../../core/charts/poster/poster.ts';
import { escapeMarkup } from '../../core/values/markup.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { absolute, chartPath, pageAddress } from '../../core/address/address.ts';
import { cardPath, withdrawnCard, withdrawnPoster } from './card.ts';
import { wholeContext } from '../record/charts.ts';
import { site } from '../../config.ts';
import { minified, sourceOf } from './one-file.ts';
import { chartPoster } from '../../take-away/chart/picture-format.ts';
import { chartFileIn } from './chart-files.ts';
import { studio } from './studio.ts';
import tokens from '../styles/tokens.css?raw';

/** A chart for the pages of others: one file with everything in it, no script, in the reader's light or dark. */

export const embedPath = (chart: string): string => `nhung/${chart}/`;
export const oEmbedPath = (chart: string): string => `nhung/${chart}.json`;
/** Added to the address, it keeps the embed light on pages that are always light. */
export const lightFragment = 'sang';

/** From this width on, in pixels, the wide picture is shown. */
const wideFrom = 600;
const postersOf = (context: Context, chart: Chart): Readonly<Record<PosterSize, Poster>> => ({
  narrow: chartPoster(chartFileIn(context, chart), 'narrow'),
  poster: chartPoster(chartFileIn(context, chart), 'poster'),
});

export const embedPage = (context: Context, chart: Chart): Promise<string> =>
  documentOf(context, chart, postersOf(context, chart));

/** In place of a chart that is made no more. */
export function withdrawnEmbed(lang: Lang, released: ReleasedChart): Promise<string> {
  const poster = withdrawnPoster(lang, released);
  const { title, text } = withdrawnCard(lang, released);
  return documentOf(
    wholeContext(lang),
    { id: released.chart, title, subtitle: text },
    { narrow: poster, poster },
  );
}

async function documentOf(
  { lang, words }: Context,
  { id, title, subtitle }: Pick<Chart, 'id' | 'title' | 'subtitle'>,
  { narrow, poster }: Readonly<Record<PosterSize, Poster>>,
): Promise<string> {
  const style = styleWith(await studio.fontRules([narrow, poster]));
  return `<!DOCTYPE html>
<html lang="${lang}">
<head>
<meta charset="utf-8">
<meta http-equiv="content-security-policy" content="${policyFor(style)}">
<meta name="viewport" content="width=device-width, initial-scale=1">
<title>${escapeMarkup(words.embed.title(title, inLang(site.name, lang)))}</title>
<meta name="description" content="${escapeMarkup(words.embed.description(title, subtitle))}">
<link rel="canonical" href="${escapeMarkup(absolute(pageAddress(lang, chartPath(id))))}">
<base target="_blank">
<style>${style}</style>
</head>
<body id="${lightFragment}">
<main>
<h1>${escapeMarkup(title)}</h1>
${pictureOf(narrow, 'narrow')}
${pictureOf(poster, 'wide')}
</main>
</body>
</html>
`;
}

const pictureOf = ({ width, height, title, body }: Poster, name: string): string =>
  `<svg class="${name}" viewBox="0 0 ${width} ${height}" role="group" aria-label="${escapeMarkup(title)}">\n${body}\n</svg>`;

const policyFor = (style: string): string =>
  `default-src 'none'; style-src ${sourceOf(style)}; font-src data:; connect-src 'self'; base-uri 'none'; form-action 'none'`;

const own = `
body { margin: 0; background: var(--paper); color: var(--ink); font-family: "Hanken Grotesk", Arial, sans-serif; }
h1 { position: absolute; width: 1px; height: 1px; margin: 0; overflow: hidden; clip-path: inset(50%); }
svg { max-width: 100%; height: auto; overflow: visible; }
main > svg { display: block; margin: auto; }
.narrow { width: 360px; }
main > .wide { display: none; width: ${wideFrom}px; }
@media (min-width: ${wideFrom}px) { main > .narrow { display: none; } main > .wide { display: block; } }
a:focus-visible { outline: none; }
a:focus-visible > *, a:hover > * { stroke: var(--tone-target); stroke-width: 3px; }
a:focus-visible > g, a:hover > g { stroke: none; text-decoration: underline; }
`;

const dark = '@media screen and (prefers-color-scheme: dark) {\n  :root {';
/** The colours of the site; the reader's dark gives way to an address that asks for light. */
function styleWith(fonts: string): string {
  if (!tokens.includes(dark))
    throw new Error('The dark colours have moved in tokens.css; the embed looks for them.');
  const asked = `:root:where(:not(:has(#${lightFragment}:target)))`;
  const colours = tokens.replace(dark, dark.replace(':root', asked));
  return minified(`${colours}:root:has(#${lightFragment}:target) { color-scheme: light; }${own}`) + fonts;
}

/** What a page of others needs to show the chart, and how much room: the taller of its two forms, since a frame cannot ask. */
interface EmbedCode {
  readonly address: string;
  readonly width: number;
  readonly height: number;
  /** The markup to copy. */
  readonly code: string;
}

export function embedCode(context: Context, chart: Chart): EmbedCode {
  const { narrow, poster } = postersOf(context, chart);
  const address = absolute(pageAddress(context.lang, embedPath(chart.id)));
  const height = Math.max(narrow.height, poster.height);
  const code = `<iframe src="${escapeMarkup(address)}" title="${escapeMarkup(chart.title)}" width="${wideFrom}" height="${height}" style="width:100%;${heightStyle(narrow.height, poster.height)}border:0" loading="lazy"></iframe>`;
  return { address, width: wideFrom, height, code };
}

/** On a phone the narrow height, elsewhere the wide one; where styles are taken away the attribute holds. */
const heightStyle = (narrow: number, wide: number): string =>
  narrow > wide ? `height:clamp(${wide}px,(${wideFrom}px - 100vw)*9999,${narrow}px);` : '';

/** The answer to an oEmbed request, as a file. https://oembed.com/ */
export function oEmbed(context: Context, chart: Chart): string {
  const { lang } = context;
  const { code, width, height } = embedCode(context, chart);
  return `${JSON.stringify(
    {
      type: 'rich',
      version: '1.0',
      title: chart.title,
      author_name: inLang(site.compiler, lang),
      author_url: absolute(pageAddress(lang, chartPath(chart.id))),
      provider_name: inLang(site.name, lang),
      provider_url: absolute(pageAddress(lang)),
      html: code,
      width,
      height,
      thumbnail_url: absolute(pageAddress(lang, cardPath(chartPath(chart.id)))),
      thumbnail_width: cardSize.width * 2,
      thumbnail_height: cardSize.height * 2,
    },
    undefined,
    2,
  )}\n`;
}
