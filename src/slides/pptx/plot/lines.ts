import type { LineScales } from './line-scales.ts';
import { tickStep } from 'd3';
import type { Chart, LinePanel } from '../../../core/charts/chart.ts';
import { rangeOf } from '../../../core/charts/parts/line-range.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { widthOf } from '../arial.ts';
import type { Place } from '../shapes.ts';
import { endLabels, endWidth, pointLabels } from './line-labels.ts';
import { runsOf, targetSeries } from './line-series.ts';
import { formatOf } from './looks.ts';
import { letterSize, lineLength, type Frame, type Plot, type ValueAxis } from './plot.ts';

/** Points over years; each run of a line is a series, so that none crosses a gap or a break. */
export function linePlot(chart: Chart, panel: LinePanel, frame: Frame, lang: Lang): Plot {
  const [from, to] = panel.domain;
  const years = Array.from({ length: to - from + 1 }, (_, index) => from + index);
  const axis = axisOf(panel);
  const inner = innerOf(panel, axis, frame);
  const x = (year: number): number => inner.x + ((year - from + 0.5) / years.length) * inner.width;
  const scales: LineScales = { x, y: (value) => heightAt(value, axis, inner), inner, frame };
  const labels = panel.series.length > 1 ? endLabels(panel, scales) : pointLabels(panel, scales);
  return {
    kind: 'lines',
    head: wordsIn(lang).pptx.year,
    categories: years.map(String),
    step: Math.ceil((widthOf('2025', letterSize) + 8) / (inner.width / years.length)),
    series: [
      ...panel.series.flatMap((series, index) => runsOf(chart, panel, series, index, labels, lang)),
      ...panel.targets.map((target) => targetSeries(panel, target)),
    ],
    overlay: [],
    isStacked: false,
    gap: 0,
    axis,
    inner,
    frame,
    rules: panel.breaks.map(({ year, label }) => ({ x: x(year - 0.5), label })),
  };
}

function axisOf(panel: LinePanel): ValueAxis {
  const [low, high] = rangeOf(panel);
  const unit = tickStep(low, high, 4);
  if (panel.reverse) return { min: low, max: high, unit, isReversed: true, format: '0' };
  return {
    min: low,
    max: high,
    unit,
    isReversed: false,
    format: panel.unit === 'percent' ? '0"%"' : formatOf(panel.unit),
  };
}

const heightAt = (value: number, { min, max, isReversed }: ValueAxis, inner: Place): number => {
  const part = (value - min) / (max - min);
  return inner.y + (isReversed ? part : 1 - part) * inner.height;
};

function innerOf(panel: LinePanel, axis: ValueAxis, { width, height }: Frame): Place {
  const x = widthOf(panel.unit === 'percent' ? '100%' : String(Math.round(axis.max)), letterSize) + 16;
  const y = panel.breaks.length === 0 ? lineLength : lineLength * 1.6;
  const right = panel.series.length > 1 ? endWidth(panel) : 12;
  return { x, y, width: width - x - right, height: height - y - lineLength * 1.5 };
}
