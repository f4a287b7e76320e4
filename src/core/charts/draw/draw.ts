import { formatNumber } from '../../values/format.ts';
import type { Lang } from '../../words/lang.ts';
import type { BarPanel, Chart, LinePanel, Panel } from '../chart.ts';
import { panelLabel } from '../parts/panel-label.ts';
import { drawBars } from './bars.ts';
import type { Explain } from './explain.ts';
import { drawLines } from './lines.ts';
import { sizes, type Size } from './sizes.ts';
import { drawSpans } from './spans.ts';
import { spanDomain } from './spans-layout.ts';
import type { Frame } from './svg.ts';

/** The picture of one panel of a chart as SVG text, in one of the sizes. `explain` gives each mark its link and its words. */
export function drawPanel(chart: Chart, index: number, size: Size, lang: Lang, explain: Explain): string {
  const panel = chart.panels[index];
  if (panel === undefined) throw new RangeError(`Chart "${chart.id}" has no panel ${index}.`);
  return drawOn(
    chart,
    panel,
    { id: `${chart.id}-${index + 1}-${size}`, measures: sizes[size] },
    lang,
    explain,
  );
}

/** The picture of a panel, or of some of its rows, beside those of the other panels of its chart. */
export function drawOn(
  chart: Chart,
  panel: Panel,
  place: Pick<Frame, 'id' | 'measures'>,
  lang: Lang,
  explain: Explain,
): string {
  const frame: Frame = { ...place, label: panelLabel(chart, panel) };
  if (panel.kind === 'bars') {
    const together = chart.panels.filter((each): each is BarPanel => each.kind === 'bars');
    return drawBars(panel, together, frame, explain);
  }
  if (panel.kind === 'spans') return drawSpans(panel, spanDomain(chart), frame, explain);
  const together = chart.panels.filter((each): each is LinePanel => each.kind === 'lines');
  return drawLines(panel, together, frame, explain, (tick) => formatNumber(tick, lang));
}
