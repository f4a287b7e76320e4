import type { Chart } from '../charts/chart.ts';
import { areaOf, type Context } from '../charts/context.ts';
import type { Observation } from '../record/types.ts';
import { province as recordOf } from '../record/load.ts';
import type { Lang } from '../words/lang.ts';
import { chartsOfProvince, provinceContext } from './charts.ts';
import { keyFiguresOf, leftOver } from './record.ts';

/** What a province's page shows of one area: its charts, and the figures that stand in none. */
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

/** The units that have something of their own to show, each with an anchor on the page. */
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
  const record = recordOf(province);
  return leftOver(
    provinceContext(lang, province),
    record.observations,
    chartsOfProvince(lang, province),
    keyFiguresOf(record, province),
  );
}
