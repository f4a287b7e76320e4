import type { Derived } from '../../figures/figure.ts';
import type { ProvinceRecord } from '../../figures/built-record.ts';
import { origins } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarPanel, BarRow, Chart } from '../chart.ts';
import {
  amountText,
  areaName,
  indicatorName,
  limitsOf,
  periodText,
  quantityText,
  type Context,
} from '../../reading/context.ts';
import { barsOf, rowOf } from '../parts/datum.ts';
import { divisionsOf, type Division } from '../parts/divisions.ts';
import { areExact, byEnd, groups, mapped, ranked, sorted, type Some } from '../parts/figures.ts';
import { guarded } from '../parts/guard.ts';
import { fieldRow } from './field-row.ts';
import { countSubtitle } from './subtitle.ts';

/** Models by field, in the source's own classification; parts by origin where they are printed, the undivided remainder last. */
export function fieldCharts(context: Context, province: ProvinceRecord): readonly Chart[] {
  return groups(divisionsOf(context, province), ({ total }) => total.area).map((ofArea) =>
    chartOf(
      context,
      sorted(ofArea, (a, b) => byEnd(b.total, a.total)),
    ),
  );
}

function chartOf(context: Context, divisions: Some<Division>): Chart {
  const [latest] = divisions;
  const { total } = latest;
  return {
    id: `linh-vuc-${total.area}`,
    theme: 'fields',
    area: total.area,
    title: titleOf(context, latest),
    subtitle:
      divisions.length === 1
        ? context.words.charts.fields.areaSubtitle(countSubtitle(context, total))
        : context.words.charts.fields.areaSubtitleOfSeveral,
    panels: divisions.map((division) => panelOf(context, division, headingOf(context, division, divisions))),
    refusals: guarded(
      context,
      mapped(divisions, ({ total }) => total),
    ).refusals,
    notes: divisions.flatMap((division) => remainderNotes(context, division)),
    doesNotSay: limitsOf(
      context,
      divisions.map(({ total: { indicator } }) => indicator),
    ),
  };
}

/** The largest field, where it is sure that none is larger and that the undivided part cannot hide a larger one. */
function titleOf(context: Context, { total, parts, remainder }: Division): string {
  const words = context.words.charts.fields;
  const [area, all] = [areaName(context, total.area), amountText(context, total)];
  const [largest, ...others] = ranked(parts);
  const rest: readonly number[] = [...others, ...(remainder ? [remainder] : [])].map(({ value }) => value);
  if (!areExact([total, ...parts]) || largest.value <= Math.max(...rest)) return words.unsure(area, all);
  return words.largest(sentenceCase(largest.field), amountText(context, largest), all, area);
}

/** What tells panels apart: the period, and what was counted where that differs. */
function headingOf(context: Context, { total }: Division, all: Some<Division>): string {
  if (all.length === 1) return '';
  const period = periodText(context, total.period);
  if (all.every((other) => other.total.indicator === total.indicator)) return period;
  return context.words.charts.ofPeriod(indicatorName(context, total.indicator), period);
}

function panelOf(context: Context, division: Division, heading: string): BarPanel {
  const { total, parts, remainder } = division;
  const rows = ranked(parts).map((part) => fieldRow(context, division, part));
  return barsOf(total.unit, remainder ? [...rows, remainderRow(context, remainder)] : rows, {
    heading,
    ...keyOf(context, rows),
  });
}

const remainderRow = (context: Context, remainder: Derived): BarRow =>
  rowOf(context, remainder, sentenceCase(context.words.charts.remainder), { tone: 'remainder' });

const keyOf = ({ lang }: Context, rows: readonly BarRow[]): Pick<BarPanel, 'key'> =>
  rows.some(({ data }) => data.length > 1)
    ? {
        key: [
          { tone: 'main', label: inLang(origins.new, lang) },
          { tone: 'second', label: inLang(origins.maintained, lang) },
        ],
      }
    : {};

function remainderNotes(context: Context, { total, remainder }: Division): readonly string[] {
  if (remainder === undefined) return [];
  const { remainderNote } = context.words.charts.fields;
  const [rest, all] = [amountText(context, remainder), quantityText(context, total)];
  return [remainderNote(areaName(context, total.area), rest, all)];
}
