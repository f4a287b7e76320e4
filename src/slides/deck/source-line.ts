import type { Chart, Panel } from '../../core/charts/chart.ts';
import { originsOf, sourceOf, type Context } from '../../core/reading/context.ts';
import { sourcesOf } from '../../core/charts/parts/sources.ts';
import type { Figure } from '../../core/figures/figure.ts';
import type { Source } from '../../core/figures/tables.ts';
import { formatNumber } from '../../core/values/format-number.ts';
import { footWidth, linesOf } from './stage.ts';

/** Whose figures some panels of a chart show. */
export const sourceLine = (context: Context, chart: Chart, panels: readonly Panel[]): string =>
  inOneLine(context, sourcesOf(context, { ...chart, panels }));

export const sourceLineOf = (context: Context, figures: readonly Figure[]): string => {
  const keys = figures.flatMap((figure) => originsOf(context, figure)).map(({ source }) => source);
  return inOneLine(
    context,
    [...new Set(keys)].map((key) => sourceOf(context, key)),
  );
};

/** Titles and publishers if they stand in two lines of the foot; else publishers, and how many more where they are too many. */
function inOneLine({ lang, words }: Context, sources: readonly Source[]): string {
  const publishers = [...new Set(sources.map(({ publisher }) => publisher))];
  const full = sources.map(({ title, publisher }) => `${title} (${publisher})`).join('; ');
  const shortened = publishers.map((_, left) => {
    const shown = publishers.slice(0, publishers.length - left).join('; ');
    return left === 0 ? shown : words.slides.andOthers(shown, formatNumber(left, lang));
  });
  const fits = (text: string): boolean =>
    linesOf(`${words.site.sources}: ${text}`, 'foot', footWidth).length <= mostLines;
  return [full, ...shortened].find(fits) ?? shortened.at(-1) ?? '';
}

const mostLines = 2;
