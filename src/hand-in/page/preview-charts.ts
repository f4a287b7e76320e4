import type { Row } from '../../core/figures/rows.ts';
import { toldIn, type Chart, type Datum } from '../../core/charts/chart.ts';
import { areaName, contextOf, type Context } from '../../core/reading/context.ts';
import { targetKey } from '../../core/charts/parts/key.ts';
import { areaCharts } from '../../core/charts/register.ts';
import { sourcesOf } from '../../core/charts/parts/sources.ts';
import { unionOf, withRows } from '../judge/union.ts';
import { buildRecord } from '../../core/record/build-record.ts';
import { explain } from '../../core/charts/parts/explain.ts';
import { provenance, publisher, sure } from '../../core/reading/provenance.ts';
import { formatQuantity } from '../../core/values/format.ts';
import type { Lang } from '../../core/words/lang.ts';
import type { Preview, PreviewRow } from './preview.ts';
import { provincesOf, type Judged } from './session.ts';

export interface Drawable {
  readonly context: Context;
  readonly chart: Chart;
}

/** Charts of the provinces that the accepted rows speak of, as they would be with these rows: each beside the whole country, as on the site. */
export function drawables(
  { incoming: { rows }, known }: Pick<Judged, 'incoming' | 'known'>,
  ofCountry: readonly Row[],
  lang: Lang,
): readonly Drawable[] {
  const observations = withRows('observations', known.observations, ofCountry);
  const concerned = provincesOf({ rows });
  const { reference, provinces } = buildRecord(unionOf(rows, { ...known, observations }));
  const { country } = contextOf(reference, provinces, lang);
  const beside = country === undefined ? [] : [country];
  return provinces
    .filter((province) => concerned.includes(province.province) && province !== country)
    .flatMap((province) => {
      const context = contextOf(reference, [province, ...beside], lang);
      return areaCharts(context, province).map((chart) => ({ context, chart }));
    });
}

export function previewOf({ context, chart }: Drawable): Preview {
  const { columns, doesNotSay, sources } = context.words.site;
  const parts = chart.panels.map((panel, part) => ({
    heading: panel.heading,
    told: toldIn(panel).map((datum, index) => ({
      datum,
      id: `xem-truoc-${chart.id}-${part + 1}-${index + 1}`,
    })),
  }));
  const all = parts.flatMap(({ told }) => told);
  return {
    chart,
    told: all.map(({ datum, id }) => [datum, { href: `#${id}`, title: explain(context, datum).title }]),
    targets: targetKey(context, chart),
    foot: [
      `${doesNotSay}: ${chart.doesNotSay}`,
      `${sources}: ${sourcesOf(context, chart)
        .map(({ title, publisher: by }) => `${title} (${by})`)
        .join('; ')}`,
    ],
    columns: [columns.what, columns.value, columns.printed, columns.sure, columns.source],
    table: parts.map(({ heading, told }) => ({
      heading,
      rows: told.map(({ datum, id }) => rowOf(context, datum, id)),
    })),
  };
}

function rowOf(context: Context, { label, figure, unit }: Datum, id: string): PreviewRow {
  const said = figure.kind === 'observation' ? `“${figure.printed}”` : provenance(context, figure);
  return {
    id,
    label: label || areaName(context, figure.area),
    cells: [
      formatQuantity(figure, unit, context.lang),
      said,
      sure(context, figure),
      publisher(context, figure),
    ],
  };
}
