import { formatNumber } from '../../values/format-number.ts';
import type { Lang } from '../../words/lang.ts';
import type { BarPanel, Chart, LinePanel, Panel } from '../chart.ts';
import { panelLabel } from '../parts/panel-label.ts';
import { barsIn } from './bars.ts';
import type { Explain } from './explain.ts';
import { linesIn } from './lines.ts';
import { sizes, type Size } from './sizes.ts';
import { spansIn } from './spans.ts';
import { spanDomain } from './spans-layout.ts';
import { drawn, type Frame, type LaidOut, type Picture } from './picture.ts';

/** The picture of one panel of a chart, in one of the sizes. `explain` gives each mark its link and its words. */
export const drawPanel = (...panel: Parameters<typeof layOutPanel>): Picture => drawn(layOutPanel(...panel));

/** The same, not yet drawn. */
export function layOutPanel(chart: Chart, index: number, size: Size, lang: Lang, explain: Explain): LaidOut {
  const panel = chart.panels[index];
  if (panel === undefined) throw new RangeError(`Chart "${chart.id}" has no panel ${index}.`);
  const place = { id: `${chart.id}-${index + 1}-${size}`, measures: sizes[size] };
  return layOutOn(chart, panel, place, lang, explain);
}

/** A panel, or some of its rows, laid out beside those of the other panels of its chart. */
export function layOutOn(
  chart: Chart,
  panel: Panel,
  place: Pick<Frame, 'id' | 'measures'>,
  lang: Lang,
  explain: Explain,
): LaidOut {
  const frame: Frame = { ...place, label: panelLabel(chart, panel) };
  if (panel.kind === 'bars') {
    const together = chart.panels.filter((each): each is BarPanel => each.kind === 'bars');
    return barsIn(panel, together, frame, explain);
  }
  if (panel.kind === 'spans') return spansIn(panel, spanDomain(chart), frame, explain);
  const together = chart.panels.filter((each): each is LinePanel => each.kind === 'lines');
  return linesIn(panel, together, frame, explain, (tick) => formatNumber(tick, lang));
}
