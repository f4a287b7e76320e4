import type { Chart } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { drawPanel } from '../../core/charts/draw/draw.ts';
import type { Picture } from '../../core/charts/draw/picture.ts';
import type { Size } from '../../core/charts/draw/sizes.ts';
import { explain } from '../../core/charts/parts/explain.ts';

const drawn = new WeakMap<Chart, Map<string, Picture>>();

/** The picture of a panel. A chart stands on several pages (its own, its area's, its theme's) and is drawn once. */
export function pictureOf(context: Context, chart: Chart, index: number, size: Size): Picture {
  const pictures = drawn.get(chart) ?? new Map<string, Picture>();
  drawn.set(chart, pictures);
  const key = `${index} ${size}`;
  const known = pictures.get(key);
  if (known !== undefined) return known;
  const picture = drawPanel(chart, index, size, context.lang, (datum) => explain(context, datum));
  pictures.set(key, picture);
  return picture;
}
