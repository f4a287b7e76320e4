import type { Figure } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import type { LinePanel } from '../chart.ts';
import { parsePeriod } from '../../values/period.ts';
import { quantityText, type Context } from '../../reading/context.ts';
import { datumOf } from '../parts/datum.ts';
import { groups, mapped, type Some } from '../parts/figures.ts';
import { linesOf, pointOf, seriesOf, yearsFrom } from '../parts/series.ts';

export const national = 'satisfaction-sipas';
export const rank = 'satisfaction-sipas-rank';
export const provincial = 'satisfaction-provincial';
export const survey = 'satisfaction-provincial-survey';
/** In the order of panels. */
export const indices: readonly string[] = [national, rank, provincial, survey];

/** A panel for each index, over the same years. */
export function panelsOf(
  context: Context,
  province: ProvinceRecord,
  figures: Some<Figure>,
): readonly LinePanel[] {
  const domain = yearsFrom(context, figures);
  const sets = groups(figures, ({ indicator }) => indicator);
  return indices.flatMap((key) =>
    sets
      .filter(([{ indicator }]) => indicator === key)
      .map((set) => {
        const points = mapped(set, (figure) => pointOf(context, figure));
        return linesOf(context, [seriesOf(context, '', points)], domain, saidOf(context, province, set));
      }),
  );
}

function saidOf(context: Context, province: ProvinceRecord, set: Some<Figure>): Partial<LinePanel> {
  const words = context.words.charts.satisfaction;
  const [{ area, indicator }] = set;
  if (indicator === national) return { heading: words.nationalHeading };
  if (indicator === survey) return { heading: words.surveyHeading };
  if (indicator === provincial)
    return { heading: words.provincialHeading, targets: targetsOf(context, province, area) };
  const isReckoned = set.some(({ kind }) => kind === 'derived');
  return { heading: words.rankHeading, caption: isReckoned ? words.rankCaption : '' };
}

const targetsOf = (context: Context, { observations }: ProvinceRecord, area: string): LinePanel['targets'] =>
  observations
    .filter((figure) => figure.area === area && figure.indicator === `target-${provincial}`)
    .map((target) => {
      const text = context.words.charts.satisfaction.target(quantityText(context, target));
      const { start = '', end = '' } = parsePeriod(target.period) ?? {};
      return {
        ...datumOf(context, target, { text }),
        from: Number(start.slice(0, 4)),
        to: Number(end.slice(0, 4)),
      };
    });
