import { contextOf } from '../core/reading/context.ts';
import { areaCharts, themeCharts } from '../core/charts/register.ts';
import type { BuiltRecord } from '../core/figures/built-record.ts';
import type { Change } from '../core/figures/history.ts';
import type { ProvinceRecord } from '../core/figures/built-record.ts';
import { changes, corrections, releasedCharts, releases } from '../core/schema/release-tables.ts';
import { formatPlain } from '../core/values/format-number.ts';
import { translated, rowText, langs, firstLang, type Lang, type Translated } from '../core/words/lang.ts';
import { dataCsv, withRows, type DataRow } from '../core/record/data-csv.ts';

/** How a release is announced. */
export interface Announcement extends Translated<'note'> {
  /** ISO day. */
  readonly date: string;
}

/** The files of the data folder that a release writes, by path. `textOf` gives what stands there, or nothing. */
export function* releaseFiles(
  record: BuiltRecord,
  announcement: Announcement,
  textOf: (path: string) => string | undefined,
): Iterable<readonly [path: string, text: string]> {
  const release = nextRelease(record);
  const row = { release: String(release), ...announcement };
  yield ['releases.csv', withRows(textOf('releases.csv'), releases, [row])];
  for (const province of [...record.provinces, ...record.departed]) {
    const path = `changes/${province.province}.csv`;
    const rows = pendingOf(record, province).map(logRow);
    if (rows.length > 0) yield [path, withRows(textOf(path), changes, rows)];
  }
  yield ['released-charts.csv', dataCsv(releasedCharts, chartRows(record, release))];
  yield ['corrections.csv', dataCsv(corrections, [])];
}

export const nextRelease = ({ reference }: BuiltRecord): number => reference.releases.length + 1;

/** What a release would tell of a province. */
export const pendingOf = (record: BuiltRecord, { changes: all }: ProvinceRecord): readonly Change[] =>
  all.filter(({ release }) => release === nextRelease(record));

function logRow(change: Change): DataRow {
  const { release, figure } = change;
  const reason = translated('reason', (lang) => rowText(change, 'reason', lang));
  const about = { release: String(release), figure, ...reason };
  if (change.kind === 'withdrawn') return about;
  const { value, qualifier, printed } = change.after;
  return { ...about, value: formatPlain(value), qualifier, printed };
}

/** Charts that are made now carry this release and their present titles; those that are made no more keep their last. */
function chartRows(record: BuiltRecord, release: number): readonly DataRow[] {
  const rows = new Map(
    record.reference.releasedCharts.map((chart) => [
      chart.chart,
      { ...chart, release: String(chart.release) },
    ]),
  );
  const titles = new Map(langs.map((lang) => [lang, titlesIn(record, lang)]));
  for (const chart of titles.get(firstLang)?.keys() ?? [])
    rows.set(chart, {
      chart,
      release: String(release),
      ...translated('title', (lang) => titles.get(lang)?.get(chart) ?? ''),
    });
  return [...rows.values()];
}

/** The title of every chart that the record gives, by its id, with the plain spaces that the record has. */
function titlesIn({ reference, provinces }: BuiltRecord, lang: Lang): ReadonlyMap<string, string> {
  const whole = contextOf(reference, provinces, lang);
  const beside = whole.country === undefined ? [] : [whole.country];
  const charts = [
    ...themeCharts(whole),
    ...provinces.flatMap((province) =>
      areaCharts(contextOf(reference, [...new Set([province, ...beside])], lang), province),
    ),
  ];
  return new Map(charts.map(({ id, title }) => [id, title.replaceAll('\u00a0', ' ')]));
}
