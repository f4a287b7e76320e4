import { chartCitation, computedCitation, computedFiguresOf } from '../cite/citations.ts';
import { files } from '../cite/styles.ts';
import type { Format } from './format.ts';

/** The citations of a chart and of what was computed for it, for reference managers. */
export const citationFormats: readonly Format[] = files.map(({ ending, mediaType, content }) => ({
  ending: `.${ending}`,
  mediaType,
  isText: true,
  content: ({ context, chart }) =>
    content([
      chartCitation(context, chart),
      ...computedFiguresOf(chart).map((figure) => computedCitation(context, figure, chart.id)),
    ]),
}));
