import { escapeMarkup } from '../../values/markup.ts';
import { isOverTime, type Chart } from '../chart.ts';
import type { Context } from '../../reading/context.ts';
import type { Explain } from '../draw/explain.ts';
import { sizes, type Size } from '../draw/sizes.ts';
import { targetKey } from '../parts/key.ts';
import { panelLabel } from '../parts/panel-label.ts';
import { sourcesOf } from '../parts/sources.ts';
import { beside, inked, shape, space, stack, type Block } from './block.ts';
import { keyBlock } from './key-block.ts';
import { panelBlocks } from './panel-blocks.ts';
import { styles } from './styles.ts';
import { textBlock } from './text-block.ts';

/** A chart as one picture that stands alone: whoever meets it elsewhere reads the finding, how sure it is, and whose it is. */
export interface Poster {
  readonly lang: Context['lang'];
  readonly title: string;
  /** What it shows, for those who do not see it. */
  readonly description: string;
  /** Pixels. */
  readonly width: number;
  readonly height: number;
  /** SVG elements, coloured by the tokens of the site's sheet. */
  readonly body: string;
  /** The texts that it shows: its fonts need their letters. */
  readonly texts: readonly string[];
}

/** What a poster says of where it comes from. */
export interface Origin {
  readonly explain: Explain;
  /** The name of the site. */
  readonly name: string;
  /** The address of the chart's page, as it is linked to and as it is read. */
  readonly address: string;
  readonly shownAddress: string;
  /** "bản 1, ngày 22/11/2026". */
  readonly version: string;
}

export const posterSizes = ['narrow', 'poster'] as const satisfies readonly Size[];
export type PosterSize = (typeof posterSizes)[number];
const margins: Readonly<Record<PosterSize, number>> = { narrow: 16, poster: 24 };

export function posterOf(context: Context, chart: Chart, size: PosterSize, origin: Origin): Poster {
  const left = margins[size];
  const width = sizes[size].width;
  const blocks = [
    textBlock(chart.title, styles.title, { left, width }),
    textBlock(chart.subtitle, styles.subtitle, { left, width }),
    ...allPanels(context, chart, size, origin.explain),
    keyBlock(targetKey(context, chart), left, width),
    ...refusalBlocks(context, chart, left, width),
    ...noteBlocks(context, chart, left, width),
    footing(origin, left, width),
  ];
  const { svg, texts, bottom } = stack(blocks, left + 2);
  return {
    lang: context.lang,
    title: chart.title,
    description: [chart.subtitle, ...chart.panels.map((panel) => panelLabel(chart, panel))].join('. '),
    width: width + 2 * left,
    height: Math.ceil(bottom),
    body: svg,
    texts,
  };
}

/** Panels over time stand in two columns where there is room for them. */
function allPanels(context: Context, chart: Chart, size: PosterSize, explain: Explain): readonly Block[] {
  const left = margins[size];
  const { panels } = chart;
  if (size === 'narrow' || !isOverTime(chart))
    return panels.flatMap((panel) => panelBlocks(context, chart, panel, size, left, explain));
  const right = left + sizes[size].width - sizes.half.width;
  const columns = panels.map((panel, index) =>
    panelBlocks(context, chart, panel, 'half', index % 2 === 0 ? left : right, explain),
  );
  return Array.from({ length: Math.ceil(columns.length / 2) }, (_, row) =>
    beside(columns.slice(2 * row, 2 * row + 2)),
  );
}

const refusalInset = 12;

/** What is not drawn, and why, beside a rule in the colour of refusal. */
function refusalBlocks(
  { words }: Context,
  { refusals }: Chart,
  left: number,
  width: number,
): readonly Block[] {
  if (refusals.length === 0) return [];
  const place = { left: left + refusalInset, width: width - refusalInset };
  const texts = [
    textBlock(words.site.notDrawn, styles.refusalLabel, place),
    ...refusals.map((refusal) => textBlock(refusal, styles.refusal, place)),
  ];
  const height = texts.reduce((sum, each) => sum + each.height, 0);
  return [
    {
      height: height + 10,
      draw: (y) =>
        inked([
          shape(`<rect x="${left}" y="${y}" width="3" height="${height}" fill="var(--tone-refusal)"/>`),
          stack(texts, y),
        ]),
    },
  ];
}

function noteBlocks(context: Context, chart: Chart, left: number, width: number): readonly Block[] {
  const { words } = context;
  const place = { left, width };
  const sources = sourcesOf(context, chart).map(({ title, publisher }) => `${title} (${publisher})`);
  return [
    ...chart.notes.map((note) => textBlock(note, styles.note, place)),
    textBlock(chart.doesNotSay, styles.note, { ...place, lead: `${words.site.doesNotSay}:` }),
    textBlock(`${sources.join('; ')}.`, styles.note, { ...place, lead: `${words.site.sources}:` }),
    space(4),
  ];
}

/** A rule, the site, the date of the data and the short address, which leads to the page. */
function footing({ name, address, shownAddress, version }: Origin, left: number, width: number): Block {
  const texts = stack(
    [
      textBlock(`${name} · ${version}`, styles.brand, { left, width }),
      textBlock(shownAddress, styles.note, { left, width }),
    ],
    0,
  );
  return {
    height: texts.bottom + 20,
    draw: (y) => ({
      svg:
        `<rect x="${left}" y="${y}" width="${width}" height="1" fill="var(--rule)"/>\n` +
        `<a href="${escapeMarkup(address)}"><g transform="translate(0,${y + 8})">${texts.svg}</g></a>`,
      texts: texts.texts,
    }),
  };
}
