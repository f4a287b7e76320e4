import { figuresOf, type Chart } from '../../core/charts/chart.ts';
import { originsOf, sourceOf, type Context } from '../../core/reading/context.ts';
import { versionOf } from '../../core/reading/version.ts';
import { versionOfChart } from '../../core/charts/version-of-chart.ts';
import type { Citation, CitedSite, CitedSource } from './citation.ts';
import { groupBy } from '../../core/figures/cell-key.ts';
import type { Derived, Figure, Observation } from '../../core/figures/figure.ts';
import { inLang, type Lang } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { absolute, chartPath, pageAddress } from '../../core/address/address.ts';
import { site } from '../../config.ts';
import { rowAddress } from '../../core/reading/provenance.ts';
import { evidence, statement } from '../../core/reading/statement.ts';

export function chartCitation(context: Context, chart: Chart): Citation {
  const { lang } = context;
  return {
    kind: 'chart',
    id: chart.id,
    lang,
    title: chart.title,
    evidence: '',
    address: absolute(pageAddress(lang, chartPath(chart.id))),
    version: versionOfChart(context, chart),
    site: citedSite(lang),
    sources: citedSources(context, figuresOf(chart)),
  };
}

/** A printed figure is cited by its row at its source. */
export const figureCitation = (context: Context, figure: Observation): Citation =>
  citationOf(context, figure, rowAddress(context, figure));

/** A computed figure stands at no source; it is cited by its place on the page of a chart that shows it. */
export const computedCitation = (context: Context, figure: Derived, chart: string): Citation =>
  citationOf(context, figure, `${pageAddress(context.lang, chartPath(chart))}#${figure.id}`);

function citationOf(context: Context, figure: Figure, address: string): Citation {
  return {
    kind: figure.kind === 'observation' ? 'printed' : 'computed',
    id: figure.id,
    lang: context.lang,
    title: statement(context, figure),
    evidence: evidence(context, figure),
    address: absolute(address),
    version: versionOf(context, [figure]),
    site: citedSite(context.lang),
    sources: citedSources(context, [figure]),
  };
}

/** The computed figures that a chart shows, each once. */
export const computedFiguresOf = (chart: Chart): readonly Derived[] => [
  ...new Set(figuresOf(chart).filter((figure) => figure.kind === 'derived')),
];

const citedSite = (lang: Lang): CitedSite => ({
  name: inLang(site.name, lang),
  compiler: sentenceCase(inLang(site.compiler, lang)),
});

/** Paragraph 2 before paragraph 10. */
const inReadingOrder = new Intl.Collator('vi', { numeric: true }).compare;

/** The documents that figures go back to, each once, with every place in it. */
function citedSources(context: Context, figures: readonly Figure[]): readonly CitedSource[] {
  const origins = groupBy(
    figures.flatMap((figure) => originsOf(context, figure)),
    ({ source }) => source,
  );
  return [...origins].map(([source, group]) => {
    const locators = new Set(group.map(({ locator }) => context.words.site.locator(locator)));
    return citedSource(context, source, [...locators].sort(inReadingOrder));
  });
}

function citedSource(context: Context, key: string, locators: readonly string[]): CitedSource {
  const { title, publisher, published, accessed, url } = sourceOf(context, key);
  return { title, publisher, published, accessed, url, locators };
}
