import { indicatorName, originsOf, periodText, type Context } from '../../core/reading/context.ts';
import type { Figure } from '../../core/figures/figure.ts';
import { formatQuantity } from '../../core/values/format.ts';
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
    subtitle: [words.slides.figuresSubtitle, ...boundsIn(context, set)].join('; '),
    source: sourceLineOf(context, set),
    doesNotSay: '',
    say: index === 0 ? say : '',
    notes: set.flatMap((figure) => [speech.citeFigure(figure), ...notesOf(context, figure)]),
    figures: set.map((figure) => largeFigure(context, figure, speech)),
  }));
}

/** What the record says of the printed figures that one goes back to. */
const notesOf = (context: Context, figure: Figure): readonly string[] =>
  [...new Set(originsOf(context, figure).map(({ note }) => note))]
    .filter((note) => note !== '')
    .map((note) => `${indicatorName(context, figure.indicator)}: ${note}`);

/** What the signs before some of the figures mean. */
const boundsIn = ({ words }: Context, figures: readonly Figure[]): readonly string[] =>
  (['at-least', 'at-most'] as const)
    .filter((bound) => figures.some(({ qualifier }) => qualifier === bound))
    .map((bound) => words.slides.signs[bound]);

function largeFigure(context: Context, figure: Figure, speech: Speech): LargeFigure {
  const { lang, words } = context;
  return {
    figure,
    value: formatQuantity(figure, figure.unit, lang, { bare: figure.unit !== 'percent' }),
    name: indicatorName(context, figure.indicator),
    told: words.slides.told(periodText(context, figure.period), speech.evidence(figure)),
  };
}
