import {
  areaName,
  areaOf,
  figureOf,
  indicatorName,
  indicatorOf,
  originsOf,
  periodText,
  type Context,
} from './context.ts';
import type { Derived, Dimensions, Figure } from '../figures/figure.ts';
import { origins, subjects } from '../schema/code-lists.ts';
import { unitOf } from '../schema/units.ts';
import { formatQuantityInWords } from '../values/format.ts';
import { parsePeriod } from '../values/period.ts';
import { inLang, rowText } from '../words/lang.ts';
import { lowerFirst } from '../words/lower-first.ts';
import { site } from '../../config.ts';
import { provenance } from './provenance.ts';
import { areaPath } from './area-path.ts';

/** What a figure says, as a sentence without its full stop, with how sure it is: "Cao Bằng đến năm 2020 có 4.086 mô hình". */
export function statement(context: Context, figure: Figure): string {
  const { lang, words } = context;
  const form = formOf(context, figure);
  const value = formatQuantityInWords(figure, figure.unit, lang, { bare: form === 'count' });
  const { name, parts } = subjectOf(context, figure);
  const inBrackets = parts.length === 0 ? '' : ` (${parts.join('; ')})`;
  return words.cite[form](whereOf(context, figure), value, name, inBrackets);
}

/** How a figure was printed, or from which printed figures it was computed. */
export function evidence(context: Context, figure: Figure): string {
  const words = context.words.cite;
  if (figure.kind === 'observation') return words.printed(figure.printed);
  const printed = originsOf(context, figure).map((origin) => `“${origin.printed}”`);
  const computation = provenance(context, figure);
  return words.computed(inLang(site.name, context.lang), computation, [...new Set(printed)].join(', '));
}

/** Things are counted ("có 129 mô hình"), a rate or a rank is measured ("là 67,5%"); awards and targets are named alone. */
function formOf(context: Context, figure: Figure): 'count' | 'measure' | 'plain' {
  if (indicatorOf(context, figure.indicator).role === 'target' || figure.unit === 'award') return 'plain';
  const isAverage = figure.kind === 'derived' && figure.method === 'per-year';
  return unitOf(figure.unit).count && !isAverage ? 'count' : 'measure';
}

/** What a figure is of: the name of its indicator, and which part of it. */
function subjectOf(context: Context, figure: Figure): { name: string; parts: readonly string[] } {
  const words = context.words;
  const name = indicatorName(context, figure.indicator);
  const parts = partsOf(context, figure);
  if (figure.kind === 'observation') return { name, parts };
  switch (figure.method) {
    case 'share':
    case 'harmonised-share':
      return shareOf(context, figure, name);
    case 'remainder':
      return { name, parts: [...parts, words.cite.rest] };
    case 'per-year':
      return { name: words.cite.average(name), parts };
    default:
      return { name, parts };
  }
}

/** A share is of what it has and the whole has not, else of what is left over; what both have narrows the whole. */
function shareOf(
  context: Context,
  figure: Derived,
  name: string,
): { name: string; parts: readonly string[] } {
  const whole = partsOf(context, figureOf(context, figure.from.at(-1) ?? ''));
  const own = partsOf(context, figure).filter((part) => !whole.includes(part));
  const words = context.words.cite;
  return { name: words.share(own.length === 0 ? words.rest : own.join(', '), name), parts: whole };
}

function partsOf(context: Context, figure: Figure): readonly string[] {
  const { lang, words } = context;
  const { subject, origin, bloc } = figure;
  const parts = [
    fieldText(context, figure),
    subject === '' ? '' : inLang(subjects[subject], lang),
    origin === '' ? '' : inLang(origins[origin], lang),
    bloc === '' ? '' : lowerFirst(words.charts.blocs.bloc(bloc)),
  ];
  return parts.filter((part) => part !== '');
}

/** A label of the source as it stands, in quotation marks; a shared field by its name, which no source uses. */
function fieldText({ reference, lang, words }: Context, figure: Figure): string {
  if (figure.field === '') return '';
  const isShared = figure.kind === 'derived' && figure.method === 'harmonised-share';
  const shared = isShared && reference.fields.find(({ field }) => field === figure.field);
  return shared ? words.cite.harmonised(rowText(shared, 'name', lang)) : words.cite.field(figure.field);
}

/** "huyện Bạch Thông (Bắc Kạn, nay thuộc Thái Nguyên) năm 2022": whoever reads it elsewhere must know where that is. */
function whereOf(context: Context, { area, period }: Dimensions): string {
  const { words } = context;
  const province = provinceOf(context, area);
  const path = area === province ? areaName(context, area) : areaPath(context, area);
  const { successor } = areaOf(context, province);
  const about = [
    path.includes(areaName(context, province)) ? '' : areaName(context, province),
    successor === '' ? '' : words.pages.provinces.now(areaName(context, successor)),
  ].filter((part) => part !== '');
  const place = about.length === 0 ? path : `${path} (${about.join(', ')})`;
  const time = words.cite.times[parsePeriod(period)?.kind ?? 'unknown'];
  return words.cite.where(place, time(periodText(context, period)));
}

/** The province that an area lies in; a province and the country are their own. */
function provinceOf(context: Context, area: string): string {
  const { level, parent } = areaOf(context, area);
  return level === 'province' || parent === '' ? area : provinceOf(context, parent);
}
