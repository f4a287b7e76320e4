import { areaName } from '../charts/context.ts';
import type { Chart, Theme } from '../charts/chart.ts';
import { cardOf, type Card } from '../charts/sheet/card.ts';
import type { Sheet } from '../charts/sheet/sheet.ts';
import { provinceKeys, reference } from '../record/load.ts';
import type { ReleasedChart } from '../record/types.ts';
import { formatDate, formatNumber } from '../values/format.ts';
import { inLang, rowText, type Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { absolute, chartPath, pageAddress, provincePath, shown, sourcePath, unitPath } from './address.ts';
import { earlierReleases, goneSources, releasePath, releaseText, withdrawnCharts } from './changes.ts';
import { allCharts, chartsOfProvince, chartsOfThemes, contextOfChart, wholeContext } from './charts.ts';
import { site } from './config.ts';
import { deck, deckKeys, deckPath } from './decks.ts';
import { explain } from './explain.ts';
import { isKept } from './offline.ts';
import { ownDeckPath } from './own-deck-path.ts';
import { unitsOf, type Unit } from './sections.ts';
import { checked } from './sheets.ts';

/** The card of one page, which is shown beside a link to it. */
export interface PageCard extends Omit<Card, 'foot'> {
  /** Of the page, below the language. */
  readonly path: string;
  readonly province?: string;
}

/** Where a page's card is: `anh/tinh/bac-kan.png`. */
export const cardPath = (path: string): string => `anh/${path.replace(/\/$/, '') || 'trang-chu'}.png`;

/** A card for every page. */
export function pageCards(lang: Lang): readonly PageCard[] {
  const words = wordsIn(lang);
  const { pages } = words;
  const name = inLang(site.name, lang);
  const plain = ({ title, description }: { title: string; description: string }, path: string): PageCard => ({
    path,
    kicker: name,
    title,
    text: description,
  });
  return [
    plain(pages.home, ''),
    themeCard(lang, 'fields', 'linh-vuc/'),
    themeCard(lang, 'recognition', 'cong-nhan/'),
    themeCard(lang, 'satisfaction', 'hai-long/'),
    plain(pages.provinces, 'tinh/'),
    ...provinceKeys().flatMap((key) => [
      provinceCard(lang, key),
      ...unitsOf(lang, key).map((unit) => unitCard(lang, key, unit)),
    ]),
    plain(pages.charts, 'bieu-do/'),
    ...allCharts(lang).map(({ chart, province }) => ({
      path: chartPath(chart.id),
      kicker: words.site.themes[chart.theme],
      title: chart.title,
      text: chart.subtitle,
      province,
      ...pictureOf(chart),
    })),
    plain(pages.sources, 'nguon/'),
    ...reference().sources.map(({ source, title, publisher }) => ({
      path: sourcePath(source),
      kicker: words.site.source,
      title,
      text: publisher,
    })),
    plain(pages.method, 'phuong-phap/'),
    plain(words.data.page, 'du-lieu/'),
    plain(words.slides, 'trinh-chieu/'),
    ...deckKeys().map((key) => deckCard(lang, key)),
    plain(words.ownDeck, ownDeckPath),
    plain(words.checkPage, 'kiem-tra/'),
    plain(words.guide, 'huong-dan/'),
    plain(words.guideReference, 'huong-dan/bang-cot/'),
    plain(words.search, 'tim/'),
    plain(words.changes, 'thay-doi/'),
    ...(isKept ? [plain(words.offline, 'ngoai-tuyen/')] : []),
    ...earlierReleases(lang).map(({ version: { release, date } }) => ({
      ...plain(words.changes, releasePath(release)),
      title: words.changes.earlier(formatNumber(release, lang)),
      text: words.changes.earlierDescription(formatNumber(release, lang), formatDate(date, lang)),
    })),
    ...withdrawnCharts(lang).map((released) => withdrawnCard(lang, released)),
    ...goneSources().map((source) => ({
      ...plain(words.changes, sourcePath(source)),
      title: words.changes.goneSource.title(source),
      text: words.changes.goneSource.description(source),
    })),
  ];
}

function deckCard(lang: Lang, key: string): PageCard {
  const { slides: words } = wordsIn(lang);
  const { title, slides } = deck(lang, key);
  return {
    path: deckPath(key),
    kicker: words.title,
    title,
    text: words.deckDescription(title, formatNumber(slides.length, lang)),
  };
}

/** What stands wherever a chart stood that is made no more. */
export function withdrawnCard(lang: Lang, released: ReleasedChart): PageCard {
  const words = wordsIn(lang).changes.goneChart;
  return {
    path: chartPath(released.chart),
    kicker: inLang(site.name, lang),
    title: words.title(rowText(released, 'title', lang)),
    text: words.text(releaseText(lang, released.release)),
  };
}

const pictureOf = (chart: Chart | undefined): { readonly chart?: Chart } =>
  chart === undefined ? {} : { chart };

const themeChart = (lang: Lang, theme: Theme): Chart | undefined =>
  chartsOfThemes(lang).find((chart) => chart.theme === theme);

/** What the theme's chart finds, under the name of the theme. */
function themeCard(lang: Lang, theme: 'fields' | 'recognition' | 'satisfaction', path: string): PageCard {
  const { title, description } = wordsIn(lang).pages[theme];
  const chart = themeChart(lang, theme);
  return { path, kicker: title, title: chart?.title ?? title, text: description, ...pictureOf(chart) };
}

function provinceCard(lang: Lang, key: string): PageCard {
  const { province: words } = wordsIn(lang).pages;
  const name = areaName(wholeContext(lang), key);
  const [chart] = chartsOfProvince(lang, key);
  return {
    path: provincePath(key),
    kicker: words.title(name),
    title: chart?.title ?? words.title(name),
    text: words.description(name),
    province: key,
    ...pictureOf(chart),
  };
}

function unitCard(lang: Lang, province: string, { area, own }: Unit): PageCard {
  const { province: words, unit } = wordsIn(lang).pages;
  const context = wholeContext(lang);
  const name = unit.within(areaName(context, area), areaName(context, province));
  const [chart] = own.charts;
  return {
    path: unitPath(province, area),
    kicker: words.title(name),
    title: chart?.title ?? words.title(name),
    text: words.description(name),
    province,
    ...pictureOf(chart),
  };
}

export function cardSheet(lang: Lang, { path, province = '', ...card }: PageCard): Sheet {
  const context = contextOfChart(lang, { province });
  const foot = `${inLang(site.name, lang)} · ${shown(absolute(pageAddress(lang, path)))}`;
  return checked(
    cardOf(context, { ...card, foot }, (datum) => explain(context, datum)),
    cardPath(path),
  );
}

export const withdrawnSheet = (lang: Lang, released: ReleasedChart): Sheet =>
  cardSheet(lang, withdrawnCard(lang, released));
