import { chartPages, contextOfChart, type Placed } from '../record/charts.ts';
import type { Sheet, SheetSize } from '../../core/charts/poster/poster.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { absolute, chartFilePath, chartPath, pageAddress } from '../address/address.ts';
import type { ChartFile } from '../../take-away/chart/parts.ts';
import { publication } from '../record/publication.ts';
import { withdrawnSheet } from './card.ts';
import { withdrawnCharts } from '../changes/changes.ts';
import { chartSheet } from './posters.ts';
import { langs, type Lang } from '../../core/words/lang.ts';

/** What a file of a chart is made from. */
export interface ChartFileProps {
  readonly lang: Lang;
  readonly placed: Placed;
}

/** The paths of one kind of file of every chart, in every language. */
export const chartFilePaths = () =>
  chartPages().map(({ lang, placed }) => ({
    params: { locale: lang === 'vi' ? undefined : lang, chart: placed.chart.id },
    props: { lang, placed } satisfies ChartFileProps,
  }));

/** Charts that are made no more keep the addresses by which others show them. */
export interface WithdrawnFileProps {
  readonly lang: Lang;
  readonly released: ReleasedChart;
}
const withdrawnFilePaths = () =>
  langs.flatMap((lang) =>
    withdrawnCharts(lang).map((released) => ({
      params: { locale: lang === 'vi' ? undefined : lang, chart: released.chart },
      props: { lang, released } satisfies WithdrawnFileProps,
    })),
  );

export const picturePaths = () => [...chartFilePaths(), ...withdrawnFilePaths()];

/** Answers a request for the picture of a chart, or of what became of it. */
export const pictureEndpoint =
  (size: SheetSize, make: (sheet: Sheet, size: SheetSize) => Promise<string | Uint8Array>) =>
  async ({ props }: { readonly props: ChartFileProps | WithdrawnFileProps }): Promise<Response> => {
    const made = await make(sheetFor(props, size), size);
    return new Response(typeof made === 'string' ? made : Buffer.from(made));
  };

function sheetFor(props: ChartFileProps | WithdrawnFileProps, size: SheetSize): Sheet {
  if ('released' in props) return withdrawnSheet(props.lang, props.released);
  const { chart, context } = chartOf(props);
  return chartSheet(context, chart, size);
}

export const chartOf = ({ lang, placed }: ChartFileProps) => ({
  chart: placed.chart,
  context: contextOfChart(lang, placed),
});

/** The files of a chart, in the order in which they are offered, with the endings of their names. */
export const chartFormats = {
  png: 'png',
  upright: 'png',
  svg: 'svg',
  pptx: 'pptx',
  xlsx: 'xlsx',
  csv: 'csv',
  json: 'json',
} as const;
export type ChartFormat = keyof typeof chartFormats;

/** An upright picture stands beside the wide one, with "dọc" in its name. */
export const formatPath = (chart: string, format: ChartFormat): string =>
  chartFilePath(format === 'upright' ? `${chart}-doc` : chart, chartFormats[format]);

const fileOf = (props: ChartFileProps): ChartFile => {
  const { chart, context } = chartOf(props);
  const address = absolute(pageAddress(context.lang, chartPath(chart.id)));
  return { chart, context, address, publication: publication() };
};

/** Answers a request for a chart's figures. */
export const chartEndpoint =
  (make: (file: ChartFile) => string | Uint8Array<ArrayBuffer>) =>
  ({ props }: { readonly props: ChartFileProps }): Response =>
    new Response(make(fileOf(props)));
