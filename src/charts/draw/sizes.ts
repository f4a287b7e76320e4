/** The two widths in which every picture is drawn: a phone's column and a page's column, in pixels. */
export const widths = { narrow: 328, wide: 600 } as const;
export type Size = keyof typeof widths;

export const type = { label: 14, value: 14, small: 12.5, lineHeight: 1.3 } as const;

export const isNarrow = (width: number): boolean => width < 480;
