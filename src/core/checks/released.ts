import { figurePartsOf, isPrintedId, type FigureParts } from '../values/key.ts';
import type { Draft } from '../figures/draft.ts';

/**
 * What the ids of all figures that were ever released tell. An area or a source of one may stay in its table when the figure is
 * withdrawn, so that the site can say what it was.
 */
export const releasedFigures = (draft: Draft): readonly FigureParts[] =>
  draft
    .rows('changes')
    .map(({ cells }) => cells['figure'] ?? '')
    .filter(isPrintedId)
    .map(figurePartsOf);
