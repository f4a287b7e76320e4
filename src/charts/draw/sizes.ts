/**
 * The widths in which pictures are drawn, in pixels: a phone's column, a page's column, a sheet that leaves the site, half of one,
 * half and a third of a page of A4, where small type is just over 7.5 points.
 */
export const widths = {
  narrow: 328,
  wide: 600,
  sheet: 552,
  half: 264,
  paperHalf: 402,
  paperThird: 262,
} as const;
export type Size = keyof typeof widths;

export const type = { label: 14, value: 14, small: 12.5, lineHeight: 1.3 } as const;

export const isNarrow = (width: number): boolean => width < 480;
