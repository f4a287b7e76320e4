import { sum } from 'd3';
import { isOverTime, type Chart, type KeyEntry, type Panel } from '../../core/charts/chart.ts';
import type { Context } from '../../core/reading/context.ts';
import { sizes, type Size } from '../../core/charts/draw/sizes.ts';
import { keyOf, targetKey } from '../../core/charts/parts/key.ts';
import type { LaidOut } from '../../core/charts/draw/picture.ts';
import { untoldIn } from '../../core/charts/parts/untold.ts';
import { sourcesOf } from '../../core/charts/parts/sources.ts';
import { layOutPanel } from '../../core/charts/draw/draw.ts';
import { explain } from '../../core/charts/parts/explain.ts';
import { editions, heightOf, page, types, type Edition, type Type } from './type.ts';

/** A chart on the one-page summary, with all that belongs to it. */
export interface Cell {
  readonly chart: Chart;
  /** As wide as the page. */
  readonly isWide: boolean;
  /** Panels in a row. */
  readonly across: number;
  readonly panels: readonly PanelCell[];
  readonly targets: readonly KeyEntry[];
  readonly notes: readonly string[];
  /** Keys of its documents. */
  readonly sources: readonly string[];
  /** What it takes of the page, in pixels. */
  readonly height: number;
}
interface PanelCell {
  readonly panel: Panel;
  readonly key: readonly KeyEntry[];
  readonly size: Size;
  /** Drawn when it stands on the page. */
  readonly picture: LaidOut;
  /** In words what found no room in the picture; blank where all did. */
  readonly unlabelled: string;
}

/** Panels over time stand side by side over the whole width; other charts take half of it, or all. */
export function cellOf(context: Context, chart: Chart, edition: Edition, isAlone: boolean): Cell {
  const isWide = isOverTime(chart) || isAlone;
  const across = isOverTime(chart) ? Math.min(chart.panels.length, 3) : 1;
  const size: Size = across > 2 ? 'paperThird' : isAlone ? 'wide' : 'paperHalf';
  const cell = {
    chart,
    isWide,
    across,
    panels: chart.panels.map((_, index) => panelCell(context, chart, index, size)),
    targets: targetKey(context, chart),
    notes: notesOf(context, chart, edition),
    sources: sourcesOf(context, chart).map(({ source }) => source),
  };
  return { ...cell, height: cellHeight(context, cell, editions[edition]) };
}

/** More notes than these stand on the chart's own page; how bars are read stands here in any case. */
const mostNotes: Readonly<Record<Edition, number>> = { large: 3, dense: 1 };

function notesOf({ words }: Context, { notes }: Chart, edition: Edition): readonly string[] {
  const reading = new Set(Object.values(words.charts.bounds));
  const others = notes.filter((note) => !reading.has(note));
  const told = others.length > mostNotes[edition] ? [words.paper.notes(others.length)] : others;
  return [...told, ...notes.filter((note) => reading.has(note))];
}

function panelCell(context: Context, chart: Chart, index: number, size: Size): PanelCell {
  const panel = chart.panels[index];
  if (panel === undefined) throw new RangeError(`Chart "${chart.id}" has no panel ${index}.`);
  const picture = layOutPanel(chart, index, size, context.lang, (datum) => explain(context, datum));
  const unlabelled = untoldIn(panel, picture.untold).join('; ');
  return {
    panel,
    key: keyOf(panel),
    size,
    picture,
    unlabelled: unlabelled === '' ? '' : context.words.site.unlabelled(unlabelled),
  };
}

/** Between the parts of a cell, in pixels, and beside a refusal. */
const step = 4;
const inset = 10;
const between = 20;

/** What a cell takes of the page, in pixels, where a letter is `em` high. */
function cellHeight({ words }: Context, cell: Omit<Cell, 'height'>, em: number): number {
  const { chart, isWide, across, panels, targets, notes, sources } = cell;
  const width = isWide ? page.width : (page.width - page.gap) / 2;
  const tall = (text: string, type: Type = types.text, room = width): number =>
    heightOf(text, type, room, em);
  const panelWidth = (width - (across - 1) * between) / across;
  const heights = panels.map((panel) => panelHeight(panel, panelWidth, em));
  const rows = Array.from({ length: Math.ceil(heights.length / across) }, (_, row) =>
    Math.max(...heights.slice(row * across, (row + 1) * across)),
  );
  const told = [
    ...chart.refusals.map((text) => tall(text, types.text, width - inset) + step),
    ...notes.map((text) => tall(text) + step),
    tall(`${words.site.doesNotSay}: ${chart.doesNotSay}${' [10]'.repeat(sources.length)}`) + step,
  ];
  const head = 2 * step + tall(chart.title, types.title) + step + tall(chart.subtitle);
  return head + keyHeight(targets, width, em) + sum(rows) + sum(told);
}

function panelHeight(
  { panel, key, size, picture, unlabelled }: PanelCell,
  width: number,
  em: number,
): number {
  const { heading, caption } = panel;
  const texts = [
    heightOf(heading, types.strong, width, em),
    heightOf(caption, types.text, width, em),
    heightOf(unlabelled, types.text, width, em),
  ];
  const drawn = (picture.height * width) / sizes[size].width;
  return drawn + sum(texts) + keyHeight(key, width, em) + 2 * step;
}

/** Entries stand beside each other, as many as a line holds; figures are about as wide as a swatch and what is around it. */
const keyHeight = (entries: readonly KeyEntry[], width: number, em: number): number =>
  heightOf(entries.map(({ label }) => `0000${label}`).join(' '), types.text, width, em);
