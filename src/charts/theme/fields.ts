import type { Derived, Observation, ProvinceRecord } from '../../record/types.ts';
import { ratio } from '../../rules/bounds.ts';
import { harmoniserOf, type HarmonisedField } from '../../rules/harmonise.ts';
import { isObserved } from '../../rules/missing.ts';
import { bases } from '../../schema/code-lists.ts';
import { formatQuantity } from '../../values/format.ts';
import { missingReasons, type MissingReason } from '../../values/missing.ts';
import { figureId } from '../../values/key.ts';
import { inLang, rowText } from '../../words/lang.ts';
import { guarded } from '../refusals.ts';
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

/** One total with its parts by field, as one source printed them. */
interface Division {
  readonly province: ProvinceRecord;
  readonly total: Observation;
  readonly parts: readonly Observation[];
}

/** Shares of the harmonised fields, an axis for each place: totals that are counted differently do not share one. */
export function fieldTheme(context: Context): readonly Chart[] {
  const divisions = context.provinces.flatMap((province) => divisionsOf(province));
  if (divisions.length === 0) return [];
  const words = context.words.charts.fields;
  const { refusals } = guarded(
    context,
    divisions.map(({ total }) => total),
  );
  return [
    {
      id: 'linh-vuc',
      theme: 'fields',
      area: '',
      title: words.theme,
      subtitle: words.themeSubtitle,
      panels: divisions.map((division) => panelOf(context, division)),
      refusals,
      notes: divisions.flatMap((division) => matchNotes(context, division)),
      doesNotSay: doesNotSay(context, divisions[0]?.total.indicator ?? ''),
    },
  ];
}

const isField = ({ field, subject, origin, bloc }: Observation): boolean =>
  field !== '' && subject + origin + bloc === '';

/** The latest division by field of each area. */
function divisionsOf(province: ProvinceRecord): readonly Division[] {
  const frames = groupBy(province.observations, (figure) => `${frameKey(figure)}|${figure.source}`);
  const divisions = frames.flatMap((frame): readonly Division[] => {
    const total = frame.find(isWhole);
    const parts = frame.filter(isField);
    return total === undefined || parts.length < 2 ? [] : [{ province, total, parts }];
  });
  return groupBy(divisions, ({ total }) => total.area).map((ofArea) =>
    ofArea.reduce((a, b) => (endOf(b.total.period) > endOf(a.total.period) ? b : a)),
  );
}

function panelOf(context: Context, { province, total, parts }: Division): BarPanel {
  const words = context.words.charts;
  const { fields } = harmoniserOf(context.reference)(total, parts);
  const remainder = byMethod(province, 'remainder').find(
    ({ from, value }) => from[0] === total.id && value > 0 && parts.some(({ id }) => from.includes(id)),
  );
  const rows = context.reference.fields.map((field) =>
    rowOf(
      context,
      total,
      rowText(field, 'name', context.lang),
      fields.find((each) => each.field === field.field),
    ),
  );
  return {
    kind: 'bars',
    heading: words.fields.panel(
      areaName(context, total.area),
      indicatorName(context, total.indicator),
      periodText(context, total.period),
    ),
    caption: words.fields.panelCaption(
      formatQuantity(total, total.unit, context.lang),
      inLang(bases[total.basis], context.lang),
    ),
    unit: 'percent',
    max: 100,
    rows: remainder === undefined ? rows : [...rows, remainderRow(context, total, remainder)],
  };
}

function rowOf(
  context: Context,
  total: Observation,
  label: string,
  harmonised: HarmonisedField | undefined,
): BarRow {
  if (harmonised === undefined) return missingRow(context, label, 'not-broken-down');
  if (!isObserved(harmonised.share)) return missingRow(context, label, harmonised.share.missing);
  const share: Derived = shareOf(
    total,
    harmonised.field,
    [...harmonised.from, total.id],
    harmonised.share.figure,
  );
  return { label, data: [datumOf(context, share, { label })] };
}

const missingRow = (context: Context, label: string, missing: MissingReason): BarRow => ({
  label,
  data: [],
  missing,
  end: inLang(missingReasons[missing], context.lang),
});

function remainderRow(context: Context, total: Observation, remainder: Derived): BarRow {
  const label = context.words.charts.remainder;
  const share = ratio(remainder, total, 100);
  if (share === undefined) return missingRow(context, label, 'bounds-pull-apart');
  const figure = shareOf(total, 'remainder', [remainder.id, total.id], share);
  return { label, data: [datumOf(context, figure, { label, tone: 'remainder' })] };
}

function shareOf(
  total: Observation,
  field: string,
  from: readonly string[],
  { value, qualifier }: Pick<Derived, 'value' | 'qualifier'>,
): Derived {
  const { area, period, indicator, basis } = total;
  const dimensions = { area, period, indicator, field, subject: '', origin: '', bloc: '', basis } as const;
  return {
    ...dimensions,
    kind: 'derived',
    id: `harmonised.${figureId(dimensions)}`,
    method: 'share',
    unit: 'percent',
    value,
    qualifier,
    from,
  };
}

/** How labels that are not the harmonised field itself were placed. */
function matchNotes(context: Context, { total, parts }: Division): readonly string[] {
  const words = context.words.charts.fields;
  const { fields } = harmoniserOf(context.reference)(total, parts);
  const inexact = fields.flatMap(({ field, matches }) =>
    matches.filter(({ match }) => match !== 'exactMatch').map((match) => ({ field, ...match })),
  );
  return inexact.length === 0 ? [] : [words.placed(areaName(context, total.area), inexact.length)];
}
