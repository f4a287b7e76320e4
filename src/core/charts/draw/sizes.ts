/** How large a picture and what is in it are, in pixels. */
export interface Measures {
  readonly width: number;
  /** Of names and of figures. */
  readonly text: number;
  /** Of years, notes and what stands inside bars. */
  readonly small: number;
  /** Of a bar, and of the space between two. */
  readonly bar: number;
  readonly gap: number;
  /** The room at the left that names of bars may take. */
  readonly names: number;
  /** Heights of a picture of lines, and of the tallest bar over time. */
  readonly lines: number;
  readonly tallest: number;
}

const page = { text: 14, small: 12.5, bar: 22, gap: 12, names: 230, tallest: 100 } as const;
/** Drawn 1.75 times as large on a slide of 1,280 × 720, where nothing may be smaller than 24. */
const slide = { text: 14, small: 14, bar: 18, gap: 6, names: 330, lines: 214, tallest: 118 } as const;

/**
 * A phone's column, a page's column, a poster that leaves the site, half of one; half and a third of a page of A4, where small type is
 * just over 7.5 points; a slide, half of one.
 */
export const sizes = {
  narrow: { ...page, width: 328, lines: 210 },
  wide: { ...page, width: 600, lines: 240 },
  poster: { ...page, width: 552, lines: 240 },
  half: { ...page, width: 264, lines: 210 },
  paperHalf: { ...page, width: 402, lines: 210 },
  paperThird: { ...page, width: 262, lines: 170 },
  slide: { ...slide, width: 668 },
  slideHalf: { ...slide, width: 322 },
} as const satisfies Readonly<Record<string, Measures>>;
export type Size = keyof typeof sizes;

export const lineHeight = 1.3;

export const isNarrow = ({ width }: Pick<Measures, 'width'>): boolean => width < 480;
