import type { Chart } from '../../core/charts/chart.ts';
import { contextOf, type Context } from '../../core/reading/context.ts';
import { areaCharts, themeCharts } from '../../core/charts/register.ts';
import { remember } from './reads.ts';
import { countryKeys, departed, province, provinceKeys, recordKeys, reference } from './written-record.ts';
import { langs, type Lang } from '../../core/words/lang.ts';

/** A province, beside what is told of the whole country. */
export const provinceContext = remember((lang, key): Context =>
  contextOf(reference(), [...new Set([key, ...countryKeys()])].map(province), lang),
);
/** For what is said without a figure: it changes with names alone. */
export const namesContext = remember((lang): Context => contextOf(reference(), [], lang));
export const wholeContext = remember((lang): Context =>
  contextOf(reference(), recordKeys().map(province), lang, departed()),
);
export const chartsOfProvince = remember((lang, key): readonly Chart[] =>
  areaCharts(provinceContext(lang, key), province(key)),
);
export const chartsOfThemes = remember((lang): readonly Chart[] => themeCharts(wholeContext(lang)));

export interface Placed {
  readonly chart: Chart;
  /** The province whose record it is made from; blank for charts across provinces. */
  readonly province: string;
}

/** Every chart with the record that it belongs to: those of the themes first. */
export const allCharts = (lang: Lang): readonly Placed[] => [
  ...chartsOfThemes(lang).map((chart) => ({ chart, province: '' })),
  ...provinceKeys().flatMap((key) => chartsOfProvince(lang, key).map((chart) => ({ chart, province: key }))),
];

export const contextOfChart = (lang: Lang, { province: key }: Pick<Placed, 'province'>): Context =>
  key === '' ? wholeContext(lang) : provinceContext(lang, key);

/** Every chart's page in every language. */
export const chartPages = (): readonly { readonly lang: Lang; readonly placed: Placed }[] =>
  langs.flatMap((lang) => allCharts(lang).map((placed) => ({ lang, placed })));

/** The page of a theme; blank where it has none. */
export const themePath = (theme: Chart['theme']): string =>
  ({
    fields: 'linh-vuc/',
    recognition: 'cong-nhan/',
    periods: 'cong-nhan/',
    satisfaction: 'hai-long/',
    movement: '',
    context: '',
  })[theme];
