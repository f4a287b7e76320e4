import type { Format, Studio } from '../../src/take-away/chart/format.ts';
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

const studio: Studio = {
  palette: new Map(),
  fontRules: () => Promise.reject(new Error('Figures need no fonts.')),
  png: () => Promise.reject(new Error('Figures need no picture.')),
};

/** The file of a chart's figures in a format. */
export const textIn = ({ content }: Format, file: ChartFile): string => content(file, studio) as string;
export const bytesIn = ({ content }: Format, file: ChartFile): Uint8Array =>
  content(file, studio) as Uint8Array;
