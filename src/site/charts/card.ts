import { cardOf, type Card } from '../../core/charts/poster/card.ts';
import type { Poster } from '../../core/charts/poster/poster.ts';
import type { ReleasedChart } from '../../core/figures/tables.ts';
import { inLang, rowText, type Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { absolute, chartPath, pageAddress, shown } from '../../core/address/address.ts';
import { releaseText } from '../changes/changes.ts';
import { site } from '../../config.ts';
import { contextOfChart, namesContext } from '../record/charts.ts';
import { explain } from '../../core/charts/parts/explain.ts';

/** The card of one page, which is shown beside a link to it. */
export interface PageCard extends Omit<Card, 'foot' | 'text'> {
  /** What takes long to say is said when the card is drawn. */
  readonly text: string | (() => string);
  /** Of the page, below the language. */
  readonly path: string;
  readonly province?: string;
}

/** Where a page's card is: `anh/tinh/bac-kan.png`. */
export const cardPath = (path: string): string => `anh/${path.replace(/\/$/, '') || 'trang-chu'}.png`;

/** What stands wherever a chart stood that is made no more. */
export function withdrawnCard(lang: Lang, released: ReleasedChart): PageCard & { readonly text: string } {
  const words = wordsIn(lang).changes.goneChart;
  return {
    path: chartPath(released.chart),
    kicker: inLang(site.name, lang),
    title: words.title(rowText(released, 'title', lang)),
    text: words.text(releaseText(lang, released.release)),
  };
}

export function cardPoster(lang: Lang, { path, province = '', text, ...card }: PageCard): Poster {
  const context = card.chart === undefined ? namesContext(lang) : contextOfChart(lang, { province });
  const foot = `${inLang(site.name, lang)} · ${shown(absolute(pageAddress(lang, path)))}`;
  return cardOf(context, { ...card, text: typeof text === 'string' ? text : text(), foot }, (datum) =>
    explain(context, datum),
  );
}

export const withdrawnPoster = (lang: Lang, released: ReleasedChart): Poster =>
  cardPoster(lang, withdrawnCard(lang, released));
