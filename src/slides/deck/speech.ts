import type { Chart } from '../../core/charts/chart.ts';
import type { Figure } from '../../core/figures/figure.ts';

/** What a deck says of where things come from and where it stands; addresses and citations are made by the site. */
export interface Speech {
  /** A sentence that cites a chart, with its address. */
  readonly citeChart: (chart: Chart) => string;
  readonly citeFigure: (figure: Figure) => string;
  /** How a figure was printed, or from what it was computed. */
  readonly evidence: (figure: Figure) => string;
  /** Who compiles the site, its address, its licence. */
  readonly about: readonly string[];
}
