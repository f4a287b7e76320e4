import type { BuiltRecord } from '../../core/figures/built-record.ts';
import type { Observation } from '../../core/figures/figure.ts';
import type { Labels } from '../understand/labels.ts';
import type { Column, TableName } from '../../core/schema/column.ts';
import { formatPeriod } from '../../core/values/period-format.ts';
import { parsePeriod } from '../../core/values/period.ts';
import type { OfficerWords } from '../../core/words/shape.ts';
import { cellOf } from '../../take-away/data/published-rows.ts';
import type { SheetCell } from '../../take-away/office/xlsx/cell.ts';
import type { Sheet } from '../../take-away/office/xlsx/sheet.ts';
import { columnsOf, formOf } from './columns.ts';
import { exampleIn, type Example } from './example.ts';
import { headings, widthsOf } from './form-sheet.ts';
import { colours, looks } from './looks.ts';
import { namesIn, type Names } from './names.ts';

type Row = readonly SheetCell[];

const figuresForm = formOf('observations');
const sourcesForm = formOf('sources');

/** Figures of the record and their source, as an officer would have filled them in. */
export function exampleSheet(record: BuiltRecord, words: OfficerWords['template']): Sheet {
  const example = exampleIn(record);
  return {
    name: words.sheets.example,
    widths: widthsOf(figuresForm),
    frozen: 0,
    rows: [
      [{ text: words.sheets.example, style: looks.title }],
      [{ text: words.exampleLead, style: looks.lead }],
      [],
      ...(example === undefined ? [] : exampleRows(example, namesIn(record.reference), words)),
    ],
    page: { colour: colours.reading, grid: false, blank: [], validations: [] },
  };
}

function exampleRows(
  { figures, source }: Example,
  names: Names,
  words: OfficerWords['template'],
): readonly Row[] {
  const columns = columnsOf(figuresForm);
  return [
    [{ text: words.columnsOf(figuresForm.title.vi), style: looks.section }],
    headings(columns),
    ...figures.map((figure) => columns.map((column) => figureCell(figure, column, names))),
    [],
    [{ text: words.columnsOf(sourcesForm.title.vi), style: looks.section }],
    ...columnsOf(sourcesForm).map((column) =>
      sourceRow(column, filledIn(cellOf(source, column.name), column, names)),
    ),
  ];
}

/** Written the other way round, heading by heading, for the columns are those of the figures. */
const sourceRow = ({ title }: Column, text: string): Row => [
  { text: title.vi, style: looks.label },
  { text, style: looks.line },
];

function figureCell(figure: Observation, column: Column, names: Names): SheetCell {
  const value = cellOf(figure, column.name);
  return typeof value === 'number'
    ? { number: value, style: looks.exampleNumber }
    : { text: filledIn(value, column, names), style: looks.exampleText };
}

/** What the record has as a key or a code, by its name; a period as it is written in Vietnam. */
export function filledIn(value: string | number, { type, codes, references }: Column, names: Names): string {
  const text = String(value);
  const labels: Partial<Record<TableName, Labels>> = names;
  if (references !== undefined) return labels[references]?.get(text) ?? text;
  if (codes !== undefined) return codes[text]?.vi ?? text;
  const period = type === 'period' && text !== '' ? parsePeriod(text) : undefined;
  return period === undefined ? text : formatPeriod(period, 'vi');
}
