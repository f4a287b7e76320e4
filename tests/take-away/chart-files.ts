import type { ChartFile } from '../../src/take-away/chart/chart-file.ts';
import type { Lang } from '../../src/core/words/lang.ts';
import { charts } from '../core/charts/fixture.ts';
import { publication } from './record.ts';

/** Every chart of the fixture as the site exports it. */
export const chartFiles = (lang: Lang): readonly ChartFile[] =>
  charts[lang].map(({ chart, context }) => ({
    chart,
    context,
    address: `https://example.org/bieu-do/${chart.id}/`,
    publication,
  }));

export function chartFile(id: string, lang: Lang = 'vi'): ChartFile {
  const file = chartFiles(lang).find(({ chart }) => chart.id === id);
  if (file === undefined) throw new Error(`The fixture has no chart "${id}".`);
  return file;
}
