import type { Place } from '../shapes.ts';
import type { Frame, Label } from './plot.ts';

/** From years and values to points of the frame. */
export interface LineScales {
  readonly x: (year: number) => number;
  readonly y: (value: number) => number;
  readonly inner: Place;
  readonly frame: Frame;
}
/** Labels by the figure that they tell. */
export type LineLabels = ReadonlyMap<string, Label>;
