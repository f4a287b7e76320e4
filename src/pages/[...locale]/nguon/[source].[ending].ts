import type { APIRoute } from 'astro';
import { files } from '../../../take-away/cite/styles.ts';
import { groupBy } from '../../../core/figures/cell-key.ts';
import { localePaths } from '../../../core/address/address.ts';
import { wholeContext } from '../../../site/record/charts.ts';
import { figureCitation } from '../../../take-away/cite/citations.ts';
import { allObservations } from '../../../site/record/key-figures.ts';

/** The citations of all figures of a source as files for reference managers. */
export const getStaticPaths = () =>
  [...groupBy(allObservations(), ({ source }) => source)].flatMap(([source, figures]) =>
    files.flatMap((file) =>
      localePaths({ figures, file }).map(({ params, props }) => ({
        params: { ...params, source, ending: file.ending },
        props,
      })),
    ),
  );

type Props = ReturnType<typeof getStaticPaths>[number]['props'];

export const GET: APIRoute<Props> = ({ props: { lang, figures, file } }) => {
  const context = wholeContext(lang);
  const citations = figures.map((figure) => figureCitation(context, figure));
  return new Response(file.content(citations), { headers: { 'content-type': file.mediaType } });
};
