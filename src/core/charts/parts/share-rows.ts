import type { Derived, Figure } from '../../figures/figure.ts';
import { isObserved } from '../../rules/missing.ts';
import { missingReasons, type MissingReason } from '../../values/missing.ts';
import { inLang, rowText } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarRow } from '../chart.ts';
import { derivedFrom, figureOf, type Context } from '../../reading/context.ts';
import { rowOf } from './datum.ts';
import type { HarmonisedDivision } from './divisions.ts';

/** A row for every harmonised field, with its share or why there is none; then what belongs to no field. */
export function shareRows(context: Context, division: HarmonisedDivision): readonly BarRow[] {
  const { harmonised, remainder } = division;
  const words = context.words.charts;
  const outside: readonly (readonly [string, Figure])[] = [
    ...harmonised.ungiven.map(
      ({ figure }) => [words.fields.ungiven(sentenceCase(figure.field)), figure] as const,
    ),
    ...(remainder === undefined ? [] : [[sentenceCase(words.remainder), remainder] as const]),
  ];
  return [
    ...context.reference.fields.map((field) =>
      fieldRow(context, division, field.field, rowText(field, 'name', context.lang)),
    ),
    ...outside.map(([label, figure]) => outsideRow(context, label, figure)),
  ];
}

function fieldRow(context: Context, division: HarmonisedDivision, field: string, label: string): BarRow {
  const { fields, remainder } = division.harmonised;
  const harmonised = fields.find((each) => each.field === field);
  if (harmonised === undefined)
    return missingRow(context, label, remainder.state === 'complete' ? 'no-such-field' : 'not-broken-down');
  if (!isObserved(harmonised.share)) return missingRow(context, label, harmonised.share.missing);
  const [first = ''] = harmonised.from;
  const share = derivedFrom(context, 'harmonised-share', figureOf(context, first)).find(
    (each) => each.field === field,
  );
  return shareRow(context, label, share, 'main');
}

/** What no field is given: a label that covers more than one, and what the source did not divide. */
function outsideRow(context: Context, label: string, figure: Figure): BarRow {
  const [share] = derivedFrom(context, 'share', figure);
  return shareRow(context, label, share, 'remainder');
}

const shareRow = (
  context: Context,
  label: string,
  share: Derived | undefined,
  tone: 'main' | 'remainder',
): BarRow =>
  share === undefined
    ? missingRow(context, label, 'bounds-pull-apart')
    : rowOf(context, share, label, { tone });

const missingRow = ({ lang }: Context, label: string, missing: MissingReason): BarRow => ({
  label,
  data: [],
  missing,
  end: inLang(missingReasons[missing], lang),
});
