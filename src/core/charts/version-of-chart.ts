import { originsOf, type Context } from '../reading/context.ts';
import { topicOf, versionOf, type Version } from '../reading/version.ts';
import { figuresOf, type Chart } from './chart.ts';

/**
 * The latest release in which a chart changed: one of its figures got its present value, or one left it, of the same indicator and of one
 * of its areas, or where it compares areas, of any.
 */
export function versionOfChart(context: Context, chart: Chart): Version {
  const figures = figuresOf(chart);
  const topics = figures
    .flatMap((figure) => originsOf(context, figure))
    .map(({ area, indicator }) => (chart.area === '' ? indicator : topicOf(area, indicator)));
  return versionOf(context, figures, topics);
}
