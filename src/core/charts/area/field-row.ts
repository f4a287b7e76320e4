import type { Observation } from '../../figures/figure.ts';
import { origins, type Origin } from '../../schema/code-lists.ts';
import { inLang } from '../../words/lang.ts';
import { sentenceCase } from '../../words/sentence-case.ts';
import type { BarRow, Datum } from '../chart.ts';
import { amountText, derivedFrom, quantityText, type Context } from '../../reading/context.ts';
import { datumOf, rowOf } from '../parts/datum.ts';
import type { Division } from '../parts/divisions.ts';

/** One field of a division: its count and share, in two bars of new and maintained models where both are printed. */
export function fieldRow(context: Context, { origins: split }: Division, part: Observation): BarRow {
  const label = sentenceCase(part.field);
  const share = shareOf(context, label, part);
  const end = endOf(context, part, share);
  const shares = share === undefined ? [] : [share];
  const [fresh, kept] = (['new', 'maintained'] as const).map((origin) =>
    split.find(
      (other) => other.field === part.field && other.origin === origin && other.subject + other.bloc === '',
    ),
  );
  if (fresh === undefined || kept === undefined)
    return { ...rowOf(context, part, label, { text: amountText(context, part) }), end, told: shares };
  const data = [originOf(context, label, fresh, 'main'), originOf(context, label, kept, 'second')];
  return { label, end, data, told: [datumOf(context, part, { label }), ...shares] };
}

function shareOf(context: Context, label: string, part: Observation): Datum | undefined {
  const [share] = derivedFrom(context, 'share', part);
  return share && datumOf(context, share, { label: context.words.charts.shareOf(label) });
}

const endOf = (context: Context, part: Observation, share: Datum | undefined): string =>
  share === undefined
    ? quantityText(context, part)
    : context.words.charts.wholeShare(amountText(context, part), share.text);

const originOf = (context: Context, label: string, figure: Observation, tone: Datum['tone']): Datum =>
  datumOf(context, figure, {
    label: `${label}, ${inLang(origins[figure.origin as Origin], context.lang)}`,
    tone,
    text: amountText(context, figure),
  });
