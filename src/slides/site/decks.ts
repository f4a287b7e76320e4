import { areaName, figureOf, type Context } from '../../core/reading/context.ts';
import type { Chart } from '../../core/charts/chart.ts';
import { versionOf, type Version } from '../../core/reading/version.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import { territoryLines } from '../deck/cover-slide.ts';
import { speechOf } from '../deck/speech.ts';
import { deckOf, type Step } from '../deck/deck.ts';
import type { Deck } from '../deck/slide.ts';
import { province, provinceKeys, reference } from '../../site/record/written-record.ts';
import type { SlideRow } from '../../core/figures/tables.ts';
import { compareDeck } from '../../core/schema/deck-keys.ts';
import { firstLang, rowText, type Lang } from '../../core/words/lang.ts';
import {
  allCharts,
  chartsOfProvince,
  chartsOfThemes,
  provinceContext,
  wholeContext,
} from '../../site/record/charts.ts';
import { remember } from '../../site/record/reads.ts';
import { keyFiguresOf } from '../../site/record/key-figures.ts';
import { ownSection } from '../../site/record/sections.ts';

/** The decks of the site: one that compares, and one for each province that has something to show. */
export const deckKeys = (): readonly string[] => [compareDeck, ...provinceKeys()].filter(hasDeck);

export const hasDeck = (key: string): boolean => stepsOf(firstLang, key).length > 0;

export const deckPath = (deck: string): string => `trinh-chieu/${deck}/`;

export const contextOfDeck = (lang: Lang, deck: string): Context =>
  deck === compareDeck ? wholeContext(lang) : provinceContext(lang, deck);

export function deckTitle(lang: Lang, key: string): string {
  const context = contextOfDeck(lang, key);
  const { slides: words } = context.words;
  return key === compareDeck ? words.compare : words.deck(areaName(context, key));
}

export const deck = remember((lang, key): Deck => {
  const context = contextOfDeck(lang, key);
  const isCompared = key === compareDeck;
  const steps = stepsOf(lang, key);
  const outline = {
    id: key,
    title: deckTitle(lang, key),
    name: isCompared ? '' : areaName(context, key),
    lines: isCompared ? context.words.slides.compareLines : territoryLines(context, key),
    steps,
  };
  return deckOf(context, outline, speechOf(context, versionOfSteps(context, steps)));
});

/** As listed; a deck that is not listed shows the charts of the themes, or the province's key figures and own charts. */
const stepsOf = remember((lang, key): readonly Step[] => {
  const context = contextOfDeck(lang, key);
  const listed = reference().slides.filter((row) => row.deck === key);
  return listed.length === 0
    ? usualSteps(context, key)
    : listed.toSorted((a, b) => a.order - b.order).map((row) => stepOf(context, row));
});

const mostKeyFigures = 4;

function usualSteps({ lang }: Context, key: string): readonly Step[] {
  const ofChart = (chart: Chart): Step => ({ chart, figures: [], say: '' });
  if (key === compareDeck) return chartsOfThemes(lang).map(ofChart);
  const figures = keyFiguresOf(province(key), key).slice(0, mostKeyFigures);
  return [
    ...(figures.length === 0 ? [] : [{ figures, say: '' }]),
    ...ownSection(lang, key).charts.map(ofChart),
  ];
}

/** A province shows its own charts; what compares may show any. */
const chartsOfDeck = (lang: Lang, key: string): readonly Chart[] =>
  key === compareDeck ? allCharts(lang).map(({ chart }) => chart) : chartsOfProvince(lang, key);

function stepOf(context: Context, row: SlideRow): Step {
  const { chart: id, figures, deck: key } = row;
  const say = rowText(row, 'say', context.lang);
  if (id === '') return { figures: figures.map((figure) => figureOf(context, figure)), say };
  const chart = chartsOfDeck(context.lang, key).find((each) => each.id === id);
  if (chart === undefined) throw new Error(`slides.csv, deck "${key}": there is no chart "${id}".`);
  return { chart, figures: [], say };
}

/** The latest release in which a figure of the deck got its present value. */
export const versionOfDeck = (lang: Lang, key: string): Version =>
  versionOfSteps(contextOfDeck(lang, key), stepsOf(lang, key));

const versionOfSteps = (context: Context, steps: readonly Step[]): Version =>
  steps
    .map(({ chart, figures }) =>
      chart === undefined ? versionOf(context, figures) : versionOfChart(context, chart),
    )
    .reduce((a, b) => (b.release > a.release ? b : a));
