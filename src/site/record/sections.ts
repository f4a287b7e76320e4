import type { Chart } from '../../core/charts/chart.ts';
import { areaName, areaOf, type Context } from '../../core/reading/context.ts';
import { groupBy } from '../../core/figures/cell-key.ts';
import type { Observation } from '../../core/figures/figure.ts';
import { province as recordOf } from './written-record.ts';
import type { Lang } from '../../core/words/lang.ts';
import { chartsOfProvince, provinceContext } from './charts.ts';
import { topUnitOf } from './places.ts';
import { keyFiguresOf, leftOver } from './key-figures.ts';

/** What a page shows of one area: its charts, and the figures that stand in none. */
export interface Section {
  readonly area: string;
  readonly charts: readonly Chart[];
  readonly others: readonly Observation[];
}

const isUnit = (context: Context, area: string): boolean =>
  !['province', 'country'].includes(areaOf(context, area).level);

/** The province itself, with what its sources say of the country. */
export function ownSection(lang: Lang, province: string): Section {
  const context = provinceContext(lang, province);
  return {
    area: province,
    charts: chartsOfProvince(lang, province).filter(({ area }) => area === province),
    others: othersOf(lang, province).filter(({ area }) => !isUnit(context, area)),
  };
}

/** A unit right below a province that has a page, with what lies in it: "xã Thượng Giáo" stands on the page of "huyện Ba Bể". */
export interface Unit {
  readonly area: string;
  readonly own: Section;
  readonly parts: readonly Section[];
}

/** In the order of their names. */
export function unitsOf(lang: Lang, province: string): readonly Unit[] {
  const context = provinceContext(lang, province);
  const byUnit = groupBy(unitSections(lang, province), ({ area }) => topUnitOf(context, area));
  const order = new Intl.Collator('vi').compare;
  return [...byUnit]
    .map(([area, sections]) => ({
      area,
      own: sections.find((section) => section.area === area) ?? { area, charts: [], others: [] },
      parts: sections.filter((section) => section.area !== area),
    }))
    .toSorted((a, b) => order(areaName(context, a.area), areaName(context, b.area)));
}

/** The units of every level that have something of their own to show. */
export function unitSections(lang: Lang, province: string): readonly Section[] {
  const context = provinceContext(lang, province);
  const areas = new Set(recordOf(province).observations.map(({ area }) => area));
  const others = othersOf(lang, province);
  return [...areas]
    .filter((area) => isUnit(context, area))
    .map((area) => ({
      area,
      charts: chartsOfProvince(lang, province).filter((chart) => chart.area === area),
      others: others.filter((figure) => figure.area === area),
    }))
    .filter(({ charts, others: figures }) => charts.length + figures.length > 0);
}

function othersOf(lang: Lang, province: string): readonly Observation[] {
  const context = provinceContext(lang, province);
  const record = recordOf(province);
  const areas = new Set(record.observations.map(({ area }) => area));
  const keys = [...areas]
    .filter((area) => area === province || (isUnit(context, area) && topUnitOf(context, area) === area))
    .flatMap((area) => keyFiguresOf(record, area));
  return leftOver(context, record.observations, chartsOfProvince(lang, province), keys);
}
