import { dataOf, type Chart, type KeyEntry, type Panel } from '../chart.ts';
import type { Context } from '../../reading/context.ts';

/** What the tones of a panel mean, where a row has more than one. */
export const keyOf = (panel: Panel): readonly KeyEntry[] => (panel.kind === 'bars' ? (panel.key ?? []) : []);

/** What a mark of a target is, in a chart that has one among its bars. */
export function targetKey(
  { words }: Pick<Context, 'words'>,
  { panels }: Pick<Chart, 'panels'>,
): readonly KeyEntry[] {
  const bars = panels.filter(({ kind }) => kind === 'bars').flatMap(dataOf);
  return bars.some(({ tone }) => tone === 'target') ? [{ tone: 'target', label: words.site.target }] : [];
}
