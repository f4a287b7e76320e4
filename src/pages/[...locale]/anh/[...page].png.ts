import type { APIRoute } from 'astro';
import { cardPath, cardSheet, pageCards, type PageCard } from '../../../site/cards.ts';
import { pngOf } from '../../../site/sheets.ts';
import { langs, type Lang } from '../../../words/lang.ts';

interface Props {
  readonly lang: Lang;
  readonly card: PageCard;
}

export const getStaticPaths = () =>
  langs.flatMap((lang) =>
    pageCards(lang).map((card) => ({
      params: {
        locale: lang === 'vi' ? undefined : lang,
        page: cardPath(card.path).replace(/^anh\/|\.png$/g, ''),
      },
      props: { lang, card } satisfies Props,
    })),
  );

export const GET: APIRoute<Props> = async ({ props: { lang, card } }) =>
  new Response(Buffer.from(await pngOf(cardSheet(lang, card), 'sheet')));
