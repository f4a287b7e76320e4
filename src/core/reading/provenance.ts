import { alikeOf, figureOf, originsOf, sourceOf, type Context } from './context.ts';
import type { Derived, Figure, Observation } from '../figures/figure.ts';
import { origins, qualifiers, subjects } from '../schema/code-lists.ts';
import { formatNumber } from '../values/format-number.ts';
import { formatQuantity } from '../values/format.ts';
import { parsePeriod, yearsOf } from '../values/period.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { inLang } from '../words/lang.ts';
import { pageAddress, sourcePath } from '../address/address.ts';

/** The address of the source row that a figure stands on; for a computed one, of the first figure it goes back to. */
export function figureAddress(context: Context, figure: Figure): string {
  const [origin] = originsOf(context, figure);
  if (origin === undefined) throw new Error(`The figure "${figure.id}" goes back to no printed figure.`);
  return rowAddress(context, origin);
}

export const rowAddress = ({ lang }: Context, { source, id }: Observation): string =>
  pageAddress(lang, sourcePath(source, id));

/** "Nguyên văn" in quotes with how sure it is, or how the figure was computed. */
export function provenance(context: Context, figure: Figure): string {
  const { words } = context;
  return figure.kind === 'observation'
    ? `“${figure.printed}” – ${sure(context, figure)}`
    : words.site.computedFrom(expression(context, figure));
}

/** How sure a figure is; a computed one is never said to be as printed. */
export const sure = ({ lang, words }: Context, { kind, qualifier }: Figure): string =>
  kind === 'observation' ? inLang(qualifiers[qualifier], lang) : words.site.sureOf[qualifier];

/** How a figure was computed, in its numbers: "129 ÷ 191", "4.086 − 1.202". */
function expression(context: Context, derived: Derived): string {
  const terms = derived.from
    .map((id) => figureOf(context, id))
    .map((figure) => formatQuantity(figure, figure.unit, context.lang, { bare: true }));
  const [first = '', ...rest] = terms;
  const last = terms.at(-1) ?? '';
  switch (derived.method) {
    case 'ratio':
      return `${first} ÷ ${last}`;
    case 'share':
    case 'harmonised-share':
      return `${terms.length > 2 ? `(${terms.slice(0, -1).join(' + ')})` : first} ÷ ${last}`;
    case 'sum':
    case 'rank-from-change':
      return terms.join(' + ');
    case 'remainder':
      return [first, ...rest].join(' − ');
    case 'per-year':
      return `${first} ÷ ${context.words.site.years(formatNumber(yearsIn(derived), context.lang, { decimals: 2 }))}`;
  }
}

function yearsIn({ id, period }: Derived): number {
  const parsed = parsePeriod(period);
  const years = parsed && yearsOf(parsed);
  if (years === undefined) throw new Error(`"${id}" is an average per year of a period without a length.`);
  return years;
}

/** The rows that a figure stands on or goes back to, also those of other sources that print the same number; what reads alike is told once. */
export function rowsBehind(
  context: Context,
  figure: Figure,
): readonly { readonly text: string; readonly href: string }[] {
  const rows = figure.kind === 'observation' ? alikeOf(context, figure) : originsOf(context, figure);
  const byText = new Map(rows.map((row) => [publisher(context, row), rowAddress(context, row)]));
  return [...byText].map(([text, href]) => ({ text, href }));
}

/** "3 nguồn in cùng con số"; blank where one does. */
export function agreement(context: Context, figure: Figure): string {
  const sources = figure.kind === 'observation' ? alikeOf(context, figure).length : 1;
  return sources === 1 ? '' : context.words.site.agree(formatNumber(sources, context.lang));
}

export function publisher(context: Context, figure: Figure): string {
  const [origin] = originsOf(context, figure);
  return origin === undefined
    ? ''
    : context.words.site.at(
        sourceOf(context, origin.source).publisher,
        context.words.site.locator(origin.locator),
      );
}

/** Which part of a whole a figure is: field, subject, origin and bloc as far as they are given. */
export function splitText({ lang, words }: Context, { field, subject, origin, bloc }: Figure): string {
  const parts = [
    field,
    subject === '' ? '' : inLang(subjects[subject], lang),
    origin === '' ? '' : inLang(origins[origin], lang),
    bloc === '' ? '' : lowerFirst(words.charts.blocs.bloc(bloc)),
  ];
  return parts.filter((part) => part !== '').join(', ');
}
