import type { Panel } from '../../core/charts/chart.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import { rowText } from '../../core/words/lang.ts';
import { sourcesOf } from '../../core/charts/parts/sources.ts';
import type { Format } from './format.ts';
import { indicatorsOf, type ChartFile } from './chart-file.ts';
import { chartColumns, panelRows, type ChartRow } from './rows.ts';

export const json: Format = {
  ending: '.json',
  mediaType: 'application/json',
  isText: true,
  content: (file) => chartJson(file),
};

/** A chart with all that belongs to it, for programs; `null` stands where a number is not there. */
function chartJson(file: ChartFile): string {
  const { context, chart, address, publication } = file;
  const { lang } = context;
  const value = {
    id: chart.id,
    address,
    title: chart.title,
    subtitle: chart.subtitle,
    language: lang,
    version: versionOfChart(context, chart),
    licence: { name: publication.licence.name, url: publication.licence.url },
    panels: chart.panels.map((panel) => panelValue(file, panel)),
    refusals: chart.refusals,
    notes: chart.notes,
    does_not_say: chart.doesNotSay,
    sources: sourcesOf(context, chart),
    definitions: indicatorsOf(context, chart).map((indicator) => ({
      indicator: indicator.indicator,
      name: rowText(indicator, 'name', lang),
      unit: indicator.unit,
      definition: rowText(indicator, 'definition', lang),
      does_not_say: rowText(indicator, 'does_not_say', lang),
    })),
  };
  return `${JSON.stringify(value, null, 2)}\n`;
}

const panelValue = ({ context }: ChartFile, panel: Panel) => ({
  heading: panel.heading,
  caption: panel.caption,
  unit: panel.unit,
  ...(panel.kind === 'lines' && { breaks: panel.breaks }),
  rows: panelRows(context, panel).map(rowValue),
});

const rowValue = ({ cells }: ChartRow) =>
  Object.fromEntries(
    chartColumns
      .filter((column) => column !== 'panel')
      .map((column) => [column, column === 'value' && cells.value === '' ? null : cells[column]]),
  );
