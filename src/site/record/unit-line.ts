import { indicatorName, periodText, quantityText, type Context } from '../../core/reading/context.ts';
import { province as recordOf } from './written-record.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { provinceOf, topUnitOf } from './places.ts';
import { keyFiguresOf } from './key-figures.ts';
import type { Unit } from './sections.ts';

/** "70 số liệu, 5 biểu đồ", with those of what lies in the unit. */
export function countsOfUnit(context: Context, { area, own, parts }: Unit): string {
  const { lang, words } = context;
  const { observations } = recordOf(provinceOf(context, area));
  const figures = observations.filter((figure) => isWithin(context, figure.area, area)).length;
  const charts = [own, ...parts].flatMap((section) => section.charts).length;
  const [some, all] = [formatNumber(charts, lang), formatNumber(figures, lang)];
  return charts === 0 ? words.pages.unit.figures(all) : words.pages.unit.counts(all, some);
}

function isWithin(context: Context, area: string, unit: string): boolean {
  const province = provinceOf(context, unit);
  const isOfProvince = area !== province && context.areas.get(area)?.level !== 'country';
  return isOfProvince && topUnitOf(context, area) === unit;
}

/** The title of its first chart; without one, a key figure, or the first that there is of the unit itself; else blank. */
export function findingOf(context: Context, { area, own }: Unit): string {
  const [chart] = own.charts;
  if (chart !== undefined) return chart.title;
  const [figure = own.others[0]] = keyFiguresOf(recordOf(provinceOf(context, area)), area);
  return figure === undefined
    ? ''
    : context.words.pages.unit.figure(
        indicatorName(context, figure.indicator),
        quantityText(context, figure),
        periodText(context, figure.period),
      );
}
