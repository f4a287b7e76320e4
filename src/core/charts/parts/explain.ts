import { areaName, type Context } from '../../reading/context.ts';
import { figureAddress, provenance, publisher } from '../../reading/provenance.ts';
import { formatQuantityInWords } from '../../values/format.ts';
import type { Datum } from '../chart.ts';
import type { Explained } from '../draw/explain.ts';

/** What pointing at a mark tells: what it is, how much and how sure, as printed or how computed, and whose it is. */
export function explain(context: Context, datum: Datum): Explained {
  const { figure, label, unit, quantity } = datum;
  const { lang } = context;
  const amount = formatQuantityInWords({ ...quantity, kind: figure.kind }, unit, lang);
  const where = label.includes(areaName(context, figure.area))
    ? label
    : `${label} – ${areaName(context, figure.area)}`;
  return {
    href: figureAddress(context, figure),
    title: [where, amount, provenance(context, figure), publisher(context, figure)].join('\n'),
  };
}
