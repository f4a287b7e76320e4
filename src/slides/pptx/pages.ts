import type { ChartSlide, Slide, TableSlide } from '../deck/slide.ts';
import { divided } from '../deck/divided.ts';
import { formatPlain } from '../../core/values/format-number.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import { isCramped } from './chart-slide.ts';
import { withSpanNotes } from './plot/span-years.ts';
import { surround } from './slide-head.ts';
import { columnWidths, isGroup, rowHeight, smallestOf, tableHeight, type Cells } from './table-measures.ts';

/** Slides as they are, but for a table that is too long and panels that are too high for one of them. */
export function inPages(slide: Slide, lang: Lang): readonly Slide[] {
  if (slide.kind === 'table') return tablePages(slide, lang);
  return slide.kind === 'chart' ? panelPages(withSpanNotes(slide, lang), lang) : [slide];
}

/** Names of rows are higher here than in the pictures of the site; what the speaker has at hand stays with the first. */
function panelPages(slide: ChartSlide, lang: Lang): readonly Slide[] {
  if (!isCramped(slide, surround(slide, 1, '', lang).body, lang)) return [slide];
  return slide.panels.map((panel, index) => ({
    ...slide,
    panels: [panel],
    say: index === 0 ? slide.say : '',
    notes: index === 0 ? slide.notes : [],
  }));
}

/** A table that is too long for one slide goes on with its head on more. */
function tablePages(slide: TableSlide, lang: Lang): readonly Slide[] {
  const { continued } = wordsIn(lang).pptx;
  const named = (part: number, parts: number): string =>
    continued(slide.title, formatPlain(part), formatPlain(parts));
  const { body } = surround({ ...slide, title: named(10, 10) }, 1, '', lang);
  if (tableHeight(slide, body.width, smallestOf(slide)) <= body.height) return [slide];
  const parts = pagesOfRows(slide, body.width, body.height);
  return parts.map((rows, index) => ({ ...slide, title: named(index + 1, parts.length), rows }));
}

/** The columns of a part may be other than those of all, and its rows higher. */
const reserve = 0.92;

/** Rows stay with what stands over them; pages are about as full as each other. */
function pagesOfRows(slide: TableSlide, width: number, height: number): readonly TableSlide['rows'][] {
  const smallest = smallestOf(slide);
  const widths = columnWidths(slide, width, smallest);
  const room = (height - rowHeight(slide.columns, widths, smallest, true)) * reserve;
  const blocks = slide.rows.flatMap((cells, index): readonly (readonly Cells[])[] => {
    const over = slide.rows[index - 1];
    if (isGroup(cells)) return [];
    return [over !== undefined && isGroup(over) ? [over, cells] : [cells]];
  });
  const heightOf = (block: readonly Cells[]): number =>
    block.reduce((sum, cells) => sum + rowHeight(cells, widths, smallest), 0);
  return divided(blocks, room, heightOf).map((part) => part.flat());
}
