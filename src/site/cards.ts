import { areaName } from '../core/reading/context.ts';
import type { Chart, Theme } from '../core/charts/chart.ts';
import { withdrawnCard, type PageCard } from './charts/card.ts';
import { provinceKeys, reference } from './record/written-record.ts';
import { formatNumber } from '../core/values/format-number.ts';
import { formatDate } from '../core/values/format.ts';
import { inLang, type Lang } from '../core/words/lang.ts';
import { officerWordsIn, wordsIn } from '../core/words/words.ts';
import { chartPath, provincePath, sourcePath, unitPath } from '../core/address/address.ts';
import { earlierReleases, goneSources, releasePath, withdrawnCharts } from './changes/changes.ts';
import { allCharts, chartsOfProvince, chartsOfThemes, namesContext } from './record/charts.ts';
import { site } from '../config.ts';
import { deck, deckKeys, deckPath, deckTitle } from '../slides/site/decks.ts';
import { isKept } from './offline/pages.ts';
import { ownDeckPath } from './address/own-deck-path.ts';
import { unitsOf, type Unit } from './record/sections.ts';

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
    plain(officerWordsIn(lang).guide, 'huong-dan/'),
    plain(officerWordsIn(lang).guideReference, 'huong-dan/bang-cot/'),
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
  const title = deckTitle(lang, key);
  return {
    path: deckPath(key),
    kicker: words.title,
    title,
    text: () => words.deckDescription(title, formatNumber(deck(lang, key).slides.length, lang)),
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
  const name = areaName(namesContext(lang), key);
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
  const context = namesContext(lang);
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
