import { firstRow } from '../template/column-validation.ts';
import { columnsOf, formOf } from '../template/columns.ts';
import { formSheet } from '../template/form-sheet.ts';
import type { BuiltRecord } from '../../core/figures/built-record.ts';
import { qualifiers, sourceKinds, type CodeList } from '../../core/schema/code-lists.ts';
import type { Form } from '../../core/schema/forms.ts';
import { officerWordsIn } from '../../core/words/words.ts';
import { exampleFigures, exampleSources, type TypedCells } from './example.ts';
import { pictureOf, type PictureLine, type SheetPicture } from './sheet-picture.ts';

/** The columns of each picture, and those of them that phones do without. */
const shown = {
  download: {
    columns: ['area', 'period', 'indicator', 'value', 'qualifier', 'printed'],
    spare: ['indicator', 'qualifier', 'printed'],
  },
  sources: {
    columns: ['source', 'title', 'publisher', 'published', 'accessed', 'kind'],
    spare: ['publisher', 'published', 'accessed'],
  },
  figures: {
    columns: [
      'area',
      'period',
      'indicator',
      'field',
      'basis',
      'value',
      'qualifier',
      'printed',
      'source',
      'locator',
    ],
    spare: ['area', 'period', 'field', 'basis', 'source', 'locator'],
  },
} as const;

/** So that an open list has room below its cell. */
const blankLines = 5;

/** The template as it is when it is opened. */
export const blankPicture = (): SheetPicture =>
  pictureOf(
    'observations',
    shown.download.columns,
    [explanations('observations'), ...blank(firstRow, 3)],
    shown.download.spare,
  );

/** The source of the example, with the list of kinds open in the next line. */
export const sourcePicture = (record: BuiltRecord): SheetPicture =>
  withList('sources', shown.sources, exampleSources(record), 'kind', sourceKinds);

/** The figures of the example, with the list of qualifiers open in the next line. */
export const figuresPicture = (record: BuiltRecord): SheetPicture =>
  withList('observations', shown.figures, exampleFigures(record), 'qualifier', qualifiers);

function withList(
  table: Form['table'],
  { columns, spare }: Readonly<Record<'columns' | 'spare', readonly string[]>>,
  filled: readonly TypedCells[],
  column: string,
  codes: CodeList,
): SheetPicture {
  const line = firstRow + filled.length;
  const lines = filled.map((cells, index) => ({ line: firstRow + index, cells }));
  const items = Object.values(codes).map(({ vi }) => vi);
  return {
    ...pictureOf(table, columns, [...lines, ...blank(line, blankLines)], spare),
    open: { line, column, items },
  };
}

const blank = (from: number, count: number): readonly PictureLine[] =>
  Array.from({ length: count }, (_, index) => ({ line: from + index, cells: {} }));

/** The second line of a form, which explains its columns. */
function explanations(table: Form['table']): PictureLine {
  const form = formOf(table);
  const [, cells = []] = formSheet(form, officerWordsIn('vi').template).rows;
  const texts = columnsOf(form).map(({ name }, index) => {
    const cell = cells[index];
    return [name, cell !== undefined && 'text' in cell ? cell.text : ''] as const;
  });
  return { line: 2, cells: Object.fromEntries(texts), explains: true };
}
