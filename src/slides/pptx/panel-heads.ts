import type { Chart, Panel } from '../../core/charts/chart.ts';
import { targetKey } from '../../core/charts/parts/key.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { heightOf } from './fit.ts';
import { tonesOf } from './plot/bar-rows.ts';
import { colourOf } from './plot/looks.ts';
import { hasPartYears } from './plot/span-years.ts';
import { type } from './stage.ts';
import type { Run, TextStyle } from './text.ts';

interface HeadLine extends TextStyle {
  readonly runs: readonly Run[];
}

/** What the axis is, how it counts, and what its tones and marks mean. */
export function heads(chart: Chart, panel: Panel, lang: Lang): readonly HeadLine[] {
  const key = keyRuns(chart, panel, lang);
  const caption = captionOf(panel, lang);
  return [
    ...(panel.heading === '' ? [] : [{ runs: [{ text: panel.heading }], size: type.heading, isBold: true }]),
    ...(caption === '' ? [] : [{ runs: [{ text: caption }], size: type.text, colour: 'tx2' } as const]),
    ...(key.length === 0 ? [] : [{ runs: key, size: type.text }]),
  ];
}

/** Columns are whole years, which the pictures of the site do not ask of a span. */
const captionOf = (panel: Panel, lang: Lang): string =>
  panel.kind === 'spans' && hasPartYears(panel) ? wordsIn(lang).pptx.partYears(panel.caption) : panel.caption;

/** A swatch for each tone of divided bars, a stroke for a target; the words follow in ink. */
function keyRuns(chart: Chart, panel: Panel, lang: Lang): readonly Run[] {
  const tones = panel.kind === 'bars' ? tonesOf(chart, panel) : [];
  const targets = targetKey({ words: wordsIn(lang) }, { panels: [panel] });
  return [...tones, ...targets].flatMap(({ tone, label }): readonly Run[] => [
    {
      text: tone === 'target' ? '▐ ' : '■ ',
      colour: colourOf({ tone }),
      isOutlined: tone === 'remainder',
    },
    { text: `${label}     ` },
  ]);
}

const textOf = ({ runs }: HeadLine): string => runs.map(({ text }) => text).join('');

/** Of the lines above a panel, with the space after them. */
export const headHeight = (chart: Chart, panel: Panel, width: number, lang: Lang): number => {
  const height = heads(chart, panel, lang).reduce(
    (sum, line) => sum + heightOf([textOf(line)], width, line),
    0,
  );
  return height === 0 ? 0 : height + 8;
};
