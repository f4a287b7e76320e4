import type { Chart } from '../../core/charts/chart.ts';
import { posterOf, type Poster, type PosterSize } from '../../core/charts/poster/poster.ts';
import { absolute, shown } from '../../core/address/address.ts';
import { explain } from '../../core/charts/parts/explain.ts';
import { inLang } from '../../core/words/lang.ts';
import { chartVersionText, type ChartFile } from './chart-file.ts';
import type { PictureFormat } from './format.ts';

/** A format that is drawn on a poster of some size. */
export const pictureFormat = ({
  size,
  ...format
}: Omit<PictureFormat, 'content' | 'posterOf'> & { readonly size: PosterSize }): PictureFormat => ({
  ...format,
  posterOf: (file) => chartPoster(file, size),
  content: (file, studio) => format.ofPoster(chartPoster(file, size), studio),
});

const drawn = new WeakMap<Chart, Map<PosterSize, Poster>>();

/** Several formats hold it, and it is drawn once. */
export function chartPoster(file: ChartFile, size: PosterSize): Poster {
  const posters = drawn.get(file.chart) ?? new Map<PosterSize, Poster>();
  drawn.set(file.chart, posters);
  const poster = posters.get(size) ?? drawPoster(file, size);
  posters.set(size, poster);
  return poster;
}

const drawPoster = ({ context, chart, address, publication }: ChartFile, size: PosterSize): Poster =>
  posterOf(context, chart, size, {
    name: inLang(publication.name, context.lang),
    address,
    shownAddress: shown(address),
    version: chartVersionText(context, chart),
    explain: (datum) => {
      const { href, title } = explain(context, datum);
      return { href: absolute(href), title };
    },
  });
