import { indicatorName, originsOf, periodText, type Context } from '../../core/reading/context.ts';
import type { Figure } from '../../core/figures/figure.ts';
import { formatQuantity } from '../../core/values/format.ts';
import { figureAddress, provenance, splitText, sure } from '../../core/reading/provenance.ts';

/** A figure told in short. */
export interface BriefFigure {
  readonly href: string;
  readonly value: string;
  readonly name: string;
  /** The words of the source; blank for a computed figure. */
  readonly quoted: string;
  /** How sure it is, where that is not plain, or how it was computed. */
  readonly detail: string;
  /** Key of its document, and the place in it. */
  readonly source: string;
  readonly locator: string;
}

export function keyFigure(context: Context, figure: Figure): BriefFigure {
  return {
    ...figureOf(context, figure),
    value: formatQuantity(figure, figure.unit, context.lang, { bare: figure.unit !== 'percent' }),
    name: `${indicatorName(context, figure.indicator)}, ${periodText(context, figure.period)}`,
  };
}

export function rowFigure(context: Context, figure: Figure): BriefFigure {
  const what = [
    indicatorName(context, figure.indicator),
    splitText(context, figure),
    periodText(context, figure.period),
  ];
  return {
    ...figureOf(context, figure),
    value: formatQuantity(figure, figure.unit, context.lang),
    name: what.filter((part) => part !== '').join(', '),
  };
}

function figureOf(context: Context, figure: Figure): Omit<BriefFigure, 'value' | 'name'> {
  const [origin] = originsOf(context, figure);
  if (origin === undefined) throw new Error(`The figure "${figure.id}" goes back to no printed figure.`);
  return {
    href: figureAddress(context, figure),
    ...evidenceOf(context, figure),
    source: origin.source,
    locator: context.words.site.locator(origin.locator).replaceAll(' ', '\u00a0'),
  };
}

function evidenceOf(context: Context, figure: Figure): Pick<BriefFigure, 'quoted' | 'detail'> {
  if (figure.kind === 'derived') return { quoted: '', detail: provenance(context, figure) };
  return { quoted: figure.printed, detail: figure.qualifier === 'exact' ? '' : sure(context, figure) };
}
