import type { LinePanel } from '../chart.ts';

/** The ends of the axis of values. Rates keep a margin of some points around what is drawn; ranks begin at 1. */
export function rangeOf({ series, targets, reverse, range }: LinePanel): readonly [number, number] {
  if (range !== undefined) return range;
  const values = [...series.flatMap(({ points }) => points), ...targets].map(
    ({ quantity }) => quantity.value,
  );
  const low = Math.min(...values);
  const high = Math.max(...values);
  return reverse
    ? [1, Math.max(high + 5, 63)]
    : [Math.max(0, Math.floor((low - 4) / 5) * 5), Math.min(100, Math.ceil((high + 2) / 5) * 5)];
}

/** Panels of one index, read against one another on axes of one range. */
export function onOneRange(panels: readonly LinePanel[]): readonly LinePanel[] {
  const ranges = panels.map(rangeOf);
  const range = [
    Math.min(...ranges.map(([low]) => low)),
    Math.max(...ranges.map(([, high]) => high)),
  ] as const;
  return panels.map((panel) => ({ ...panel, range }));
}
