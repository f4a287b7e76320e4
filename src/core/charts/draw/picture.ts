import type { Datum } from '../chart.ts';
import type { Measures } from './sizes.ts';

/** What the layout of a panel knows, in pixels; drawing adds nothing to it. */
export interface LaidOut {
  readonly width: number;
  readonly height: number;
  /** Data whose texts found room in the picture, and those whose texts did not: the table tells them, and the pointer. */
  readonly told: readonly Datum[];
  readonly untold: readonly Datum[];
  readonly draw: () => Drawing;
}

/** An `svg` element, as it may stand in a page: its attributes, without a place of its own, and what is in it. */
export interface Drawing {
  readonly attributes: string;
  readonly content: string;
  /** The texts that it shows. */
  readonly texts: readonly string[];
}

export type Picture = Omit<LaidOut, 'draw'> & Drawing;

export const drawn = ({ draw, ...laidOut }: LaidOut): Picture => ({ ...laidOut, ...draw() });

/** The whole of it, with what is to stand before its attributes: a place, where it is put into another picture. */
export const svgOf = ({ attributes, content }: Omit<Drawing, 'texts'>, place = ''): string =>
  `<svg ${place === '' ? '' : `${place} `}${attributes}>${content}</svg>`;

/** Divides data by whether their texts found room. */
export const toldAmong = (
  data: readonly Datum[],
  isTold: (datum: Datum) => boolean,
): Pick<LaidOut, 'told' | 'untold'> => ({
  told: data.filter(isTold),
  untold: data.filter((datum) => !isTold(datum)),
});

/** What a drawing needs besides its panel. */
export interface Frame {
  /** Unique in the page: the prefix of every id inside the picture. */
  readonly id: string;
  readonly measures: Measures;
  /** What the picture shows, for those who do not see it. */
  readonly label: string;
}
