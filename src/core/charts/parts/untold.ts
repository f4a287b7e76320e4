import type { BarPanel, Datum, Panel } from '../chart.ts';
import { keyOf } from './key.ts';

/**
 * In words what found no room in a picture: on the page the pointer tells it, a poster has only words. The parts of a bar are told after
 * the name of the bar.
 */
export function untoldIn(panel: Panel, untold: readonly Datum[]): readonly string[] {
  if (panel.kind !== 'bars') return untold.map(({ label, text }) => `${label} ${text}`.trim());
  return panel.rows.flatMap(({ label, data }) => {
    const parts = data.filter((datum) => untold.includes(datum)).map((datum) => partText(panel, datum));
    return parts.length === 0 ? [] : [`${label}: ${parts.join(', ')}`];
  });
}

/** "10 duy trì": a part of a bar after what its tone means. */
const partText = (panel: BarPanel, { tone, text }: Datum): string =>
  `${text} ${keyOf(panel).find((entry) => entry.tone === tone)?.label ?? ''}`.trim();
