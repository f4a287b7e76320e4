import { dataOf, type Chart, type Datum, type Panel } from '../chart.ts';

/** The text alternative of a picture: what it is, then every figure as it is labelled. */
export function panelLabel(chart: Chart, panel: Panel): string {
  const say = ({ label, text }: Datum): string => (label === '' ? text : `${label}: ${text}`);
  return [panel.heading || chart.title, ...dataOf(panel).map(say)].join('; ');
}
