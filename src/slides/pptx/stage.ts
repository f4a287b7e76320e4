import type { Place } from './shapes.ts';

/** A slide in points: 13.333 by 7.5 inches. What may be read from the last row of a hall is at least 18 points high. */
export const stage = { width: 960, height: 540 } as const;
export const side = 42;
export const top = 28;
export const bottom = 22;
export const contentWidth = stage.width - 2 * side;
export const gutter = 30;

export const type = {
  title: [30, 28, 26, 24],
  subtitle: 18,
  heading: 19,
  body: [24, 22, 20, 18],
  text: 18,
  foot: 18,
} as const;

/** The number of the slide stands at the right of the foot. */
export const numberWidth = 60;
export const footWidth = contentWidth - numberWidth - 20;

export const places = {
  title: { x: side, y: top, width: contentWidth, height: 72 },
  subtitle: { x: side, y: 102, width: contentWidth, height: 26 },
  body: { x: side, y: 138, width: contentWidth, height: 330 },
  limits: { x: side, y: 446, width: footWidth, height: 24 },
  foot: { x: side, y: stage.height - bottom - 24, width: footWidth, height: 24 },
  number: {
    x: stage.width - side - numberWidth,
    y: stage.height - bottom - 24,
    width: numberWidth,
    height: 24,
  },
} as const satisfies Readonly<Record<string, Place>>;

/** How placeholders are called, in layouts and slides alike. */
export const placeholders = {
  title: 'type="title"',
  coverTitle: 'type="ctrTitle"',
  coverLines: 'type="subTitle" idx="1"',
  body: 'type="body" idx="1"',
  subtitle: 'type="body" sz="quarter" idx="13"',
  limits: 'type="body" sz="quarter" idx="14"',
  foot: 'type="ftr" sz="quarter" idx="11"',
  number: 'type="sldNum" sz="quarter" idx="12"',
} as const;
