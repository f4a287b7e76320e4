import type { Chart } from '../../core/charts/chart.ts';
import type { Cell } from './cell.ts';
import type { BriefFigure } from './brief-figure.ts';
import type { Edition } from './type.ts';

/** What may stand on the page, in the order in which it is wanted. */
export interface Material {
  /** What stands there in any case, in pixels. */
  readonly fixed: number;
  readonly keys: readonly BriefFigure[];
  readonly charts: readonly Chart[];
  readonly rows: readonly BriefFigure[];
}

/** What stands on the page. */
export interface Layout {
  readonly edition: Edition;
  readonly keys: readonly BriefFigure[];
  /** Charts of half the width, in two columns. */
  readonly columns: readonly [readonly Cell[], readonly Cell[]];
  /** Charts as wide as the page. */
  readonly bands: readonly Cell[];
  readonly rows: readonly BriefFigure[];
  /** Keys of the documents, in the order of their numbers. */
  readonly sources: readonly string[];
}
