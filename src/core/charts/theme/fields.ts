import type { Chart } from '../chart.ts';
import { areaOf, type Context } from '../../reading/context.ts';
import { divisionsOf } from '../parts/divisions.ts';
import { fieldShares, latestOf } from '../parts/field-shares.ts';
import { groups } from '../parts/figures.ts';

/** Shares of the harmonised fields in each province. Those of units are in charts of their province. */
export function fieldTheme(context: Context): readonly Chart[] {
  const divisions = context.provinces
    .flatMap((province) => divisionsOf(context, province))
    .filter(({ total }) => areaOf(context, total.area).level === 'province');
  return groups(latestOf(context, divisions), () => 'all').map((all) => ({
    id: 'linh-vuc',
    area: '',
    title: context.words.charts.fields.theme,
    ...fieldShares(context, all),
  }));
}
