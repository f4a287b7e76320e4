import type { Observation } from '../../record/types.ts';
import { bases } from '../../schema/code-lists.ts';
import { parsePeriod } from '../../values/period.ts';
import { inLang } from '../../words/lang.ts';
import type { Chart, SpanPanel } from '../chart.ts';
import { areaName, areaOf, doesNotSay, endOf, indicatorName, startOf, type Context } from '../context.ts';
import { groups, isSome, isWhole, type Some } from '../figures.ts';
import { notesOf } from '../notes.ts';
import { guarded } from '../refusals.ts';
import { spanOf } from '../spans.ts';
import { scaleKey, topsOf, type Top } from './scales.ts';

const counted = ['models-registered', 'models-built', 'models-implemented', 'models-existing'];

/** How many models each area has published, over the time that each figure counts. */
export function periodTheme(context: Context): readonly Chart[] {
  const counts = countsOf(context);
  const drawn = counts.filter(({ period }) => endOf(period) !== '');
  return drawn.length === 0 ? [] : [chartOf(context, counts, drawn)];
}

function chartOf(context: Context, counts: readonly Observation[], drawn: readonly Observation[]): Chart {
  const words = context.words.charts.periods;
  const sets = groups(drawn, ({ area, indicator, basis }) => [area, indicator, basis].join('|')).flatMap(
    unhidden,
  );
  const tops = topsOf(context, drawn);
  const ofProvinces = counts.filter(({ area }) => areaOf(context, area).level === 'province');
  return {
    id: 'theo-ky',
    theme: 'periods',
    area: '',
    title: words.theme,
    subtitle: words.themeSubtitle,
    panels: sets.map((set) => panelOf(context, set, tops)),
    refusals: guarded(context, ofProvinces).refusals,
    notes: notesOf(drawn.map((figure) => ({ label: areaName(context, figure.area), figure }))),
    doesNotSay: doesNotSay(context, 'models-registered'),
  };
}

/** Whole counts of models of provinces and districts; one without a year is not drawn, but refused in words. */
const countsOf = (context: Context): readonly Observation[] =>
  context.provinces
    .flatMap(({ observations }) => observations)
    .filter(
      (figure) =>
        counted.includes(figure.indicator) &&
        isWhole(figure) &&
        areaOf(context, figure.area).level !== 'commune',
    );

/** A span that counts years which the panel also shows singly would hide them: it stands in a panel of its own. */
function unhidden(set: Some<Observation>): readonly Some<Observation>[] {
  const spans = set.filter(({ period }) => parsePeriod(period)?.kind === 'span');
  const others = set.filter((count) => !spans.includes(count));
  const isHiding = spans.some((span) => others.some((other) => overlap(span.period, other.period)));
  return isHiding ? [others, spans].flatMap((part) => (isSome(part) ? [part] : [])) : [set];
}

const overlap = (a: string, b: string): boolean => startOf(a) <= endOf(b) && startOf(b) <= endOf(a);

function panelOf(context: Context, set: Some<Observation>, tops: ReadonlyMap<string, Top>): SpanPanel {
  const [{ area, indicator, basis, unit }] = set;
  const words = context.words.charts.periods;
  const data = set.map((count) => spanOf(context, count));
  const isOpen = data.some(({ start }) => start === '');
  const { max, panels } = tops.get(scaleKey(context, set[0])) ?? { max: 0, panels: 1 };
  const counted = inLang(bases[basis], context.lang);
  return {
    kind: 'spans',
    heading: words.panel(areaName(context, area), indicatorName(context, indicator)),
    caption: isOpen
      ? words.openCaption
      : panels > 1
        ? words.sharedCaption(counted)
        : words.ownCaption(counted),
    unit,
    data,
    max,
  };
}
