import type { Chart } from '../../core/charts/chart.ts';
import { originsOf, sourceOf, type Context } from '../../core/reading/context.ts';
import { sourcesOf } from '../../core/charts/parts/sources.ts';
import type { Figure } from '../../core/figures/figure.ts';
import type { Source } from '../../core/figures/tables.ts';
import { slidesOfChart } from './chart-slides.ts';
import { figuresSlides } from './figures-slides.ts';
import type { Deck, Slide } from './slide.ts';
import { sourcesSlides } from './sources-slides.ts';
import { coverSlide } from './cover-slide.ts';
import type { Speech } from './speech.ts';

/** One entry of the list of a deck, with what it names. */
export interface Step {
  readonly chart?: Chart;
  readonly figures: readonly Figure[];
  /** What the speaker may say; blank where nobody wrote anything. */
  readonly say: string;
}

interface Outline {
  readonly id: string;
  readonly title: string;
  /** The place that the figures are of. */
  readonly name: string;
  /** Said on the cover. */
  readonly lines: readonly string[];
  readonly steps: readonly Step[];
}

/** A deck from its outline: a cover, then what each step shows, last the documents. */
export function deckOf(context: Context, { id, title, name, lines, steps }: Outline, speech: Speech): Deck {
  const shown = steps.flatMap((step) => slidesOf(context, name, step, speech));
  const sources = new Map(
    steps.flatMap((step) => sourcesOfStep(context, step)).map((each) => [each.source, each]),
  );
  return {
    id,
    title,
    slides: [
      coverSlide(title, lines, speech),
      ...shown,
      // One document stands in full at the foot of each slide.
      ...(sources.size > 1 ? sourcesSlides(context, [...sources.values()], speech) : []),
    ],
  };
}

const slidesOf = (
  context: Context,
  name: string,
  { chart, figures, say }: Step,
  speech: Speech,
): readonly Slide[] =>
  chart === undefined
    ? figuresSlides(context, name, figures, speech, say)
    : slidesOfChart(context, chart, speech, say);

const sourcesOfStep = (context: Context, { chart, figures }: Step): readonly Source[] =>
  chart === undefined
    ? figures.flatMap((figure) => originsOf(context, figure)).map(({ source }) => sourceOf(context, source))
    : sourcesOf(context, chart);
