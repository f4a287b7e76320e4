import type { Chart, Panel } from '../../../core/charts/chart.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { barPlot } from './bars.ts';
import { linePlot } from './lines.ts';
import type { Frame, Plot } from './plot.ts';
import { spanPlot } from './spans.ts';

export function plotOf(chart: Chart, panel: Panel, frame: Frame, lang: Lang): Plot {
  switch (panel.kind) {
    case 'bars':
      return barPlot(chart, panel, frame, lang);
    case 'lines':
      return linePlot(chart, panel, frame, lang);
    case 'spans':
      return spanPlot(chart, panel, frame, lang);
  }
}
