import { toldIn, type Chart, type Panel } from '../../core/charts/chart.ts';
import { areaName, originsOf, type Context } from '../../core/reading/context.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import type { TableSlide } from '../deck/slide.ts';
import { sourceLine } from '../deck/source-line.ts';
import { pptxBytes } from './presentation.ts';
import type { Figure } from '../../core/figures/figure.ts';
import { formatQuantity } from '../../core/values/format.ts';
import { missingReasons } from '../../core/values/missing.ts';
import { inLang } from '../../core/words/lang.ts';
import type { ChartFile } from '../../take-away/chart/chart-file.ts';
import type { Format } from '../../take-away/chart/format.ts';
import { slidesOfChart } from '../deck/chart-slides.ts';
import { speechOf } from '../deck/speech.ts';
import { provenance, publisher, sure } from '../../core/reading/provenance.ts';

export const pptx: Format = {
  ending: '.pptx',
  mediaType: 'application/vnd.openxmlformats-officedocument.presentationml.presentation',
  isText: false,
  content: (file) => chartPptx(file),
};

/** A chart as a PowerPoint file: its slides, and the table of its page. */
function chartPptx({ context, chart, address, publication }: ChartFile): Uint8Array<ArrayBuffer> {
  const { lang } = context;
  const version = versionOfChart(context, chart);
  return pptxBytes({
    title: chart.title,
    lang,
    creator: inLang(publication.compiler, lang),
    siteName: inLang(publication.name, lang),
    created: version.date,
    address,
    slides: [...slidesOfChart(context, chart, speechOf(context, version)), tableSlide(context, chart)],
  });
}

/** The rows of the page's table: what, how much, in which words, how sure, and where it stands. */
function tableSlide(context: Context, chart: Chart): TableSlide {
  const { columns, table } = context.words.site;
  return {
    kind: 'table',
    isAtHand: true,
    title: `${table}: ${chart.title}`,
    subtitle: '',
    source: sourceLine(context, chart, chart.panels),
    doesNotSay: '',
    say: '',
    notes: chart.notes,
    columns: [columns.what, columns.value, columns.printed, columns.sure, columns.source],
    rows: chart.panels.flatMap((panel) => [
      ...(panel.heading === '' ? [] : [[panel.heading]]),
      ...figureRows(context, panel),
      ...gapRows(context, panel),
    ]),
  };
}

const figureRows = (context: Context, panel: Panel): TableSlide['rows'] =>
  toldIn(panel).map(({ label, figure, unit }) => [
    label || areaName(context, figure.area),
    formatQuantity(figure, unit, context.lang),
    figure.kind === 'observation' ? `“${figure.printed}”` : provenance(context, figure),
    sure(context, figure),
    publishers(context, figure),
  ]);

const publishers = (context: Context, figure: Figure): string =>
  [...new Set(originsOf(context, figure).map((origin) => publisher(context, origin)))].join('; ');

const gapRows = ({ lang }: Context, panel: Panel): TableSlide['rows'] =>
  (panel.kind === 'bars' ? panel.rows : []).flatMap(({ label, missing }) =>
    missing === undefined ? [] : [[label, '', inLang(missingReasons[missing], lang), '', '']],
  );
