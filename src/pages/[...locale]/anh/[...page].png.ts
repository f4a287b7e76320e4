import type { APIRoute } from 'astro';
import { cardPath, cardPoster, type PageCard } from '../../../site/charts/card.ts';
import { pageCards } from '../../../site/cards.ts';
import { studio } from '../../../site/charts/studio.ts';
import { localeIn, langs, type Lang } from '../../../core/words/lang.ts';

interface Props {
  readonly lang: Lang;
  readonly card: PageCard;
}

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    pageCards(lang).map((card) => ({
      params: {
        locale: localeIn(lang),
        page: cardPath(card.path).replace(/^anh\/|\.png$/g, ''),
      },
      props: { lang, card } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { lang, card } }) =>
  new Response(await studio.png(cardPoster(lang, card), 2));
