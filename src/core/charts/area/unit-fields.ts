import type { ProvinceRecord } from '../../figures/built-record.ts';
import type { Chart } from '../chart.ts';
import { areaName, areaOf, type Context } from '../../reading/context.ts';
import { divisionsOf, type HarmonisedDivision } from '../parts/divisions.ts';
import { fieldShares, latestOf } from '../parts/field-shares.ts';
import { groups, type Some } from '../parts/figures.ts';

/** Shares of the harmonised fields in the districts and cities of a province, where two or more divide their models. */
export function unitFieldCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const divisions = divisionsOf(context, province).filter(
    ({ total }) => areaOf(context, total.area).level === 'district',
  );
  return groups(latestOf(context, divisions), ({ total }) => areaOf(context, total.area).parent)
    .filter(({ length }) => length > 1)
    .map((ofProvince) => chartOf(context, ofProvince));
}

function chartOf(context: Context, divisions: Some<HarmonisedDivision>): Chart {
  const { parent } = areaOf(context, divisions[0].total.area);
  return {
    id: `linh-vuc-don-vi-${parent}`,
    area: parent,
    title: context.words.charts.fields.units(areaName(context, parent)),
    ...fieldShares(context, divisions),
  };
}
