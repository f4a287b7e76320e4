import { atomFeed } from '../../site/changes/atom.ts';
import { absolute, localePaths } from '../../core/address/address.ts';
import { changeSections } from '../../site/changes/changes.ts';
import { wholeContext } from '../../site/record/charts.ts';
import { changesFeed } from '../../site/changes/feed.ts';
import type { Lang } from '../../core/words/lang.ts';

export const getStaticPaths = () => localePaths({});

export const GET = ({ props: { lang } }: { readonly props: { readonly lang: Lang } }): Response =>
  new Response(atomFeed(changesFeed(wholeContext(lang), changeSections(lang), absolute)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
