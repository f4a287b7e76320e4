import type { Colour } from '../colours.ts';
import type { Place } from '../shapes.ts';

/** A panel as PowerPoint draws it: categories, series with a number or a gap for each, and how all of it looks. Lengths are points. */
export interface Plot {
  readonly kind: 'bars' | 'columns' | 'lines';
  /** What the categories are: the head of their column in the sheet. */
  readonly head: string;
  readonly categories: readonly string[];
  /** Each so many-th category has its name below it. */
  readonly step: number;
  readonly series: readonly Series[];
  /** Laid over them on an axis of the same length: totals of divided bars, targets. */
  readonly overlay: readonly Series[];
  readonly isStacked: boolean;
  /** Between bars, in hundredths of their thickness. */
  readonly gap: number;
  readonly axis: ValueAxis;
  /** Where the marks stand in the frame. */
  readonly inner: Place;
  readonly frame: Frame;
  readonly rules: readonly Rule[];
}

/** The room of a plot. */
export interface Frame {
  readonly width: number;
  readonly height: number;
  /** The height of each row of bars, where it is that of all panels below one another. */
  readonly row?: number;
}

export interface ValueAxis {
  readonly min: number;
  readonly max: number;
  /** From one line of the grid to the next; none are drawn without it. */
  readonly unit?: number;
  /** The smallest at the top. */
  readonly isReversed: boolean;
  readonly format: string;
}

export interface Series {
  readonly name: string;
  /** One a category; nothing where there is no figure. */
  readonly values: readonly (number | undefined)[];
  /** How numbers are shown, in the notation of spreadsheets. */
  readonly format: string;
  readonly look: Look;
  /** Points that look otherwise, by their category. */
  readonly looks: ReadonlyMap<number, Look>;
  readonly labels: ReadonlyMap<number, Label>;
}

export type Look =
  | { readonly kind: 'none' }
  | { readonly kind: 'filled' | 'outlined' | 'pale'; readonly colour: Colour }
  /** Runs out over the last part of its length, of 1. */
  | {
      readonly kind: 'open';
      readonly colour: Colour;
      readonly over: number;
      readonly direction: 'right' | 'up' | 'left';
      readonly isHollow: boolean;
    }
  /** Only a stroke where a bar would end: the last part of its length, of 1. */
  | { readonly kind: 'mark'; readonly colour: Colour; readonly over: number }
  | { readonly kind: 'line'; readonly colour: Colour; readonly marker: Marker }
  /** What makes a ring of a point below it. LibreOffice fills markers in one colour with their edge. */
  | { readonly kind: 'hole'; readonly marker: Marker }
  | { readonly kind: 'dashes'; readonly colour: Colour; readonly isSingle: boolean };

export type Marker = 'circle' | 'square' | 'triangle' | 'diamond';

export interface Label {
  readonly text: string;
  readonly position: 'outEnd' | 'ctr' | 'r' | 't' | 'b';
  readonly colour: Colour;
  /** A sign before the text in a colour of its own. */
  readonly sign?: { readonly text: string; readonly colour: Colour };
  /** How far it is moved from its position. */
  readonly offset?: { readonly x: number; readonly y: number };
}

/** A line across the plot with its words: where a method changes. */
export interface Rule {
  readonly x: number;
  readonly label: string;
}

/** The size of every letter in a chart. */
export const letterSize = 18;
export const lineLength = letterSize * 1.2;
