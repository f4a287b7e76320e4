import { datumOf, areaName, doesNotSay, endOf, groupBy, isWhole, type Context } from '../context.ts';
import type { Chart, LineSeries } from '../chart.ts';
import { pointOf } from '../area/satisfaction.ts';
import { breakMarks, linesOf, yearsFrom } from '../years.ts';
import type { Observation } from '../../record/types.ts';

const national = 'satisfaction-sipas';

/** The national index of all provinces over years: one indicator, one method between two breaks, so one axis. */
export function satisfactionTheme(context: Context): readonly Chart[] {
  const words = context.words.charts.satisfaction;
  const provinces = new Set(context.provinces.map(({ province }) => province));
  const figures = context.provinces
    .flatMap(({ observations }) => observations)
    .filter((figure) => figure.indicator === national && isWhole(figure) && provinces.has(figure.area));
  if (figures.length === 0) return [];
  const domain = yearsFrom(context, figures);
  const without = [...provinces].filter((province) => !figures.some(({ area }) => area === province));
  const missing =
    without.length === 0
      ? []
      : [words.noIndex(without.map((province) => areaName(context, province)).join(', '))];
  return [
    {
      id: 'hai-long',
      theme: 'satisfaction',
      area: '',
      title: words.theme,
      subtitle: words.themeSubtitle,
      panels: [
        {
          kind: 'lines',
          heading: '',
          caption: '',
          unit: 'percent',
          domain,
          series: groupBy(figures, ({ area }) => area).map((ofArea) => seriesOf(context, ofArea)),
          breaks: breakMarks(context, national, domain),
          targets: [],
          reverse: false,
        },
      ],
      refusals: [],
      notes: [...breakNotes(context), ...missing],
      doesNotSay: doesNotSay(context, national),
    },
  ];
}

function seriesOf(context: Context, figures: readonly Observation[]): LineSeries {
  const label = areaName(context, figures[0]?.area ?? '');
  const points = figures
    .map((figure) => ({
      ...pointOf(context, figure),
      ...pick(datumOf(context, figure, { label: `${label}, ${endOf(figure.period).slice(0, 4)}` })),
    }))
    .sort((a, b) => a.year - b.year);
  return {
    label,
    points: points.map((point) => ({ ...point, text: `${label} ${point.text}` })),
    segments: linesOf(context, points, national),
  };
}

const pick = ({ label }: { readonly label: string }) => ({ label });

const breakNotes = ({ reference, lang }: Context): readonly string[] =>
  reference.breaks
    .filter(({ indicator }) => indicator === national)
    .map((each) => `${each.at}: ${lang === 'vi' ? each.reason : each.reason_en}`);
