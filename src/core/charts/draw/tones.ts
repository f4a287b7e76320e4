import type { Datum, Tone } from '../chart.ts';

/** Colours are tokens of the site's sheet, so that one picture serves both themes. */
const fills: Readonly<Record<Tone, string>> = {
  main: 'var(--tone-main)',
  second: 'var(--tone-second)',
  third: 'var(--tone-third)',
  remainder: 'var(--tone-remainder)',
  target: 'var(--tone-target)',
};
const inks: Readonly<Record<Tone, string>> = {
  main: 'var(--on-main)',
  second: 'var(--on-second)',
  third: 'var(--on-third)',
  remainder: 'var(--ink)',
  target: 'var(--ink)',
};

export const strokeOf = ({ tone }: Datum): string => (tone === 'remainder' ? 'var(--ink-soft)' : fills[tone]);
/** What is not the source's own figure, or not the chosen one, is an outline. */
export const fillOf = (datum: Datum): string => (datum.hollow ? 'var(--paper)' : fills[datum.tone]);
export const inkOn = (datum: Datum): string =>
  datum.hollow || isAtMost(datum) ? 'var(--ink)' : inks[datum.tone];

export const isAtLeast = ({ quantity }: Datum): boolean => quantity.qualifier === 'at-least';
export const isAtMost = ({ quantity }: Datum): boolean => quantity.qualifier === 'at-most';

/** What can be less is pale, inside a broken outline. */
export const paleStyle = { fillOpacity: 0.3, strokeDasharray: '4 3', strokeWidth: 1.5 } as const;
/** Slices in which what can be more runs out: where each begins after the end of its bar, and how wide it is, in pixels. */
export const openSlices = [
  [2, 6],
  [10.5, 3.5],
  [16.5, 2],
] as const;
/** As far as the slices reach. */
export const openLength = 20;
