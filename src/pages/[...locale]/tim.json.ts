import type { APIRoute } from 'astro';
import { localePaths } from '../../core/address/address.ts';
import { entriesOf } from '../../site/search/entries.ts';
import { searchIndex } from '../../site/search/index-file.ts';
import type { Lang } from '../../core/words/lang.ts';

export const getStaticPaths = () => localePaths({});

/** What the page `/tim/` searches, loaded when somebody begins to. */
export const GET: APIRoute<{ readonly lang: Lang }> = ({ props: { lang } }) =>
  new Response(JSON.stringify(searchIndex(entriesOf(lang), lang)));
