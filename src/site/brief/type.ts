import { sum } from 'd3';
import { fillLines, measure, type Weight } from '../../core/charts/draw/text.ts';

/** How a text of the one-page summary is set, as in `Brief.astro`: size in em of its edition, leading in sizes. */
export interface Type {
  readonly size: number;
  readonly leading: number;
  readonly weight: Weight;
}

export const types = {
  value: { size: 2.4, leading: 1.1, weight: 'title' },
  name: { size: 1.05, leading: 1.25, weight: 600 },
  title: { size: 1.4, leading: 1.2, weight: 'title' },
  strong: { size: 1, leading: 1.35, weight: 600 },
  text: { size: 1, leading: 1.35, weight: 400 },
} as const satisfies Record<string, Type>;

/** What a page of A4 holds within its margins, and the sizes in which a summary is set, in CSS pixels: 96 to the inch. */
export const page = { width: 687, height: 1015, gap: 24 } as const;
export const editions = { large: 13.5, dense: 10.25 } as const;
export type Edition = keyof typeof editions;

/** The height of a text in pixels. A word that is wider than its line is broken. */
export function heightOf(text: string, { size, leading, weight }: Type, width: number, em: number): number {
  if (text === '') return 0;
  const pixels = size * em;
  const lines = fillLines(text, width, pixels, weight).map((line) =>
    Math.max(1, Math.ceil(measure(line, pixels, weight) / width)),
  );
  return sum(lines) * pixels * leading;
}
