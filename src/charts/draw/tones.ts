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
export const inkOn = (datum: Datum): string => (datum.hollow ? 'var(--ink)' : inks[datum.tone]);
