import type { Chart } from '../../../src/core/charts/chart.ts';
import { dataOf, toldIn } from '../../../src/core/charts/chart.ts';
import type { Lang } from '../../../src/core/words/lang.ts';

/** One element a line, numbers with two decimals: so that a difference shows in one line, and none comes from the last digits. */
export const prettySvg = (svg: string): string =>
  `${svg
    .replaceAll('\n', '&#10;')
    .replaceAll(/ (?:d|x\d?|y\d?|width|height|points|transform|viewBox)="[^"]*"/g, (attribute) =>
      attribute.replaceAll(/-?\d+\.\d{3,}/g, (number) => String(Number(Number(number).toFixed(2)))),
    )
    .replaceAll(/>(?=<(?!\/text>|\/title>))/g, '>\n')}\n`;

/** Everything that a chart says, as lines: outside its pictures, then figure by figure. */
export function chartText(chart: Chart, lang: Lang): string {
  return [
    `[${lang}] ${chart.theme} ${chart.area}`,
    `title: ${chart.title}`,
    `subtitle: ${chart.subtitle}`,
    ...chart.panels.flatMap((panel) => [
      `panel: ${[panel.kind, panel.unit, panel.heading, panel.caption].join(' | ')}`,
      ...(panel.kind === 'bars' ? panel.rows : []).flatMap(({ label, data, end, missing }) =>
        data.length === 1 && end === undefined ? [] : [`  row: ${[label, end, missing].join(' | ')}`],
      ),
      ...dataOf(panel).map(
        ({ label, text, tone, hollow, figure }) =>
          `  ${[label, text, hollow ? `${tone}, hollow` : tone, figure.id].join(' | ')}`,
      ),
      ...toldIn(panel)
        .filter((datum) => !dataOf(panel).includes(datum))
        .map(({ label, text, figure }) => `  told: ${[label, text, figure.id].join(' | ')}`),
    ]),
    ...chart.refusals.map((refusal) => `refusal: ${refusal}`),
    ...chart.notes.map((note) => `note: ${note}`),
    `does not say: ${chart.doesNotSay}`,
    '',
  ].join('\n');
}
