import type { TableSlide } from '../deck/slide.ts';
import type { Lang } from '../../core/words/lang.ts';
import { wordsIn } from '../../core/words/words.ts';
import type { Body } from './chart-slide.ts';
import { solid } from './colours.ts';
import { tables } from './namespaces.ts';
import { emu, frameShape, type Place } from './shapes.ts';
import {
  columnWidths,
  inset,
  isGroup,
  rowHeights,
  sizesOf,
  smallestOf,
  tableHeight,
  type Cells,
} from './table-measures.ts';
import { paragraph } from './text.ts';

/** A native table, as large as it can be set. */
export function tableBody(slide: TableSlide, body: Place, lang: Lang): Body {
  const { names } = wordsIn(lang).pptx;
  const size =
    sizesOf(slide).find((each) => tableHeight(slide, body.width, each) <= body.height) ?? smallestOf(slide);
  const widths = columnWidths(slide, body.width, size);
  const heights = rowHeights(slide, widths, size);
  const place = { ...body, height: heights.reduce((sum, height) => sum + height, 0) };
  const rows = [slide.columns, ...slide.rows].map((cells, row) =>
    rowXml(cells, { columns: widths.length, height: heights[row] ?? 0, size, isHead: row === 0, lang }),
  );
  const grid = widths.map((width) => `<a:gridCol w="${emu(width)}"/>`).join('');
  const xml = `<a:tbl><a:tblPr firstRow="1"/><a:tblGrid>${grid}</a:tblGrid>${rows.join('')}</a:tbl>`;
  return {
    shapes: [(id) => frameShape({ id, name: names.table }, slide.title, place, { uri: tables, xml })],
    plots: [],
  };
}

interface RowStyle {
  readonly columns: number;
  readonly height: number;
  readonly size: number;
  readonly isHead: boolean;
  readonly lang: Lang;
}

function rowXml(cells: Cells, { columns, height, size, isHead, lang }: RowStyle): string {
  const isOver = isGroup(cells);
  const all = [...cells, ...Array.from({ length: columns - cells.length }, () => '')];
  const span = (index: number): string => {
    if (!isOver) return '';
    return index === 0 ? ` gridSpan="${columns}"` : ' hMerge="1"';
  };
  const cellXml = (cell: string, index: number): string =>
    `<a:tc${span(index)}><a:txBody><a:bodyPr/><a:lstStyle/>${paragraph(cell, { size, isBold: isHead || isOver }, lang)}</a:txBody>` +
    `${cellLook(isHead)}</a:tc>`;
  return `<a:tr h="${emu(height)}">${all.map(cellXml).join('')}</a:tr>`;
}

const none = (tag: string): string => `<a:${tag} w="0"><a:noFill/></a:${tag}>`;
const margins = `marL="${emu(inset.x)}" marR="${emu(inset.x)}" marT="${emu(inset.y)}" marB="${emu(inset.y)}"`;

/** A rule below each row, a stronger one below the head. */
const cellLook = (isHead: boolean): string =>
  `<a:tcPr ${margins} anchor="t">${none('lnL')}${none('lnR')}${none('lnT')}` +
  `<a:lnB w="${isHead ? 19050 : 9525}">${solid(isHead ? 'accent1' : 'bg2')}</a:lnB><a:noFill/></a:tcPr>`;
