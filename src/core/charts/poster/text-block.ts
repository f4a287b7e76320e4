import { escapeMarkup } from '../../values/markup.ts';
import { fillLines, measure, wrap, type Weight } from '../draw/text.ts';
import type { Block } from './block.ts';

/** How a text of a poster is set. Sizes are pixels. */
export interface Style {
  readonly size: number;
  readonly weight: Weight;
  /** A token of the site's sheet. */
  readonly ink: 'ink' | 'ink-soft' | 'tone-refusal';
  /** Of a line, in sizes. */
  readonly leading: number;
  /** Pixels after the last line. */
  readonly after: number;
  /** Lines about as long as each other, as in a title. */
  readonly isBalanced?: boolean;
}

interface Placing {
  readonly left: number;
  readonly width: number;
  /** Set before the text, on its first line and heavier: "Nguồn:". */
  readonly lead?: string;
}

/** A paragraph, broken into lines that fit. */
export function textBlock(text: string, style: Style, { left, width, lead = '' }: Placing): Block {
  const lines = linesOf(lead === '' ? text : `${lead} ${text}`, style, width - extraOf(lead, style));
  const step = style.size * style.leading;
  return {
    height: lines.length * step + style.after,
    draw: (y) => ({
      svg: lines
        .map((line, index) => {
          const baseline = y + index * step + (step + style.size * capHeight) / 2;
          return `<text x="${left}" y="${round(baseline)}" ${attributesOf(style)}>${runsOf(line, index === 0 ? lead : '')}</text>`;
        })
        .join('\n'),
      texts: lines,
    }),
  };
}

/** Of capitals, in sizes: what is centred on a line. */
const capHeight = 0.7;
const round = (pixels: number): number => Math.round(pixels * 100) / 100;

const linesOf = (
  text: string,
  { size, weight, isBalanced = false }: Style,
  width: number,
): readonly string[] => (isBalanced ? wrap(text, width, size, weight) : fillLines(text, width, size, weight));

/** How much wider a lead is than the same words in the weight of the text. */
const extraOf = (lead: string, { size, weight }: Style): number =>
  measure(lead, size, 600) - measure(lead, size, weight);

const attributesOf = ({ size, weight, ink }: Style): string =>
  weight === 'title'
    ? `font-family="Faustina, Georgia, serif" font-weight="700" font-size="${size}" fill="var(--${ink})"`
    : `font-weight="${weight}" font-size="${size}" fill="var(--${ink})"`;

const runsOf = (line: string, lead: string): string =>
  lead !== '' && line.startsWith(lead)
    ? `<tspan font-weight="600">${escapeMarkup(lead)}</tspan>${escapeMarkup(line.slice(lead.length))}`
    : escapeMarkup(line);
