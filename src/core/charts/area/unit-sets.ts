import type { Observation } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { areaOf, indicatorOf, type Context } from '../../reading/context.ts';
import { groups, latest, type Some } from '../parts/figures.ts';

/** What the units of each area have, where three or more may stand side by side: same indicator, period, basis, bloc and level; the latest. */
export function unitSets(context: Context, { observations }: ProvinceRecord): readonly Some<Observation>[] {
  const counts = observations.filter(
    (figure) =>
      figure.field + figure.subject + figure.origin === '' &&
      indicatorOf(context, figure.indicator).unit === 'model' &&
      parentOf(context, figure) !== '',
  );
  const sets = groups(counts, (figure) => setKey(context, figure)).filter(({ length }) => length > 2);
  return groups(sets, ([first]) => parentOf(context, first)).map((ofParent) =>
    latest(ofParent, ([{ period }]) => period),
  );
}

/** The area that a commune or district is a unit of; of other levels none. */
export function parentOf(context: Context, { area }: Observation): string {
  const { level, parent } = areaOf(context, area);
  return level === 'commune' || level === 'district' ? parent : '';
}

const setKey = (context: Context, figure: Observation): string =>
  [
    parentOf(context, figure),
    areaOf(context, figure.area).level,
    figure.indicator,
    figure.period,
    figure.basis,
    figure.bloc,
  ].join('|');
