import type { Observation } from '../../figures/figure.ts';
import { bases } from '../../schema/code-lists.ts';
import { parsePeriod } from '../../values/period.ts';
import { inLang } from '../../words/lang.ts';
import type { SpanPanel } from '../chart.ts';
import {
  areaName,
  areaOf,
  endOf,
  indicatorName,
  listed,
  periodText,
  startOf,
  type Context,
} from '../../reading/context.ts';
import { byEnd, groups, isSome, sorted, type Some } from './figures.ts';
import { byPlace } from './places.ts';
import { spanOf } from './spans.ts';

const counted = ['models-registered', 'models-built', 'models-implemented', 'models-existing'];

/** Whether a figure tells how many models there were, whatever their field or kind. */
export const isCount = ({ indicator }: Observation): boolean => counted.includes(indicator);

/** "Bắc Kạn, 2021", where one panel has several. */
export const nameOfCount = (context: Context, { area, period }: Observation): string =>
  context.words.charts.ofPeriod(areaName(context, area), periodText(context, period));

/** A panel for each place and way of counting, over the time that each figure counts. */
export function periodPanels(context: Context, counts: Some<Observation>): readonly SpanPanel[] {
  const inOrder = byPlace(context);
  const sets = groups(
    sorted(counts, (a, b) => inOrder(a.area, b.area) || byEnd(a, b)),
    ({ area, indicator, basis }) => [area, indicator, basis].join('|'),
  ).flatMap(unhidden);
  return sets.map((set) => panelOf(context, set, sets));
}

/** A span that counts years which the panel also shows singly would hide them: it stands in a panel of its own. */
function unhidden(set: Some<Observation>): readonly Some<Observation>[] {
  const spans = set.filter(({ period }) => parsePeriod(period)?.kind === 'span');
  const others = set.filter((count) => !spans.includes(count));
  const isHiding = spans.some((span) => others.some((other) => overlap(span.period, other.period)));
  return isHiding ? [others, spans].flatMap((part) => (isSome(part) ? [part] : [])) : [set];
}

const overlap = (a: string, b: string): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

function panelOf(context: Context, set: Some<Observation>, all: readonly Some<Observation>[]): SpanPanel {
  const [{ unit }] = set;
  const data = set.map((count) => spanOf(context, count));
  const alike = all.filter(([first]) => scaleKey(context, first) === scaleKey(context, set[0]));
  const heights = alike.flat().map((count) => spanOf(context, count).height.value);
  return {
    kind: 'spans',
    heading: headingOf(context, set, all),
    caption: captionOf(context, set, alike.length > 1),
    unit,
    data,
    max: Math.max(...heights),
  };
}

/** Panels of one indicator, basis and level share the end of their axis: these may be compared. */
const scaleKey = (context: Context, { area, indicator, basis }: Observation): string =>
  [indicator, basis, areaOf(context, area).level].join('|');

/** Place and measure, with the periods where another panel has the same. */
function headingOf(context: Context, set: Some<Observation>, all: readonly Some<Observation>[]): string {
  const { periods, ofPeriod } = context.words.charts;
  const nameOf = ([{ area, indicator }]: Some<Observation>): string =>
    periods.panel(areaName(context, area), indicatorName(context, indicator));
  const isAlone = all.every((other) => other === set || nameOf(other) !== nameOf(set));
  const times = new Set(set.map(({ period }) => periodText(context, period)));
  return isAlone ? nameOf(set) : ofPeriod(nameOf(set), listed(context, [...times]));
}

function captionOf(context: Context, set: Some<Observation>, isShared: boolean): string {
  const words = context.words.charts.periods;
  const basis = inLang(bases[set[0].basis], context.lang);
  if (set.some(({ period }) => startOf(period) === '')) return words.openCaption;
  return isShared ? words.sharedCaption(basis) : words.ownCaption(basis);
}
