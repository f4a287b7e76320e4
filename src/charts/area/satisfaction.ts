import type { Figure, ProvinceRecord } from '../../record/types.ts';
import { formatNumber, formatQuantity } from '../../values/format.ts';
import type { Chart, LinePanel, LinePoint } from '../chart.ts';
import { notesOf } from '../notes.ts';
import {
  areaName,
  byMethod,
  datumOf,
  doesNotSay,
  endOf,
  groupBy,
  indicatorName,
  isWhole,
  periodText,
  type Context,
} from '../context.ts';
import { breakMarks, linesOf, yearsFrom } from '../years.ts';

const national = 'satisfaction-sipas';
const rank = 'satisfaction-sipas-rank';
const provincial = 'satisfaction-provincial';

/** Satisfaction of one area over years: national index, its rank, and the province's own figure, each on an axis of its own. */
export function satisfactionCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const figures: readonly Figure[] = [...province.observations, ...byMethod(province, 'rank-from-change')];
  const indices = figures.filter(({ indicator }) => [national, rank, provincial].includes(indicator));
  return groupBy(indices.filter(isWhole), ({ area }) => area).map((ofArea) =>
    chartOf(context, province, ofArea),
  );
}

function chartOf(context: Context, province: ProvinceRecord, figures: readonly Figure[]): Chart {
  const words = context.words.charts.satisfaction;
  const area = figures[0]?.area ?? '';
  const of = (key: string) => figures.filter(({ indicator }) => indicator === key);
  const domain = yearsFrom(context, figures);
  const both = of(national).length > 0 && of(provincial).length > 0;
  return {
    id: `hai-long-${area}`,
    theme: 'satisfaction',
    area,
    title: findingOf(context, figures),
    subtitle: words.areaSubtitle,
    panels: [
      ...panelOf(context, of(national), domain, { heading: words.nationalHeading, caption: '' }),
      ...panelOf(context, of(rank), domain, {
        heading: words.rankHeading,
        caption: of(rank).some(({ kind }) => kind === 'derived') ? words.rankCaption : '',
      }),
      ...panelOf(
        context,
        of(provincial),
        domain,
        { heading: words.provincialHeading, caption: '' },
        targetsOf(context, province, area),
      ),
    ],
    refusals: both ? [words.apart(areaName(context, area))] : [],
    notes: notesOf(
      figures.map((figure) => ({
        label: `${indicatorName(context, figure.indicator)}, ${periodText(context, figure.period)}`,
        figure,
      })),
    ),
    doesNotSay: doesNotSay(context, figures.find(({ indicator }) => indicator !== rank)?.indicator ?? rank),
  };
}

const targetsOf = (context: Context, province: ProvinceRecord, area: string) =>
  province.observations
    .filter((figure) => figure.area === area && figure.indicator === `target-${provincial}`)
    .map((target) =>
      datumOf(context, target, {
        text: context.words.charts.satisfaction.target(formatQuantity(target, target.unit, context.lang)),
      }),
    );

function panelOf(
  context: Context,
  figures: readonly Figure[],
  domain: readonly [number, number],
  said: Pick<LinePanel, 'heading' | 'caption'>,
  targets: LinePanel['targets'] = [],
): readonly LinePanel[] {
  const [first] = figures;
  if (first === undefined) return [];
  const points = figures.map((figure) => pointOf(context, figure)).sort((a, b) => a.year - b.year);
  const segments = linesOf(context, points, first.indicator);
  const series = [{ label: areaName(context, first.area), points, segments }];
  return [
    {
      kind: 'lines',
      ...said,
      unit: first.unit,
      domain,
      series,
      breaks: breakMarks(context, first.indicator, domain),
      targets,
      reverse: first.unit === 'rank',
    },
  ];
}

export function pointOf(context: Context, figure: Figure): LinePoint {
  const text =
    figure.unit === 'rank'
      ? formatNumber(figure.value, context.lang)
      : formatQuantity(figure, figure.unit, context.lang);
  const label = `${indicatorName(context, figure.indicator)}, ${periodText(context, figure.period)}`;
  return {
    ...datumOf(context, figure, { label, text, hollow: figure.kind === 'derived' }),
    year: Number(endOf(figure.period).slice(0, 4)),
  };
}

/** The latest national index with its rank; without one, the latest figure there is. */
function findingOf(context: Context, figures: readonly Figure[]): string {
  const words = context.words.charts.satisfaction;
  const latest = (key: string) =>
    figures
      .filter(({ indicator }) => indicator === key)
      .reduce<Figure | undefined>(
        (a, b) => (a === undefined || endOf(b.period) > endOf(a.period) ? b : a),
        undefined,
      );
  const index = latest(national);
  const place = figures.find(({ indicator, period }) => indicator === rank && period === index?.period);
  const shown = index ?? latest(provincial) ?? latest(rank);
  if (shown === undefined) throw new Error('A satisfaction chart has figures.');
  const name = areaName(context, shown.area);
  const text = formatQuantity(shown, shown.unit, context.lang);
  const period = periodText(context, shown.period);
  if (index === undefined || place === undefined) return words.areaUnranked(text, period, name);
  return words.area(text, formatNumber(place.value, context.lang), period, name);
}
