import type { Observation, ProvinceRecord } from '../../record/types.ts';
import { formatNumber, formatQuantity } from '../../values/format.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import { bases, origins } from '../../schema/code-lists.ts';
import type { BarPanel, BarRow, Chart } from '../chart.ts';
import {
  areaName,
  byMethod,
  datumOf,
  doesNotSay,
  endOf,
  frameKey,
  groupBy,
  indicatorName,
  isWhole,
  periodText,
  type Context,
} from '../context.ts';

/** Models by field, in the source's own classification; parts by origin where they are printed, the undivided remainder last. */
export function fieldCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  const frames = groupBy(province.observations, frameKey).filter(isByField);
  const latest = groupBy(frames, ([first]) => first?.area ?? '').map((ofArea) => [...ofArea].sort(byEnd));
  return latest.flatMap((ofArea) => {
    const [first] = ofArea;
    return first === undefined ? [] : [chartOf(context, province, first, ofArea)];
  });
}

type Frame = readonly Observation[];
const isField = ({ field, subject, origin, bloc }: Observation): boolean =>
  field !== '' && subject + origin + bloc === '';
const isByField = (frame: Frame): boolean => frame.some(isWhole) && frame.filter(isField).length > 1;
const byEnd = ([a]: Frame, [b]: Frame): number =>
  endOf(b?.period ?? '').localeCompare(endOf(a?.period ?? ''));

function chartOf(context: Context, province: ProvinceRecord, first: Frame, frames: readonly Frame[]): Chart {
  const total = wholeOf(first);
  const words = context.words.charts.fields;
  return {
    id: `linh-vuc-${total.area}`,
    theme: 'fields',
    area: total.area,
    title: findingOf(context, province, first),
    subtitle: words.areaSubtitle(
      indicatorName(context, total.indicator),
      periodText(context, total.period),
      inLang(bases[total.basis], context.lang),
    ),
    panels: frames.map((frame) => panelOf(context, province, frame, frames.length > 1)),
    refusals: [],
    notes: frames.flatMap((frame) => remainderNotes(context, province, frame)),
    doesNotSay: doesNotSay(context, total.indicator),
  };
}

function wholeOf(frame: Frame): Observation {
  const whole = frame.find(isWhole);
  if (whole === undefined) throw new Error('A frame by field has a total.');
  return whole;
}

function panelOf(context: Context, province: ProvinceRecord, frame: Frame, headed: boolean): BarPanel {
  const total = wholeOf(frame);
  const rows = sortedParts(frame).map((part) => rowOf(context, province, frame, part));
  const remainder = remainderOf(province, total);
  const last: readonly BarRow[] =
    remainder === undefined
      ? []
      : [
          {
            label: context.words.charts.remainder,
            data: [datumOf(context, remainder, { label: context.words.charts.remainder, tone: 'remainder' })],
          },
        ];
  const split = rows.some(({ data }) => data.length > 1);
  return {
    kind: 'bars',
    heading: headed ? periodText(context, total.period) : '',
    caption: '',
    unit: total.unit,
    rows: [...rows, ...last],
    ...(split
      ? {
          key: [
            { tone: 'main', label: inLang(origins.new, context.lang) },
            { tone: 'second', label: inLang(origins.maintained, context.lang) },
          ],
        }
      : {}),
  };
}

/** The largest first when every part is exact; a bound is never ranked, so then the source's order stays. */
function sortedParts(frame: Frame): readonly Observation[] {
  const parts = frame.filter(isField);
  return parts.every(({ qualifier }) => qualifier === 'exact')
    ? [...parts].sort((a, b) => b.value - a.value)
    : parts;
}

function rowOf(context: Context, province: ProvinceRecord, frame: Frame, part: Observation): BarRow {
  const origin = (code: 'new' | 'maintained') =>
    frame.find(
      (other) => other.field === part.field && other.origin === code && other.subject + other.bloc === '',
    );
  const fresh = origin('new');
  const kept = origin('maintained');
  const label = sentenceCase(part.field);
  const count = formatNumber(part.value, context.lang);
  const share = byMethod(province, 'share').find(({ from }) => from[0] === part.id);
  const end =
    share === undefined
      ? formatQuantity(part, part.unit, context.lang)
      : context.words.charts.wholeShare(count, formatQuantity(share, share.unit, context.lang));
  if (fresh === undefined || kept === undefined)
    return { label, data: [datumOf(context, part, { label, text: count })], end };
  const name = (code: 'new' | 'maintained') => `${label}, ${inLang(origins[code], context.lang)}`;
  return {
    label,
    end,
    data: [
      datumOf(context, fresh, { label: name('new'), text: formatNumber(fresh.value, context.lang) }),
      datumOf(context, kept, {
        label: name('maintained'),
        tone: 'second',
        text: formatNumber(kept.value, context.lang),
      }),
    ],
  };
}

const remainderOf = (province: ProvinceRecord, total: Observation) =>
  byMethod(province, 'remainder').find(
    ({ from, value }) =>
      from[0] === total.id &&
      value > 0 &&
      from.slice(1).every((id) => province.observations.some((part) => part.id === id && part.field !== '')),
  );

function findingOf(context: Context, province: ProvinceRecord, frame: Frame): string {
  const words = context.words.charts.fields;
  const total = wholeOf(frame);
  const [largest, second] = sortedParts(frame);
  const rest = Math.max(second?.value ?? 0, remainderOf(province, total)?.value ?? 0);
  const sure =
    frame.filter(isField).every(({ qualifier }) => qualifier === 'exact') && total.qualifier === 'exact';
  const area = areaName(context, total.area);
  const all = formatNumber(total.value, context.lang);
  if (largest === undefined || !sure || largest.value <= rest) return words.unsure(area, all);
  return words.largest(sentenceCase(largest.field), formatNumber(largest.value, context.lang), all, area);
}

function remainderNotes(context: Context, province: ProvinceRecord, frame: Frame): readonly string[] {
  const total = wholeOf(frame);
  const remainder = remainderOf(province, total);
  if (remainder === undefined) return [];
  const say = (figure: typeof remainder | Observation) => formatQuantity(figure, figure.unit, context.lang);
  return [
    context.words.charts.fields.remainderNote(
      areaName(context, total.area),
      formatNumber(remainder.value, context.lang),
      say(total),
    ),
  ];
}
