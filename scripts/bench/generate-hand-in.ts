import { writeFileSync } from 'node:fs';
import { smallWorkbook } from '../../src/exports/xlsx/workbook.ts';
import { bases, origins, qualifiers, subjects } from '../../src/schema/code-lists.ts';
import { tables } from '../../src/schema/tables.ts';
import { formatNumber } from '../../src/values/format.ts';
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
const cellsOf = (index: number): readonly string[] => {
  const row = rowOf(index);
  return columns.map(({ name }) => row[name] ?? '');
};

/** Figures of the first province of a generated record, as an officer in Viet Nam saves them: headings and names in Vietnamese, semicolons, decimal commas. */
export function writeHandIn(csv: string, xlsx: string, rows: number): void {
  const headings = columns.map(({ title }) => title.vi);
  const lines = [headings, ...Array.from({ length: rows }, (_, index) => cellsOf(index))];
  writeFileSync(csv, `\ufeff${lines.map((cells) => cells.join(';')).join('\r\n')}\r\n`);
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
