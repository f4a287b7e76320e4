import type { Lang } from '../../../core/words/lang.ts';
import type { About } from '../../../take-away/office/core-properties.ts';
import type { SheetCell } from '../../../take-away/office/xlsx/cell.ts';
import { smallWorkbook } from '../../../take-away/office/xlsx/workbook.ts';
import { sheetName } from './grid.ts';
import type { Plot } from './plot.ts';

/** The numbers behind a chart, which PowerPoint opens to edit them. */
export const sheetBytes = (plot: Plot, about: About, lang: Lang): Uint8Array =>
  smallWorkbook({
    ...about,
    sheets: [
      {
        name: sheetName(lang),
        widths: [40, ...columns(plot).map(() => 18)],
        frozen: 1,
        rows: [
          [text(plot.head), ...columns(plot).map(({ name }) => text(name))],
          ...plot.categories.map((category, row) => [
            text(category),
            ...columns(plot).map(({ values }) => cellOf(values[row])),
          ]),
        ],
      },
    ],
  });

const columns = ({ series, overlay }: Plot) => [...series, ...overlay];

const text = (value: string): SheetCell => ({ text: value });
/** A gap is a cell that is not there. */
const cellOf = (value: number | undefined): SheetCell =>
  value === undefined ? text('') : { number: value, decimals: Number.isInteger(value) ? 0 : 6 };
