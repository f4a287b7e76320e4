import { sourcesOf } from '../../core/charts/parts/sources.ts';
import type { Source } from '../../core/figures/tables.ts';
import { formatDate } from '../../core/values/format.ts';
import { rowText } from '../../core/words/lang.ts';
import { chartVersionText, indicatorsOf, type ChartFile } from './chart-file.ts';
import type { SheetCell } from '../office/xlsx/cell.ts';
import type { Sheet } from '../office/xlsx/sheet.ts';
import type { TextStyle } from '../office/xlsx/styles.ts';

type Row = readonly SheetCell[];

const text = (value: string, style: TextStyle): SheetCell => ({ text: value, style });
const line = (first: string, second: string): Row => [text(first, 'wrapped'), text(second, 'wrapped')];
const section = (title: string, rows: readonly Row[]): readonly Row[] =>
  rows.length === 0 ? [] : [[], [text(title, 'section')], ...rows];

/** What must be known with the figures: whose they are, what they mean, what they do not say, and on which terms. */
export function aboutSheet(file: ChartFile): Sheet {
  const { context, chart, address, publication } = file;
  const { lang } = context;
  const { chart: words, about } = context.words.data;
  return {
    name: words.about,
    widths: [40, 100],
    frozen: 0,
    rows: [
      [text(chart.title, 'title')],
      line(words.address, address),
      line(words.version, chartVersionText(context, chart)),
      line(words.licence, `${publication.licence.name}, ${publication.licence.url}`),
      line('', about.terms),
      ...section(
        words.sources,
        sourcesOf(context, chart).map((source) => line(source.publisher, sourceText(file, source))),
      ),
      ...section(
        words.definitions,
        indicatorsOf(context, chart).map((indicator) =>
          line(rowText(indicator, 'name', lang), rowText(indicator, 'definition', lang)),
        ),
      ),
      ...section(
        words.notes,
        chart.notes.map((note) => line('', note)),
      ),
      ...section(
        words.refusals,
        chart.refusals.map((refusal) => line('', refusal)),
      ),
      ...section(words.doesNotSay, [line('', chart.doesNotSay)]),
      ...section(about.reading, [line('', about.uncertainty)]),
    ],
  };
}

function sourceText(
  { context: { lang, words } }: ChartFile,
  { title, published, accessed, url }: Source,
): string {
  const { published: publishedOn, accessed: accessedOn } = words.data.chart;
  const parts = [
    title,
    published === '' ? '' : publishedOn(formatDate(published, lang)),
    accessedOn(formatDate(accessed, lang)),
    url,
  ];
  return parts.filter((part) => part !== '').join(', ');
}
