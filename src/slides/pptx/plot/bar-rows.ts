import type { BarPanel, BarRow, Chart, Datum, KeyEntry } from '../../../core/charts/chart.ts';
import { reach } from '../../../core/charts/draw/bars-layout.ts';
import { keyOf } from '../../../core/charts/parts/key.ts';
import { missingReasons } from '../../../core/values/missing.ts';
import { inLang, type Lang } from '../../../core/words/lang.ts';
import { wordsIn } from '../../../core/words/words.ts';

/** Whether a row has more than one bar. */
export const isDivided = ({ rows }: BarPanel): boolean => rows.some((row) => results(row).length > 1);

export const results = ({ data }: BarRow): readonly Datum[] => data.filter(({ tone }) => tone !== 'target');
export const targetOf = ({ data }: BarRow): Datum | undefined => data.find(({ tone }) => tone === 'target');

/** Where there is no bar the reason stands with the name; so does the end text of a divided bar whose whole no figure gives. */
export function nameOf(row: BarRow, isStacked: boolean, lang: Lang): string {
  const { missing } = wordsIn(lang).pptx;
  if (row.data.length === 0)
    return missing(
      row.label,
      row.end ?? (row.missing === undefined ? '' : inLang(missingReasons[row.missing], lang)),
    );
  if (isStacked && row.end !== undefined && wholeOf(row) === undefined) return missing(row.label, row.end);
  return row.label;
}

/** The figure that a row's bars make up together. */
export function wholeOf(row: BarRow): Datum | undefined {
  const [only, ...others] = results(row);
  if (others.length === 0) return only;
  return (row.told ?? []).find(({ unit, quantity }) => unit === only?.unit && quantity.value >= reach(row));
}

export const endText = (row: BarRow): string =>
  row.end ?? (row.data.length === 1 ? (row.data[0]?.text ?? '') : '');

/** What the tones of divided bars mean; nothing where no row is divided. A tone without words is a fault of the chart. */
export function tonesOf({ id }: Pick<Chart, 'id'>, panel: BarPanel): readonly KeyEntry[] {
  if (!isDivided(panel)) return [];
  const key = keyOf(panel).filter(({ tone }) => tone !== 'target');
  const nameless = panel.rows.flatMap(results).find((datum) => key.every(({ tone }) => tone !== datum.tone));
  if (nameless !== undefined)
    throw new Error(
      `Chart ${id} has divided bars, and its key lacks the tone "${nameless.tone}". Add it to \`key\` of the panel.`,
    );
  return key;
}
