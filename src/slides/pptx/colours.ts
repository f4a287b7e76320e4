/** Colours of the site's sheet in its light theme, by their place in the theme of a presentation. */
export const themeColours = {
  dk1: ['ink', '1B2333'],
  lt1: ['paper', 'FBF8F1'],
  dk2: ['ink-soft', '525C6E'],
  lt2: ['rule', 'E0D9CA'],
  accent1: ['tone-main', '28487C'],
  accent2: ['tone-second', 'A3B8D8'],
  accent3: ['tone-third', '75829A'],
  accent4: ['tone-remainder', 'E9E2D3'],
  accent5: ['tone-target', 'B06F00'],
  accent6: ['tone-refusal', 'A5342A'],
  hlink: ['link', '28487C'],
  folHlink: ['ink-soft', '525C6E'],
} as const;

/** A colour of the theme, as slides call it. */
export type Colour =
  'tx1' | 'bg1' | 'tx2' | 'bg2' | 'accent1' | 'accent2' | 'accent3' | 'accent4' | 'accent5' | 'accent6';

export const solid = (colour: Colour): string => `<a:solidFill><a:schemeClr val="${colour}"/></a:solidFill>`;

/** See-through to so many hundredths. */
export const thin = (colour: Colour, alpha: number): string =>
  `<a:schemeClr val="${colour}"><a:alpha val="${alpha * 1000}"/></a:schemeClr>`;
