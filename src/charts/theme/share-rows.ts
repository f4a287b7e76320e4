import type { Derived, Figure, Observation } from '../../record/types.ts';
import { dimensionsOf } from '../../record/cell.ts';
import type { HarmonisedField } from '../../rules/harmonise.ts';
import { isObserved, unlessApart, type Observed } from '../../rules/missing.ts';
import { ratio } from '../../rules/bounds.ts';
import { figureId } from '../../values/key.ts';
import { missingReasons, type MissingReason } from '../../values/missing.ts';
import type { Quantity } from '../../values/quantity.ts';
import { inLang, rowText } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarRow } from '../chart.ts';
import type { Context } from '../context.ts';
import { rowOf } from '../datum.ts';
import type { HarmonisedDivision } from '../divisions.ts';

/** A row for every harmonised field, with its share or why there is none; then what belongs to no field. */
export function shareRows(context: Context, division: HarmonisedDivision): readonly BarRow[] {
  const { total, harmonised, remainder } = division;
  const { fields, ungiven } = harmonised;
  const words = context.words.charts;
  const outside: readonly (readonly [string, Figure])[] = [
    ...ungiven.map(({ figure }) => [words.fields.ungiven(sentenceCase(figure.field)), figure] as const),
    ...(remainder === undefined ? [] : [[sentenceCase(words.remainder), remainder] as const]),
  ];
  return [
    ...context.reference.fields.map((field) =>
      fieldRow(
        context,
        total,
        rowText(field, 'name', context.lang),
        fields.find((each) => each.field === field.field),
      ),
    ),
    ...outside.map(([label, figure]) => outsideRow(context, total, label, figure)),
  ];
}

function fieldRow(
  context: Context,
  total: Observation,
  label: string,
  harmonised: HarmonisedField | undefined,
): BarRow {
  if (harmonised === undefined) return missingRow(context, label, 'not-broken-down');
  const { field, from, share } = harmonised;
  if (!isObserved(share)) return missingRow(context, label, share.missing);
  return rowOf(context, shareOf(total, field, [...from, total.id], share.figure), label);
}

/** What no field is given: a label that covers more than one, and what the source did not divide. */
function outsideRow(context: Context, total: Observation, label: string, figure: Figure): BarRow {
  const share: Observed<Quantity> = unlessApart(ratio(figure, total, 100));
  if (!isObserved(share)) return missingRow(context, label, share.missing);
  const field = figure.field === '' ? 'remainder' : figure.field;
  const drawn = shareOf(total, field, [figure.id, total.id], share.figure);
  return rowOf(context, drawn, label, { tone: 'remainder' });
}

const missingRow = ({ lang }: Context, label: string, missing: MissingReason): BarRow => ({
  label,
  data: [],
  missing,
  end: inLang(missingReasons[missing], lang),
});

function shareOf(
  total: Observation,
  field: string,
  from: readonly string[],
  { value, qualifier }: Quantity,
): Derived {
  const dimensions = { ...dimensionsOf(total), field };
  const id = `harmonised.${figureId(dimensions)}`;
  return { ...dimensions, kind: 'derived', id, method: 'share', unit: 'percent', value, qualifier, from };
}
