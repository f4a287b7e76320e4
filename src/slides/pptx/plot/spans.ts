import type { Chart, SpanDatum, SpanPanel } from '../../../core/charts/chart.ts';
import { spanDomain } from '../../../core/charts/draw/spans-layout.ts';
import type { Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';
import { widthOf } from '../arial.ts';
import { colourOf, formatOf, lookOf } from './looks.ts';
import { coveredYears } from './span-years.ts';
import { spanLabels } from './span-labels.ts';
import { letterSize, lineLength, type Look, type Frame, type Plot, type Series } from './plot.ts';

/** A count over time: columns that touch, one for each of its years, as high as its average per year. */
export function spanPlot(chart: Chart, panel: SpanPanel, frame: Frame, lang: Lang): Plot {
  const [from, to] = spanDomain(chart);
  const years = Array.from({ length: to - from }, (_, index) => from + index);
  const spans = panel.data.map((datum) => ({ datum, covered: coveredYears(datum, years) }));
  const inner = { x: 4, y: 0, width: frame.width - 8, height: frame.height - lineLength * 1.5 };
  const width = inner.width / years.length;
  // Above the highest column there is room for labels, one above the other.
  const max =
    Math.max(panel.max, ...panel.data.map(({ height }) => height.value), 1) /
    shareOfColumns(inner.height, spans.length);
  const scale = inner.height / max;
  const labels = spanLabels(spans, { inner, width, scale }, lang);
  return {
    kind: 'columns',
    head: wordsIn(lang).pptx.year,
    categories: years.map(String),
    step: Math.ceil((widthOf('2025', letterSize) + 6) / width),
    series: spans.map(({ datum, covered }, index) => ({
      name: wordsIn(lang).pptx.spanName(datum.label, datum.text),
      ...seriesOf(datum, covered, years.length, scale, labels[index]),
    })),
    overlay: [],
    isStacked: false,
    gap: 0,
    axis: { min: 0, max, isReversed: false, format: formatOf(panel.unit) },
    inner,
    frame,
    rules: [],
  };
}

const shareOfColumns = (height: number, spans: number): number =>
  Math.max(0.5, 1 - (lineLength * (spans > 1 ? 2.4 : 1.4)) / height);

function seriesOf(
  datum: SpanDatum,
  covered: readonly number[],
  years: number,
  scale: number,
  labels: Series['labels'] | undefined,
): Omit<Series, 'name'> {
  const { start, height, unit } = datum;
  const sure: SpanDatum = { ...datum, quantity: height };
  const look: Look =
    start === ''
      ? { kind: 'open', colour: colourOf(datum), over: 0.7, direction: 'left', isHollow: datum.hollow }
      : lookOf(sure, height.value * scale, 'up');
  return {
    values: Array.from({ length: years }, (_, index) => (covered.includes(index) ? height.value : undefined)),
    format: formatOf(unit),
    look,
    looks: new Map(),
    labels: labels ?? new Map(),
  };
}
