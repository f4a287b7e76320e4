import { indicatorName, periodText, type Context } from '../charts/context.ts';
import type { Figure } from '../record/types.ts';
import { formatQuantity } from '../values/format.ts';
import type { FiguresSlide, LargeFigure } from './slide.ts';
import { sourceLineOf } from './source-line.ts';
import type { Speech } from './speech.ts';

const mostFigures = 4;

/** Figures that are read from the last row: four a slide at the most. */
export function figuresSlides(
  context: Context,
  name: string,
  figures: readonly Figure[],
  speech: Speech,
  say: string,
): readonly FiguresSlide[] {
  const { words } = context;
  const sets = Array.from({ length: Math.ceil(figures.length / mostFigures) }, (_, index) =>
    figures.slice(index * mostFigures, (index + 1) * mostFigures),
  );
  return sets.map((set, index) => ({
    kind: 'figures',
    title: words.slides.figures(name),
    subtitle: words.slides.figuresSubtitle,
    source: sourceLineOf(context, set),
    doesNotSay: '',
    notes: [...(index === 0 && say !== '' ? [say] : []), ...set.map(speech.citeFigure)],
    figures: set.map((figure) => largeFigure(context, figure, speech)),
  }));
}

function largeFigure(context: Context, figure: Figure, speech: Speech): LargeFigure {
  const { lang, words } = context;
  return {
    figure,
    value: formatQuantity(figure, figure.unit, lang, { bare: figure.unit !== 'percent' }),
    name: indicatorName(context, figure.indicator),
    told: words.slides.told(periodText(context, figure.period), speech.evidence(figure)),
  };
}
