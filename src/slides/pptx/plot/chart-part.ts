import { part } from './part-of.ts';
import { localeOf, type Lang } from '../../../core/words/lang.ts';
import type { About } from '../../../take-away/office/core-properties.ts';
import { office } from '../../../take-away/office/package.ts';
import type { Part } from '../../../take-away/office/part.ts';
import { declaration } from '../../../take-away/office/xml.ts';
import { charts, drawingType, main } from '../namespaces.ts';
import { axesXml, axisIds } from './axes.ts';
import { letters, seriesXml } from './series.ts';
import type { Plot, Series } from './plot.ts';
import { rulesXml } from './rules.ts';
import { sheetBytes } from './workbook.ts';

/** A chart with the workbook behind it, and what is drawn over it, as parts of a package. The first is the chart. */
export function chartParts(plot: Plot, number: number, about: About, lang: Lang): readonly [Part, ...Part[]] {
  const workbook = {
    path: `ppt/embeddings/workbook${number}.xlsx`,
    type: '',
    content: [sheetBytes(plot, about, lang)],
  };
  const rules = {
    path: `ppt/drawings/drawing${number}.xml`,
    type: drawingType('drawingml.chartshapes'),
    content: [rulesXml(plot, lang)],
  };
  const hasRules = plot.rules.length > 0;
  const chart = {
    path: `ppt/charts/chart${number}.xml`,
    type: drawingType('drawingml.chart'),
    content: [chartXml(plot, lang)],
    relations: [
      { type: `${office}/package`, target: workbook.path },
      ...(hasRules ? [{ type: `${office}/chartUserShapes`, target: rules.path }] : []),
    ],
  };
  return hasRules ? [chart, workbook, rules] : [chart, workbook];
}

const chartXml = (plot: Plot, lang: Lang): string =>
  `${declaration}<c:chartSpace xmlns:c="${charts}" xmlns:a="${main}" xmlns:r="${office}">` +
  `<c:date1904 val="0"/><c:lang val="${localeOf(lang)}"/><c:roundedCorners val="0"/>` +
  `<c:chart><c:autoTitleDeleted val="1"/>${plotArea(plot, lang)}` +
  '<c:plotVisOnly val="1"/><c:dispBlanksAs val="gap"/></c:chart>' +
  '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>' +
  `<c:txPr>${letters('tx1', lang)}</c:txPr>` +
  '<c:externalData r:id="rId1"><c:autoUpdate val="0"/></c:externalData>' +
  (plot.rules.length > 0 ? '<c:userShapes r:id="rId2"/>' : '') +
  '</c:chartSpace>';

const plotArea = (plot: Plot, lang: Lang): string =>
  `<c:plotArea>${layout(plot)}` +
  groupXml(plot, plot.series, 0, 0, lang) +
  (plot.overlay.length > 0 ? groupXml(plot, plot.overlay, plot.series.length, 1, lang) : '') +
  axesXml(plot, 0, lang) +
  (plot.overlay.length > 0 ? axesXml(plot, 1, lang) : '') +
  '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr></c:plotArea>';

/** The place of the marks as parts of the frame. */
const layout = ({ inner, frame }: Plot): string =>
  '<c:layout><c:manualLayout><c:layoutTarget val="inner"/><c:xMode val="edge"/><c:yMode val="edge"/>' +
  `<c:x val="${part(inner.x, frame.width)}"/><c:y val="${part(inner.y, frame.height)}"/>` +
  `<c:w val="${part(inner.width, frame.width)}"/><c:h val="${part(inner.height, frame.height)}"/></c:manualLayout></c:layout>`;

/** Series on one pair of axes; `first` counts those before them. */
function groupXml(plot: Plot, series: readonly Series[], first: number, axes: 0 | 1, lang: Lang): string {
  const all = series.map((each, index) => seriesXml(plot, each, first + index, lang)).join('');
  const ids = axisIds(axes)
    .map((id) => `<c:axId val="${id}"/>`)
    .join('');
  if (plot.kind === 'lines')
    return `<c:lineChart><c:grouping val="standard"/><c:varyColors val="0"/>${all}<c:marker val="1"/>${ids}</c:lineChart>`;
  const isStacked = plot.isStacked && axes === 0;
  return (
    `<c:barChart><c:barDir val="${plot.kind === 'bars' ? 'bar' : 'col'}"/><c:grouping val="${isStacked ? 'stacked' : 'clustered'}"/>` +
    `<c:varyColors val="0"/>${all}<c:gapWidth val="${Math.min(plot.gap, 500)}"/><c:overlap val="100"/>${ids}</c:barChart>`
  );
}
