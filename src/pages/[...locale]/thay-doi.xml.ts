import { atomFeed } from '../../exports/feed.ts';
import { absolute, localePaths } from '../../site/address.ts';
import { changeSections } from '../../site/changes.ts';
import { wholeContext } from '../../site/charts.ts';
import { changesFeed } from '../../site/feed.ts';
import type { Lang } from '../../words/lang.ts';

export const getStaticPaths = () => localePaths({});

export const GET = ({ props: { lang } }: { readonly props: { readonly lang: Lang } }): Response =>
  new Response(atomFeed(changesFeed(wholeContext(lang), changeSections(lang), absolute)), {
    headers: { 'Content-Type': 'application/atom+xml; charset=utf-8' },
  });
