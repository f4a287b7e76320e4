import { localeOf, type Lang } from '../../../core/words/lang.ts';
import { attribute, plain } from '../../../take-away/office/xml.ts';
import { solid, type Colour } from '../colours.ts';
import { runXml } from '../text.ts';
import { cellRange, headCell } from './grid.ts';
import { markerXml, pointXml, propertiesXml } from './look-xml.ts';
import { letterSize, type Label, type Plot, type Series } from './plot.ts';
import { part } from './part-of.ts';

/** One series with the cache of its numbers; a gap has no point. The order of the elements is that of the schema. */
export function seriesXml(plot: Plot, series: Series, index: number, lang: Lang): string {
  const isLine = plot.kind === 'lines';
  return (
    `<c:ser><c:idx val="${index}"/><c:order val="${index}"/>` +
    `<c:tx><c:strRef><c:f>${formula(headCell(index, lang))}</c:f>${strings([series.name])}</c:strRef></c:tx>` +
    propertiesXml(series.look) +
    (isLine ? markerXml(series.look) : '<c:invertIfNegative val="0"/>') +
    [...series.looks].map(([at, look]) => pointXml(at, look)).join('') +
    labelsXml(plot, series, lang) +
    `<c:cat><c:strRef><c:f>${formula(cellRange(-1, plot.categories.length, lang))}</c:f>${strings(plot.categories)}</c:strRef></c:cat>` +
    `<c:val><c:numRef><c:f>${formula(cellRange(index, plot.categories.length, lang))}</c:f>${numbers(series)}</c:numRef></c:val>` +
    (isLine ? '<c:smooth val="0"/>' : '') +
    '</c:ser>'
  );
}

const formula = (text: string): string => attribute(text);

const strings = (texts: readonly string[]): string =>
  `<c:strCache><c:ptCount val="${texts.length}"/>${texts
    .map((text, index) => `<c:pt idx="${index}"><c:v>${plain(text)}</c:v></c:pt>`)
    .join('')}</c:strCache>`;

const numbers = ({ values, format }: Series): string =>
  `<c:numCache><c:formatCode>${attribute(format)}</c:formatCode><c:ptCount val="${values.length}"/>${values
    .map((value, index) =>
      value === undefined ? '' : `<c:pt idx="${index}"><c:v>${String(value)}</c:v></c:pt>`,
    )
    .join('')}</c:numCache>`;

const shown = (isShown: boolean): string =>
  `<c:showLegendKey val="0"/><c:showVal val="${isShown ? 1 : 0}"/><c:showCatName val="0"/>` +
  '<c:showSerName val="0"/><c:showPercent val="0"/><c:showBubbleSize val="0"/>';

const labelsXml = (plot: Plot, { labels }: Series, lang: Lang): string =>
  `<c:dLbls>${[...labels]
    .toSorted(([a], [b]) => a - b)
    .map(([at, label]) => labelXml(plot, at, label, lang))
    .join('')}${noBox}<c:txPr>${letters('tx1', lang)}</c:txPr>${shown(false)}${noLeaders}</c:dLbls>`;

/** A line from a mark to its text would be taken for a line of the chart. */
const noLeaders =
  '<c:extLst><c:ext uri="{CE6537A1-D6FC-4f65-9D91-7224C49458BB}" xmlns:c15="http://schemas.microsoft.com/office/drawing/2012/chart">' +
  '<c15:showLeaderLines val="0"/></c:ext></c:extLst>';

const noBox = '<c:spPr><a:noFill/><a:ln><a:noFill/></a:ln></c:spPr>';

/** Labels never break: the room for one line is reckoned. */
const body =
  '<a:bodyPr rot="0" vert="horz" wrap="none" lIns="38100" tIns="19050" rIns="38100" bIns="19050" anchor="ctr"><a:spAutoFit/></a:bodyPr>';

/** The text of a datum stands at its mark, with the sign of a bound, and in the unit that the reader knows. */
function labelXml(
  { frame }: Plot,
  at: number,
  { text, position, colour, sign, offset }: Label,
  lang: Lang,
): string {
  const runs = [
    ...(sign === undefined ? [] : [runXml({ text: `${sign.text} `, colour: sign.colour }, letterSize, lang)]),
    runXml({ text, isBold: true, colour }, letterSize, lang),
  ];
  const moved =
    offset === undefined
      ? ''
      : `<c:layout><c:manualLayout><c:x val="${part(offset.x, frame.width)}"/><c:y val="${part(offset.y, frame.height)}"/></c:manualLayout></c:layout>`;
  return (
    `<c:dLbl><c:idx val="${at}"/>${moved}<c:tx><c:rich>${body}<a:lstStyle/><a:p>${runs.join('')}</a:p></c:rich></c:tx>` +
    `${noBox}<c:dLblPos val="${position}"/>${shown(true)}</c:dLbl>`
  );
}

/** How texts of a chart are set. */
export const letters = (colour: Colour, lang: Lang): string =>
  '<a:bodyPr/><a:lstStyle/><a:p><a:pPr>' +
  `<a:defRPr sz="${letterSize * 100}" b="0">${solid(colour)}<a:latin typeface="+mn-lt"/></a:defRPr></a:pPr>` +
  `<a:endParaRPr lang="${localeOf(lang)}"/></a:p>`;
