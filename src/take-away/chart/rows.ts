import { toldIn, type Chart, type Datum, type Panel } from '../../core/charts/chart.ts';
import { areaName, indicatorName, originsOf, sourceOf, type Context } from '../../core/reading/context.ts';
import type { Derived, Observation } from '../../core/figures/figure.ts';
import { missingReasons } from '../../core/values/missing.ts';
import { inLang } from '../../core/words/lang.ts';
import type { Cell } from '../data/published-rows.ts';

/** The columns of a chart's file: which figure, how much and how sure, whose it is; last, why there is none. */
export const chartColumns = [
  'panel',
  'label',
  'area',
  'area_name',
  'period',
  'indicator',
  'indicator_name',
  'field',
  'subject',
  'origin',
  'bloc',
  'basis',
  'value',
  'unit',
  'qualifier',
  'kind',
  'printed',
  'method',
  'from',
  'source',
  'source_title',
  'url',
  'locator',
  'authority',
  'note',
  'id',
  'missing',
] as const;
export type ChartColumn = (typeof chartColumns)[number];

/** A blank cell is an empty text. */
export interface ChartRow {
  readonly cells: Readonly<Record<ChartColumn, Cell>>;
  /** What is drawn; a row that says why there is nothing has none. */
  readonly datum?: Datum;
}

const blank = Object.fromEntries(chartColumns.map((column) => [column, ''])) as Record<ChartColumn, ''>;

/** One row a figure in the order in which it is drawn; after them, the places where there is none, with the reason. */
export const panelRows = (context: Context, panel: Panel): readonly ChartRow[] => [
  ...toldIn(panel).map((datum) => ({ cells: cellsOf(context, panel, datum), datum })),
  ...gapsOf(context, panel),
];

export const chartRows = (context: Context, { panels }: Chart): readonly ChartRow[] =>
  panels.flatMap((panel) => panelRows(context, panel));

function gapsOf({ lang }: Context, panel: Panel): readonly ChartRow[] {
  if (panel.kind !== 'bars') return [];
  return panel.rows.flatMap(({ label, missing }) =>
    missing === undefined
      ? []
      : [
          {
            cells: { ...blank, panel: panel.heading, label, missing: inLang(missingReasons[missing], lang) },
          },
        ],
  );
}

function cellsOf(context: Context, { heading }: Panel, datum: Datum): ChartRow['cells'] {
  const { figure, label } = datum;
  return {
    ...blank,
    panel: heading,
    label: label === '' ? areaName(context, figure.area) : label,
    area: figure.area,
    area_name: areaName(context, figure.area),
    period: figure.period,
    indicator: figure.indicator,
    indicator_name: indicatorName(context, figure.indicator),
    field: figure.field,
    subject: figure.subject,
    origin: figure.origin,
    bloc: figure.bloc,
    basis: figure.basis,
    value: figure.value,
    unit: figure.unit,
    qualifier: figure.qualifier,
    kind: figure.kind,
    ...sourceCells(context, originsOf(context, figure)),
    ...(figure.kind === 'observation' ? printedCells(figure) : computedCells(figure)),
    id: figure.id,
  };
}

const printedCells = ({ printed, locator, authority, note }: Observation) => ({
  printed,
  locator,
  authority,
  note,
});

const computedCells = ({ method, from }: Derived) => ({ method, from: from.join(' ') });

/** The documents that a figure goes back to; of a computed one there may be several. */
function sourceCells(context: Context, origins: readonly Observation[]) {
  const sources = [...new Set(origins.map(({ source }) => source))].map((key) => sourceOf(context, key));
  return {
    source: sources.map(({ source }) => source).join(' '),
    source_title: sources.map(({ title }) => title).join('; '),
    url: sources
      .map(({ url }) => url)
      .filter((url) => url !== '')
      .join(' '),
  };
}
