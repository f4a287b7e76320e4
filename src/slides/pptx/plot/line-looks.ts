import type { Colour } from '../colours.ts';
import type { Marker } from './plot.ts';

/** Series differ by the shape of their points; colour only helps. */
const markers = ['circle', 'square', 'triangle', 'diamond'] as const satisfies readonly Marker[];
const colours = ['accent1', 'accent3', 'tx1'] as const satisfies readonly Colour[];
const signs = ['●', '■', '▲', '◊'] as const;
export const markerOf = (index: number): Marker => markers[index % markers.length] ?? 'circle';
export const lineColour = (index: number): Colour => colours[index % colours.length] ?? 'accent1';
export const signOf = (index: number): string => signs[index % signs.length] ?? '●';
