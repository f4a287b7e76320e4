import type { BarRow, Chart, Datum } from '../../../src/core/charts/chart.ts';
import { contextOf, type Context } from '../../../src/core/reading/context.ts';
import { areaCharts, themeCharts } from '../../../src/core/charts/register.ts';
import { drawPanel } from '../../../src/core/charts/draw/draw.ts';
import { svgOf } from '../../../src/core/charts/draw/picture.ts';
import type { Size } from '../../../src/core/charts/draw/sizes.ts';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import type { BuiltRecord } from '../../../src/core/figures/built-record.ts';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import type { Lang } from '../../../src/core/words/lang.ts';

export const fixture = checkFolder('tests/input/charts');
export const record = buildRecord(fixture.rows);

/** A chart with what it is drawn with. */
export interface Placed {
  readonly chart: Chart;
  readonly context: Context;
}

/** Every chart of a record, as the site makes them: those of the themes from all provinces, the others from their own. */
export function chartsOf({ reference, provinces }: BuiltRecord, lang: Lang): readonly Placed[] {
  const whole = contextOf(reference, provinces, lang);
  return [
    ...themeCharts(whole).map((chart) => ({ chart, context: whole })),
    ...provinces.flatMap((province) => {
      const context = contextOf(reference, [province], lang);
      return areaCharts(context, province).map((chart) => ({ chart, context }));
    }),
  ];
}

export const charts: Readonly<Record<Lang, readonly Placed[]>> = {
  vi: chartsOf(record, 'vi'),
  en: chartsOf(record, 'en'),
};

export function chartNamed(id: string, lang: Lang = 'vi'): Chart {
  const found = charts[lang].find(({ chart }) => chart.id === id);
  if (found === undefined) throw new Error(`The fixture has no chart "${id}".`);
  return found.chart;
}

export function rowsOf(id: string, index = 0): readonly BarRow[] {
  const panel = chartNamed(id).panels[index];
  if (panel?.kind !== 'bars') throw new Error(`Panel ${index} of "${id}" has no rows.`);
  return panel.rows;
}

/** The site leads a mark to its source row; a test to the figure's own name. */
export const explain = ({ figure, label, text }: Datum): { href: string; title: string } => ({
  href: `#${figure.id}`,
  title: `${label}\n${text}`,
});

export const draw = (chart: Chart, index: number, size: Size, lang: Lang = 'vi'): string =>
  svgOf(drawPanel(chart, index, size, lang, explain));

export const sizes = ['narrow', 'wide'] as const satisfies readonly Size[];

/** Every picture of the fixture in one language. */
export const pictures = (lang: Lang) =>
  charts[lang].flatMap(({ chart }) =>
    chart.panels.flatMap((panel, index) => sizes.map((size) => ({ chart, panel, index, size }))),
  );
