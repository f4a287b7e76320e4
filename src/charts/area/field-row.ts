import type { Observation } from '../../record/types.ts';
import { origins, type Origin } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarRow, Datum } from '../chart.ts';
import { amountText, derivedFrom, quantityText, type Context } from '../context.ts';
import { datumOf, rowOf } from '../datum.ts';
import type { Division } from '../divisions.ts';

/** One field of a division: its count and share, in two bars of new and maintained models where both are printed. */
export function fieldRow(context: Context, { origins: split }: Division, part: Observation): BarRow {
  const label = sentenceCase(part.field);
  const end = endOf(context, part);
  const [fresh, kept] = (['new', 'maintained'] as const).map((origin) =>
    split.find(
      (other) => other.field === part.field && other.origin === origin && other.subject + other.bloc === '',
    ),
  );
  if (fresh === undefined || kept === undefined)
    return { ...rowOf(context, part, label, { text: amountText(context, part) }), end };
  const data = [originOf(context, label, fresh, 'main'), originOf(context, label, kept, 'second')];
  return { label, end, data };
}

function endOf(context: Context, part: Observation): string {
  const [share] = derivedFrom(context, 'share', part);
  if (share === undefined) return quantityText(context, part);
  return context.words.charts.wholeShare(amountText(context, part), quantityText(context, share));
}

const originOf = (context: Context, label: string, figure: Observation, tone: Datum['tone']): Datum =>
  datumOf(context, figure, {
    label: `${label}, ${inLang(origins[figure.origin as Origin], context.lang)}`,
    tone,
    text: amountText(context, figure),
  });
