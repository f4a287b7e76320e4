import type { UnitCode } from '../../../core/schema/units.ts';
import { unitOf } from '../../../core/schema/units.ts';
import type { Datum, Tone } from '../../../core/charts/chart.ts';
import { isAtLeast, isAtMost } from '../../../core/charts/draw/tones.ts';
import type { Colour } from '../colours.ts';
import type { Look } from './plot.ts';

const tones: Readonly<Record<Tone, Colour>> = {
  main: 'accent1',
  second: 'accent2',
  third: 'accent3',
  remainder: 'accent4',
  target: 'accent5',
};
export const colourOf = ({ tone }: Pick<Datum, 'tone'>): Colour => tones[tone];

/** What stands on a bar, and is read there. */
export const inkOn = (datum: Datum): Colour =>
  datum.hollow || isAtMost(datum) || datum.tone === 'second' || datum.tone === 'remainder' ? 'tx1' : 'bg1';

const fadeLength = 40;

/** How a bar of so many points looks: sure, a bound, or not the source's own or chosen figure. */
export function lookOf(datum: Datum, length: number, direction: 'right' | 'up'): Look {
  const colour = datum.tone === 'remainder' && datum.hollow ? 'tx2' : colourOf(datum);
  if (isAtMost(datum)) return { kind: 'pale', colour };
  if (isAtLeast(datum)) {
    const over = Math.min(0.9, fadeLength / Math.max(length, 1));
    return { kind: 'open', colour, over, direction, isHollow: datum.hollow };
  }
  if (datum.hollow) return { kind: 'outlined', colour };
  return { kind: 'filled', colour };
}

/** Thousands apart, a sign of per cent, no decimals that are not there. */
export function formatOf(unit: UnitCode): string {
  if (unit === 'percent') return 'General"%"';
  return unitOf(unit).integer ? '#,##0' : '#,##0.##';
}
