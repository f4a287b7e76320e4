import { writeFileSync } from 'node:fs';
import { writeLines } from '../../src/pipeline/write-lines.ts';
import { smallWorkbook } from '../../src/take-away/office/xlsx/workbook.ts';
import { bases, origins, qualifiers, subjects } from '../../src/core/schema/code-lists.ts';
import { tables } from '../../src/core/schema/tables.ts';
import { formatNumber } from '../../src/core/values/format-number.ts';
import { provinceName, source } from './generate-record.ts';

const indicators = ['Mô hình đăng ký', 'Mô hình được công nhận'];
const who = [subjects.collective.vi, subjects.individual.vi];
const since = [origins.maintained.vi, origins.new.vi];
/** Ten years, month by month. */
const months = Array.from(
  { length: 120 },
  (_, month) => `${(month % 12) + 1}/${2015 + Math.floor(month / 12)}`,
);

/** The figures of a row are told apart by month, indicator, subject, origin and, as many as there need be, blocs. */
function rowOf(index: number): Readonly<Record<string, string>> {
  const number = formatNumber(1000 + ((index * 7919) % 9000), 'vi');
  let rest = index;
  const next = (list: readonly string[]): string => {
    const item = list[rest % list.length] ?? '';
    rest = Math.floor(rest / list.length);
    return item;
  };
  return {
    area: provinceName(0),
    period: next(months),
    indicator: next(indicators),
    subject: next(who),
    origin: next(since),
    bloc: `khối ${String(rest + 1)}`,
    basis: bases.flow.vi,
    value: `${number},0`,
    qualifier: qualifiers.exact.vi,
    printed: `${number} mô hình`,
    source,
    locator: 'bảng 1',
  };
}

const { columns } = tables.observations;
const cellsOf = (row: Readonly<Record<string, string>>): readonly string[] =>
  columns.map(({ name }) => row[name] ?? '');
const headings = columns.map(({ title }) => title.vi);
const csvLineOf = (cells: readonly string[]): string => `${cells.join(';')}\r\n`;

/** Figures of the first province of a generated record, as an officer in Viet Nam saves them: headings and names in Vietnamese, semicolons, decimal commas. */
export function writeHandIn(csv: string, xlsx: string, rows: number): void {
  const lines = [headings, ...Array.from({ length: rows }, (_, index) => cellsOf(rowOf(index)))];
  writeFileSync(csv, `\ufeff${lines.map(csvLineOf).join('')}`);
  const sheet = {
    name: 'Số liệu',
    widths: columns.map(() => 12),
    frozen: 1,
    rows: lines.map((cells) => cells.map((text) => ({ text }))),
  };
  writeFileSync(
    xlsx,
    smallWorkbook({ title: 'Bench', creator: 'Bench', created: '', language: 'vi', sheets: [sheet] }),
  );
}

/** Rows with three faults each: an area that is not there, a day that nobody can tell, words beside a number. */
export function writeFaultyHandIn(csv: string, rows: number): void {
  writeLines(csv, faultyLines(rows));
}

function* faultyLines(rows: number): Generator<string> {
  yield `\ufeff${csvLineOf(headings)}`;
  for (let index = 0; index < rows; index += 1) {
    const faults = { area: 'Nơi Không Có', period: '15/6/22', value: `khoảng ${String(index)}` };
    const short = { bloc: `k ${String(index)}`, subject: '', origin: '', basis: 'flow', qualifier: 'exact' };
    yield csvLineOf(cellsOf({ ...rowOf(index), ...short, ...faults, locator: 'b 1' }));
  }
}
