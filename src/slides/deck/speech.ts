import { absolute, pageAddress, shown } from '../../core/address/address.ts';
import { provenance } from '../../core/reading/provenance.ts';
import type { Context } from '../../core/reading/context.ts';
import { evidence, statement } from '../../core/reading/statement.ts';
import { versionText, type Version } from '../../core/reading/version.ts';
import { inLang } from '../../core/words/lang.ts';
import { sentenceCase } from '../../core/words/sentence-case.ts';
import { chartCitation, figureCitation } from '../../take-away/cite/citations.ts';
import { press } from '../../take-away/cite/press.ts';
import { site } from '../../config.ts';
import type { Chart } from '../../core/charts/chart.ts';
import type { Figure } from '../../core/figures/figure.ts';

/** What a deck says of where things come from and where it stands. */
export interface Speech {
  /** A sentence that cites a chart, with its address. */
  readonly citeChart: (chart: Chart) => string;
  readonly citeFigure: (figure: Figure) => string;
  /** How a figure was printed, or from what it was computed. */
  readonly evidence: (figure: Figure) => string;
  /** Who compiles the site, its address, its licence. */
  readonly about: readonly string[];
}

export function speechOf(context: Context, version: Version): Speech {
  const { lang } = context;
  const { site: words } = context.words;
  const home = shown(absolute(pageAddress(lang)));
  return {
    citeChart: (chart) => press(chartCitation(context, chart)),
    citeFigure: (figure) =>
      figure.kind === 'observation'
        ? press(figureCitation(context, figure))
        : `${sentenceCase(statement(context, figure))}; ${evidence(context, figure)}.`,
    // The quotation marks say that it is as printed.
    evidence: (figure) =>
      figure.kind === 'observation' && figure.qualifier === 'exact'
        ? `“${figure.printed}”`
        : provenance(context, figure),
    about: [
      `${inLang(site.name, lang)} · ${versionText(lang, version)} · ${home}`,
      words.compiledBy(inLang(site.compiler, lang)),
      words.notAnOrgan,
      words.licence(site.dataLicence.name),
    ],
  };
}
