import fc from 'fast-check';
import Papa from 'papaparse';
import { expect, test } from 'vitest';
import { csvLine, tableCsv } from '../../src/take-away/data/csv.ts';
import { guardFormula } from '../../src/take-away/data/formula-guard.ts';
import { tableJson } from '../../src/take-away/data/json.ts';
import { columnNames, publishedTable } from '../../src/take-away/data/published.ts';
import type { Change } from '../../src/core/figures/history.ts';
import { record } from './record.ts';

const observations = publishedTable('observations');
const columns = columnNames(observations);
const [first] = record.provinces.flatMap((province) => province.observations);

test('a cell is quoted where RFC 4180 wants it, and only there', () => {
  expect(csvLine(['a', 'b,c', 'd"e', 1.5, ''])).toBe('a,"b,c","d""e",1.5,\r\n');
});

test('a number is plain and comes back as it was; what is no number is refused', () => {
  expect(csvLine([1100, -0.5, 1.234])).toBe('1100,-0.5,1.2340\r\n');
  expect(() => csvLine([NaN])).toThrow('A CSV cannot carry NaN.');
});

test('what a line says is read back, whatever the texts', () => {
  fc.assert(
    fc.property(
      fc.array(fc.string({ unit: 'binary', maxLength: 12 }), { minLength: 2, maxLength: 5 }),
      (cells) => {
        const read = Papa.parse<string[]>(csvLine(cells), { newline: '\r\n', delimiter: ',' }).data[0];
        expect(read).toEqual(cells.map(guardFormula));
      },
    ),
    { seed: 1, numRuns: 50 },
  );
});

test('observations are the columns of the record, the id before them and the unit after', () => {
  const { data } = Papa.parse<Record<string, string>>([...tableCsv(observations, record)].join(''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(columns[0]).toBe('id');
  expect(columns.at(-1)).toBe('unit');
  expect(data[0]).toEqual(
    Object.fromEntries(columns.map((name) => [name, String(Reflect.get(first ?? {}, name))])),
  );
});

test('a derived figure names the ids it was computed from', () => {
  expect([...tableCsv(publishedTable('derived'), record)].join('')).toBe(
    'id,method,area,period,indicator,field,subject,origin,bloc,basis,unit,value,qualifier,from\r\n' +
      'cao-bang.per-year,per-year,cao-bang,2016/2020,models-registered,,,,,flow,model,220.5,at-least,a b\r\n',
  );
});

test('the history has what was released, and nothing in place of what was withdrawn', () => {
  const about = { figure: 'cao-bang.models-registered', reason: '', reason_en: '' };
  const [was, now] = [
    { value: 1.234, qualifier: 'exact', printed: '1,234' },
    { value: 1100, qualifier: 'at-least', printed: 'hơn 1.100' },
  ] as const;
  const changes: Change[] = [
    { ...about, release: 1, kind: 'added', after: was },
    { ...about, release: 2, kind: 'changed', before: was, after: now, reason: 'a, b' },
    { ...about, release: 3, kind: 'withdrawn', before: now },
    { ...about, release: 4, kind: 'added', after: was },
  ];
  const provinces = record.provinces.map((province) => ({ ...province, changes }));
  const text = [...tableCsv(publishedTable('changes'), { ...record, provinces })].join('');
  expect(text.split('\r\n')).toEqual([
    'release,figure,value,qualifier,printed,reason,reason_en',
    '1,cao-bang.models-registered,1.2340,exact,"1,234",,',
    '2,cao-bang.models-registered,1100,at-least,hơn 1.100,"a, b",',
    '3,cao-bang.models-registered,,,,,',
    '',
  ]);
});

test('the JSON has the rows of the CSV, with numbers as numbers', () => {
  const rows: unknown = JSON.parse([...tableJson(observations, record)].join(''));
  expect(rows).toEqual([Object.fromEntries(columns.map((name) => [name, Reflect.get(first ?? {}, name)]))]);
  expect([...tableJson(observations, { ...record, provinces: [] })].join('')).toBe('[]\n');
});
