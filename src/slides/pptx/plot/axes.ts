import type { Lang } from '../../../core/words/lang.ts';
import { attribute } from '../../../take-away/office/xml.ts';
import { solid } from '../colours.ts';
import { letters } from './series.ts';
import type { Plot } from './plot.ts';

/** The categories and the values of the marks; then those of what is laid over them. */
const ids = [
  [111, 112],
  [113, 114],
] as const;
export const axisIds = (axes: 0 | 1): readonly [category: number, value: number] => ids[axes];

/** Of what is laid over there are axes too, unseen. */
export const axesXml = (plot: Plot, axes: 0 | 1, lang: Lang): string =>
  categoryAxis(plot, axes, lang) + valueAxis(plot, axes, lang);

const line = (colour: 'tx1' | 'bg2'): string => `<c:spPr><a:ln w="9525">${solid(colour)}</a:ln></c:spPr>`;

function categoryAxis({ kind, axis, step }: Plot, axes: 0 | 1, lang: Lang): string {
  const [id, other] = axisIds(axes);
  const isBars = kind === 'bars';
  return (
    `<c:catAx><c:axId val="${id}"/><c:scaling><c:orientation val="${isBars ? 'maxMin' : 'minMax'}"/></c:scaling>` +
    `<c:delete val="${axes}"/><c:axPos val="${isBars ? 'l' : 'b'}"/>` +
    '<c:numFmt formatCode="General" sourceLinked="0"/>' +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `${line('tx1')}<c:txPr>${letters(isBars ? 'tx1' : 'tx2', lang)}</c:txPr>` +
    `<c:crossAx val="${other}"/><c:crosses val="${axis.isReversed ? 'max' : 'min'}"/><c:auto val="0"/><c:lblAlgn val="ctr"/><c:lblOffset val="100"/>` +
    `<c:tickLblSkip val="${step}"/><c:noMultiLvlLbl val="1"/></c:catAx>`
  );
}

function valueAxis({ kind, axis }: Plot, axes: 0 | 1, lang: Lang): string {
  const [other, id] = axisIds(axes);
  const { min, max, unit, isReversed, format } = axis;
  return (
    `<c:valAx><c:axId val="${id}"/><c:scaling><c:orientation val="${isReversed ? 'maxMin' : 'minMax'}"/>` +
    `<c:max val="${max}"/><c:min val="${min}"/></c:scaling>` +
    `<c:delete val="${unit === undefined ? 1 : 0}"/><c:axPos val="${kind === 'bars' ? 'b' : 'l'}"/>` +
    (unit === undefined ? '' : `<c:majorGridlines>${line('bg2')}</c:majorGridlines>`) +
    `<c:numFmt formatCode="${attribute(format)}" sourceLinked="0"/>` +
    '<c:majorTickMark val="none"/><c:minorTickMark val="none"/><c:tickLblPos val="nextTo"/>' +
    `<c:spPr><a:ln><a:noFill/></a:ln></c:spPr><c:txPr>${letters('tx2', lang)}</c:txPr>` +
    `<c:crossAx val="${other}"/><c:crosses val="${axes === 1 ? 'max' : 'min'}"/><c:crossBetween val="between"/>` +
    (unit === undefined ? '' : `<c:majorUnit val="${unit}"/>`) +
    '</c:valAx>'
  );
}
