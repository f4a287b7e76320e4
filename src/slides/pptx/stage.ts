import {
  contentWidth as width,
  footWidth as foot,
  gutter as between,
  stage as units,
  styles,
} from '../deck/stage.ts';
import type { StyleName } from '../deck/stage.ts';
import type { Place } from './shapes.ts';

/** The stage of slides in points, 13.333 by 7.5 inches: three quarters of a point a unit. */
const inPoints = (length: number): number => length * 0.75;
const sizeOf = (name: StyleName): number => inPoints(styles[name].size);

export const stage = { width: inPoints(units.width), height: inPoints(units.height) };
export const side = inPoints(units.side);
export const top = inPoints(units.top);
export const bottom = inPoints(units.bottom);
export const contentWidth = inPoints(width);
export const gutter = inPoints(between);
export const footWidth = inPoints(foot);
/** The number of the slide stands at the right of the foot. */
export const numberWidth = contentWidth - footWidth - 20;

/** Arial runs wider than the site's faces: where a size does not fit the next one does. */
export const type = {
  title: [sizeOf('title'), 28, 26, 24],
  subtitle: sizeOf('subtitle'),
  heading: sizeOf('heading'),
  body: [sizeOf('paragraph'), 20, 18],
  text: sizeOf('remark'),
  foot: sizeOf('foot'),
} as const;

/** Where the placeholders of the layouts stand; a slide puts its own texts where they fit. */
export const places = {
  title: { x: side, y: top, width: contentWidth, height: 72 },
  subtitle: { x: side, y: top + 74, width: contentWidth, height: 26 },
  body: { x: side, y: top + 110, width: contentWidth, height: 328 },
  limits: { x: side, y: stage.height - bottom - 72, width: footWidth, height: 24 },
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
