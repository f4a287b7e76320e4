import type { Chart, Panel } from '../../core/charts/chart.ts';
import type { Figure } from '../../core/figures/figure.ts';

/** What is shown to a hall is a row of slides; the page, the PowerPoint file, the handout and the offline file are made from it. */
export interface Deck {
  /** A province, `so-sanh`, or a chart. */
  readonly id: string;
  readonly title: string;
  readonly slides: readonly Slide[];
}

export type Slide = CoverSlide | FiguresSlide | ChartSlide | TextSlide | TableSlide;

interface SlideBase {
  /** The finding, or what the slide holds. */
  readonly title: string;
  /** Measure, unit and period; blank where there is none. */
  readonly subtitle: string;
  /** Whose figures it shows; blank where it shows none. */
  readonly source: string;
  /** What a chart does not say, in one line; blank elsewhere. */
  readonly doesNotSay: string;
  /** What the speaker may say; blank where nobody wrote anything. */
  readonly say: string;
  /** What the speaker has at hand besides: paragraphs. */
  readonly notes: readonly string[];
}

export interface CoverSlide extends SlideBase {
  readonly kind: 'cover';
  readonly lines: readonly string[];
}

/** Up to four figures, large. */
export interface FiguresSlide extends SlideBase {
  readonly kind: 'figures';
  readonly figures: readonly LargeFigure[];
}

export interface LargeFigure {
  readonly figure: Figure;
  /** "≥ 1.100", "67,5%". */
  readonly value: string;
  readonly name: string;
  /** Its period, and its words in the source or how it was computed. */
  readonly told: string;
}

/** One axis of a chart, or some that are not shared. */
export interface ChartSlide extends SlideBase {
  readonly kind: 'chart';
  readonly chart: Chart;
  /** Panels of the chart; one of bars may have a part of its rows. */
  readonly panels: readonly Panel[];
  /** Bars stand below one another, bars over time side by side. */
  readonly layout: 'column' | 'row';
  /** Why something is not drawn on one axis, where a line or two say it. */
  readonly remarks: readonly string[];
}

/** Sentences; `refusal`: why something is not drawn on one axis. */
export interface TextSlide extends SlideBase {
  readonly kind: 'text';
  readonly tone: 'plain' | 'refusal';
  readonly paragraphs: readonly string[];
}

export interface TableSlide extends SlideBase {
  readonly kind: 'table';
  /** Read from paper or from a screen at hand: its type may be small. */
  readonly isAtHand?: boolean;
  readonly columns: readonly string[];
  readonly rows: readonly (readonly string[])[];
}
