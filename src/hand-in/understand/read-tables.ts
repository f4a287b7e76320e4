import type { Row } from '../../core/figures/rows.ts';
import type { TableName } from '../../core/schema/column.ts';
import { cleanText } from '../../core/values/clean.ts';
import { columnReaders, type Vocabulary } from './cells/column-readers.ts';
import { readRows, type ReadRows } from './cells/read-rows.ts';
import type { CellReader } from './cells/reading.ts';
import { sourceKey } from './cells/source-keys.ts';
import type { Docket } from './docket.ts';
import type { Answers, Known, Question } from '../incoming.ts';
import type { ReadLines } from './lines/read-lines.ts';
import { madeAreas } from './made/area-rows.ts';
import { columnOfNumbers } from './numbers/column-of-numbers.ts';
import { textAt } from './work.ts';

export interface ReadTables {
  readonly read: readonly ReadRows[];
  readonly questions: readonly Question[];
}

/** All forms, those first that others name: areas, then the crosswalk, then the sources and the figures. */
export function readTables(
  lines: readonly ReadLines[],
  known: Known,
  answers: Answers,
  docket: Docket,
): ReadTables {
  const of = (table: TableName): readonly ReadLines[] =>
    lines.filter(({ form }) => form.table.name === table);
  const sources = declaredSources(of('sources'));
  const start: Vocabulary = { areas: known.areas.rows, fieldMap: known['field-map'].rows, sources };
  const areas = withMadeAreas(
    of('areas').map((sheet) => readForm(sheet, known, start, answers, docket).rows),
    known,
    docket,
  );
  const withAreas = { ...start, areas: [...start.areas, ...newRows(areas)] };
  const fieldMap = of('field-map').map((sheet) => readForm(sheet, known, withAreas, answers, docket).rows);
  const all = { ...withAreas, fieldMap: [...start.fieldMap, ...newRows(fieldMap)] };
  const rest = [...of('sources'), ...of('observations')].map((sheet) =>
    readForm(sheet, known, all, answers, docket),
  );
  return {
    read: [...areas, ...fieldMap, ...rest.map(({ rows }) => rows)],
    questions: rest.flatMap(({ questions }) => questions),
  };
}

const newRows = (read: readonly ReadRows[]): readonly Row[] =>
  read.flatMap(({ rows, rejected }) => [...rows, ...rejected]);

interface ReadForm {
  readonly rows: ReadRows;
  readonly questions: readonly Question[];
}

function readForm(
  lines: ReadLines,
  known: Known,
  words: Vocabulary,
  answers: Answers,
  docket: Docket,
): ReadForm {
  const { table, headings } = lines.form;
  const readerFor = columnReaders(known, words);
  const questions: Question[] = [];
  const readers = new Map<string, CellReader>();
  const commas = new Set<string>();
  for (const heading of headings) {
    const { column } = heading;
    if (column === undefined) continue;
    const numbers = column.type === 'number' ? columnOfNumbers(lines, heading, answers) : undefined;
    if (numbers?.hasCommas === true) commas.add(column.name);
    if (numbers?.question !== undefined) questions.push(numbers.question);
    readers.set(column.name, numbers?.read ?? readerFor(table.name, column));
  }
  return { rows: readRows(lines, readers, commas, docket), questions };
}

/** How the sheets of sources write their keys. */
function declaredSources(sheets: readonly ReadLines[]): ReadonlyMap<string, string> {
  const texts = sheets.flatMap(({ form, rows, rejected }) => {
    const index = form.headings.find(({ column }) => column?.name === 'source')?.index;
    return index === undefined
      ? []
      : [...rows, ...rejected].map((line) => cleanText(textAt(line, index)).text);
  });
  return new Map(texts.toReversed().map((text) => [sourceKey(text), text]));
}

function withMadeAreas(read: readonly ReadRows[], known: Known, docket: Docket): readonly ReadRows[] {
  const lines = read.flatMap(({ form, rows, rejected }) => {
    const columns = new Set(form.headings.flatMap(({ column }) => column?.name ?? []));
    return [...rows, ...rejected].map((row) => ({ row, columns }));
  });
  const made = madeAreas(lines, known.areas.rows, docket);
  const madeRow = (row: Row): Row => made.get(row) ?? row;
  return read.map((sheet) => ({
    ...sheet,
    rows: sheet.rows.map(madeRow),
    rejected: sheet.rejected.map(madeRow),
  }));
}
