import type { Panel } from '../../core/charts/chart.ts';
import type { ChartSlide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import { headHeight } from './panel-heads.ts';
import { tallestRow } from './plot/bar-geometry.ts';
import type { Place } from './shapes.ts';
import { gutter } from './stage.ts';

/** A panel with its place on a slide, of which the upper part is for its heading. */
export interface PanelPlace {
  readonly panel: Panel;
  readonly place: Place;
  readonly above: number;
  /** The height of each row of bars, where other panels stand below. */
  readonly row?: number;
}

/** Bars stand below one another, a row as high as any other; bars over time and lines side by side. */
export const panelPlaces = (slide: ChartSlide, body: Place, lang: Lang): readonly PanelPlace[] =>
  slide.layout === 'column' && slide.panels.length > 1
    ? inColumn(slide, body, lang)
    : inRow(slide, body, lang);

function inRow({ chart, panels }: ChartSlide, body: Place, lang: Lang): readonly PanelPlace[] {
  const width = (body.width - gutter * (panels.length - 1)) / panels.length;
  const above = Math.max(...panels.map((panel) => headHeight(chart, panel, width, lang)));
  return panels.map((panel, index) => ({
    panel,
    place: { ...body, x: body.x + index * (width + gutter), width },
    above,
  }));
}

/** Between panels below one another, at least and at most. */
const gaps = { least: 12, most: 36 } as const;

function inColumn({ chart, panels }: ChartSlide, body: Place, lang: Lang): readonly PanelPlace[] {
  const heads = panels.map((panel) => headHeight(chart, panel, body.width, lang));
  const rows = panels.map((panel) => (panel.kind === 'bars' ? panel.rows.length : 1));
  const room = body.height - sum(heads) - gaps.least * (panels.length - 1);
  const row = Math.min(tallestRow, room / sum(rows));
  const spare = (room - row * sum(rows)) / panels.length;
  const gap = Math.min(gaps.least + spare, gaps.most);
  const heights = panels.map((_, index) => (heads[index] ?? 0) + (rows[index] ?? 0) * row);
  return panels.map((panel, index) => ({
    panel,
    place: { ...body, y: body.y + sum(heights.slice(0, index)) + index * gap, height: heights[index] ?? 0 },
    above: heads[index] ?? 0,
    row,
  }));
}

const sum = (lengths: readonly number[]): number => lengths.reduce((all, length) => all + length, 0);
