import type { Source } from '../../figures/tables.ts';
import { toldIn, type Chart } from '../chart.ts';
import { originsOf, sourceOf, type Context } from '../../reading/context.ts';

/** Whose figures a chart shows, and who says where a method changed; each document once. */
export function sourcesOf(context: Context, { panels }: Chart): readonly Source[] {
  const figures = panels.flatMap(toldIn).flatMap(({ figure }) => originsOf(context, figure));
  const breaks = panels.flatMap((panel) => (panel.kind === 'lines' ? panel.breaks : []));
  return [...new Set([...figures, ...breaks].map(({ source }) => source))].map((key) =>
    sourceOf(context, key),
  );
}
