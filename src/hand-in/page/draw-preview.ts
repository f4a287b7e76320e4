import { dataOf, isOverTime, type KeyEntry } from '../../core/charts/chart.ts';
import { drawPanel } from '../../core/charts/draw/draw.ts';
import { svgOf } from '../../core/charts/draw/picture.ts';
import { keyOf } from '../../core/charts/parts/key.ts';
import type { Lang } from '../../core/words/lang.ts';
import { make } from './dom.ts';
import type { Preview, PreviewRow } from './preview.ts';
import { count, words } from './texts.ts';

/** Loaded when a preview is asked for: it brings what draws charts. */

/** More take longer than a reader should notice. */
const mostMarks = 400;
/** Of a figure, in pixels: from here on its pictures are wide. */
const wideFrom = 480;

/** The figure of a chart as it would stand on the site, for the width that it will have. */
export function figureOf(
  { chart, told, targets, foot, columns, table }: Preview,
  width: number,
  lang: Lang,
): HTMLElement {
  const explained = new Map(told);
  const size = width < wideFrom || (isOverTime(chart) && width < 2 * wideFrom) ? 'narrow' : 'wide';
  const marks = chart.panels.flatMap(dataOf).length;
  const panels = chart.panels.map((panel, index) =>
    make(
      'div',
      { className: 'panel' },
      ...paragraphs('heading', [panel.heading]),
      ...paragraphs('caption', [panel.caption]),
      ...keys(keyOf(panel)),
      pictureOf(
        svgOf(
          drawPanel(
            chart,
            index,
            size,
            lang,
            (datum) => explained.get(datum) ?? { href: '', title: datum.label },
          ),
        ),
      ),
    ),
  );
  return make(
    'figure',
    { className: 'chart' },
    make(
      'figcaption',
      {},
      make('h3', { textContent: chart.title }),
      ...paragraphs('subtitle', [chart.subtitle]),
    ),
    ...(marks > mostMarks
      ? paragraphs('waits', [words.tooManyMarks(count(marks), count(mostMarks))])
      : panels),
    ...keys(targets),
    ...paragraphs('refusal', chart.refusals),
    ...paragraphs('small soft', [...chart.notes, ...foot]),
    make('details', {}, make('summary', { textContent: words.table }), tableOf(chart.title, columns, table)),
  );
}

const paragraphs = (className: string, texts: readonly string[]): readonly HTMLElement[] =>
  texts.filter((text) => text !== '').map((textContent) => make('p', { className, textContent }));

const keys = (entries: readonly KeyEntry[]): readonly HTMLElement[] =>
  entries.length === 0
    ? []
    : [
        make(
          'p',
          { className: 'key' },
          ...entries.map(({ tone, label }) => make('span', { className: tone, textContent: label })),
        ),
      ];

/** What we draw ourselves, put in as nodes. */
const pictureOf = (svg: string): Node => document.createRange().createContextualFragment(svg);

function tableOf(title: string, columns: readonly string[], parts: Preview['table']): HTMLElement {
  const head = columns.map((column) => make('th', { scope: 'col', textContent: column }));
  return make(
    'div',
    { className: 'table' },
    make(
      'table',
      { className: 'cards' },
      make('caption', { className: 'hidden', textContent: title }),
      make('thead', {}, make('tr', {}, ...head)),
      ...parts.map(({ heading, rows }) =>
        make('tbody', {}, ...headingRow(heading, columns.length), ...rows.map(rowOf)),
      ),
    ),
  );
}

const headingRow = (heading: string, colSpan: number): readonly HTMLElement[] =>
  heading === ''
    ? []
    : [make('tr', { className: 'group' }, make('th', { colSpan, scope: 'rowgroup', textContent: heading }))];

const rowOf = ({ id, label, cells }: PreviewRow): HTMLElement =>
  make(
    'tr',
    { id },
    make('th', { scope: 'row', textContent: label }),
    ...cells.map((cell, index) => make('td', { className: index === 0 ? 'number' : '', textContent: cell })),
  );
