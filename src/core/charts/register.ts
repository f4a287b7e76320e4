import type { ProvinceRecord } from '../figures/built-record.ts';
import { awardCharts } from './area/awards.ts';
import { blocCharts } from './area/blocs.ts';
import { changeCharts } from './area/change.ts';
import { coverageCharts } from './area/coverage.ts';
import { fieldCharts } from './area/fields.ts';
import { recognitionCharts } from './area/recognition.ts';
import { satisfactionCharts } from './area/satisfaction.ts';
import { targetCharts } from './area/targets.ts';
import { unitFieldCharts } from './area/unit-fields.ts';
import { unitPeriodCharts } from './area/unit-periods.ts';
import { unitCharts } from './area/units.ts';
import { sentenceCase } from '../words/sentence-case.ts';
import type { Chart } from './chart.ts';
import { areaOf, type Context } from '../reading/context.ts';
import { withBoundNotes } from './parts/notes.ts';
import { settled, withRivals, type Contests } from './parts/rivals.ts';
import { fieldTheme } from './theme/fields.ts';
import { periodTheme } from './theme/periods.ts';
import { recognitionTheme } from './theme/recognition.ts';
import { satisfactionTheme } from './theme/satisfaction.ts';

/** Adding a chart is adding one file and one line here. Charts of an area come from its province's record alone. */
const ofArea: readonly ((context: Context, province: ProvinceRecord) => readonly Chart[])[] = [
  recognitionCharts,
  fieldCharts,
  unitFieldCharts,
  blocCharts,
  unitCharts,
  unitPeriodCharts,
  satisfactionCharts,
  awardCharts,
  coverageCharts,
  targetCharts,
  changeCharts,
];

/** Charts across provinces. */
const ofTheme: readonly ((context: Context) => readonly Chart[])[] = [
  fieldTheme,
  recognitionTheme,
  satisfactionTheme,
  periodTheme,
];

/** The country has none of its own: its figures stand beside those of provinces, in the charts of the themes. */
export function areaCharts(context: Context, record: ProvinceRecord): readonly Chart[] {
  if (areaOf(context, record.province).level === 'country') return [];
  const { province, contests } = settled(context, record);
  return ofArea.flatMap((make) => make(context, province)).map((chart) => finished(context, chart, contests));
}

export function themeCharts(context: Context): readonly Chart[] {
  const all = context.provinces.map((province) => settled(context, province));
  const country = context.country && settled(context, context.country);
  const contests: Contests = new Map(
    [...all, ...(country ? [country] : [])].flatMap((each) => [...each.contests]),
  );
  const settledContext = {
    ...context,
    provinces: all.map(({ province }) => province),
    country: country?.province,
  };
  return ofTheme.flatMap((make) => make(settledContext)).map((chart) => finished(context, chart, contests));
}

/** What every chart is given: notes on bounds, what other sources say, and capitals. */
const finished = (context: Context, chart: Chart, contests: Contests): Chart =>
  inSentenceCase(withRivals(context, withBoundNotes(context, chart), contests));

/** A title or sentence may open with the name of a place that is written small inside one ("thành phố Bắc Kạn"). */
const inSentenceCase = (chart: Chart): Chart => ({
  ...chart,
  title: sentenceCase(chart.title),
  subtitle: sentenceCase(chart.subtitle),
  panels: chart.panels.map((panel) => ({
    ...panel,
    heading: sentenceCase(panel.heading),
    caption: sentenceCase(panel.caption),
  })),
  refusals: chart.refusals.map(sentenceCase),
  notes: chart.notes.map(sentenceCase),
});
