import { areaName, type Context } from '../../core/reading/context.ts';
import type { Chart } from '../../core/charts/chart.ts';
import { sourcesOf } from '../../core/charts/parts/sources.ts';
import { chartsParameter } from '../deck/choice.ts';
import { coverSlide, territoryLines } from '../deck/cover-slide.ts';
import type { Deck } from '../deck/slide.ts';
import { heightOfRow, sourceRow, sourcesSlide, type Row } from '../deck/sources-slides.ts';
import { slideHtml } from '../player/slide-html.ts';
import { provinceKeys } from '../../site/record/written-record.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { pageAddress } from '../../core/address/address.ts';
import {
  chartsOfProvince,
  chartsOfThemes,
  contextOfChart,
  wholeContext,
  type Placed,
} from '../../site/record/charts.ts';
import { site } from '../../config.ts';
import { slidesOfChart } from '../deck/chart-slides.ts';
import { speechOf } from '../deck/speech.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import { explain } from '../../core/charts/parts/explain.ts';
import { ownDeckPath } from '../../site/address/own-deck-path.ts';
import { publication } from '../../site/record/publication.ts';

/** The deck that readers put together for themselves: `src/slides/own-deck/page.ts` does so in the page, from what is made here. */

/** The deck with some charts. Whole areas are written out, so that an address that was sent keeps its charts when there are more. */
export const ownDeckAddress = (lang: Lang, charts: readonly string[]): string =>
  `${pageAddress(lang, ownDeckPath)}?${chartsParameter}=${charts.join()}`;

export const slidesFilePath = (chart: string): string => `trinh-chieu/bieu-do/${chart}.json`;

/** What one chart brings into a deck. */
export interface SlidesFile {
  readonly id: string;
  readonly title: string;
  /** Each a `section` as HTML; its number is still to be given. */
  readonly slides: readonly string[];
  readonly sources: readonly SourceOfSlides[];
  /** What became of the territory. */
  readonly lines: readonly string[];
}

export interface SourceOfSlides {
  readonly source: string;
  /** Title, publisher, date. */
  readonly row: Row;
  /** In units of the stage. */
  readonly height: number;
}

export function slidesFile(lang: Lang, placed: Placed): SlidesFile {
  const { chart, province } = placed;
  const context = contextOfChart(lang, placed);
  return {
    id: chart.id,
    title: chart.title,
    slides: slidesHtml(context, chart),
    sources: sourcesOf(context, chart).map((source) => {
      const row = sourceRow(context, source);
      return { source: source.source, row, height: heightOfRow(row) };
    }),
    lines: province === '' ? [] : territoryLines(context, province),
  };
}

function slidesHtml(context: Context, chart: Chart): readonly string[] {
  const slides = slidesOfChart(context, chart, speechOf(context, versionOfChart(context, chart)));
  return slides.map((slide, index) =>
    slideHtml(
      context,
      slide,
      { number: index + 1, of: slides.length, id: `${chart.id}-${index + 1}` },
      (datum) => explain(context, datum),
    ),
  );
}

/** A cover and a slide of sources without rows, to be filled in. */
export function emptyDeck(lang: Lang): Deck {
  const context = wholeContext(lang);
  const speech = speechOf(context, publication().version);
  const title = inLang(site.name, lang);
  return {
    id: 'rieng',
    title,
    slides: [coverSlide(title, [context.words.ownDeck.coverLine], speech), sourcesSlide(context, [], speech)],
  };
}

/** What can be chosen: the charts across provinces, then each province's own. */
export const pickable = (
  lang: Lang,
): readonly { readonly name: string; readonly charts: readonly Chart[] }[] =>
  [
    { name: wholeContext(lang).words.pages.charts.across, charts: chartsOfThemes(lang) },
    ...provinceKeys().map((key) => ({
      name: areaName(wholeContext(lang), key),
      charts: chartsOfProvince(lang, key),
    })),
  ].filter(({ charts }) => charts.length > 0);
