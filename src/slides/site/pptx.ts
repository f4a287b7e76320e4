import { toldIn, type Chart, type Panel } from '../../core/charts/chart.ts';
import { areaName, originsOf, type Context } from '../../core/reading/context.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import type { TableSlide } from '../deck/slide.ts';
import { sourceLine } from '../deck/source-line.ts';
import { pptxBytes } from '../pptx/presentation.ts';
import type { Figure } from '../../core/figures/figure.ts';
import { formatQuantity } from '../../core/values/format.ts';
import { missingReasons } from '../../core/values/missing.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { absolute, chartPath, pageAddress } from '../../site/address/address.ts';
import { chartOf, type ChartFileProps } from '../../site/charts/chart-files.ts';
import { site } from '../../site/config.ts';
import { chartSlides, deck, deckPath, versionOfDeck } from './decks.ts';
import { provenance, publisher, sure } from '../../site/told/explain.ts';

/** A deck as a PowerPoint file. */
export function deckPptx(lang: Lang, key: string): Uint8Array<ArrayBuffer> {
  const { title, slides } = deck(lang, key);
  return pptxBytes({
    title,
    lang,
    creator: inLang(site.compiler, lang),
    siteName: inLang(site.name, lang),
    created: versionOfDeck(lang, key).date,
    address: absolute(pageAddress(lang, deckPath(key))),
    slides,
  });
}

/** A chart as a PowerPoint file: its slides, and the table of its page. */
export function chartPptx(props: ChartFileProps): Uint8Array<ArrayBuffer> {
  const { chart, context } = chartOf(props);
  const { lang } = context;
  return pptxBytes({
    title: chart.title,
    lang,
    creator: inLang(site.compiler, lang),
    siteName: inLang(site.name, lang),
    created: versionOfChart(context, chart).date,
    address: absolute(pageAddress(lang, chartPath(chart.id))),
    slides: [...chartSlides(context, chart), tableSlide(context, chart)],
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
