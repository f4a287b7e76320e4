import Papa from 'papaparse';
import { expect, test } from 'vitest';
import {
  changesCsv,
  csvLine,
  derivedCsv,
  observationColumns,
  observationsCsv,
  observationsJson,
} from '../../src/exports/csv.ts';
import type { Change, Derived, Observation, ProvinceRecord } from '../../src/record/types.ts';

const dimensions = {
  area: 'cao-bang',
  period: '2016/2020',
  indicator: 'models-registered',
  field: '',
  subject: '',
  origin: '',
  bloc: '',
  basis: 'flow',
} as const;

const observation: Observation = {
  ...dimensions,
  kind: 'observation',
  id: 'cao-bang.models-registered',
  unit: 'model',
  value: 1100,
  qualifier: 'at-least',
  printed: 'hơn 1.100',
  source: 'cao-bang-2021',
  locator: 'đoạn 4',
  authority: '',
  note: 'ghi "hơn", không ghi số đúng',
};
const derived: Derived = {
  ...dimensions,
  kind: 'derived',
  id: 'cao-bang.per-year',
  unit: 'model',
  method: 'per-year',
  value: 220.5,
  qualifier: 'at-least',
  from: ['a', 'b'],
};
const provinces: ProvinceRecord[] = [
  { province: 'cao-bang', observations: [observation], derived: [derived], discrepancies: [], changes: [] },
];

test('a cell is quoted where RFC 4180 wants it, and only there', () => {
  expect(csvLine(['a', 'b,c', 'd"e', 1.5, ''])).toBe('a,"b,c","d""e",1.5,\r\n');
});

test('a number is plain and comes back as it was; what is no number is refused', () => {
  expect(csvLine([1100, -0.5, 1.234])).toBe('1100,-0.5,1.2340\r\n');
  expect(() => csvLine([NaN])).toThrow('A CSV cannot carry NaN.');
});

test('observations are the columns of the record, the id before them and the unit after', () => {
  const { data } = Papa.parse<Record<string, string>>([...observationsCsv(provinces)].join(''), {
    header: true,
    skipEmptyLines: true,
  });
  expect(observationColumns[0]).toBe('id');
  expect(observationColumns.at(-1)).toBe('unit');
  expect(data).toEqual([
    Object.fromEntries(observationColumns.map((name) => [name, String(Reflect.get(observation, name))])),
  ]);
});

test('a derived figure names the ids it was computed from', () => {
  expect([...derivedCsv(provinces)].join('')).toBe(
    'id,method,area,period,indicator,field,subject,origin,bloc,basis,unit,value,qualifier,from\r\n' +
      'cao-bang.per-year,per-year,cao-bang,2016/2020,models-registered,,,,,flow,model,220.5,at-least,a b\r\n',
  );
});

test('the history has what was released, and nothing in place of what was withdrawn', () => {
  const about = { figure: observation.id, reason: '', reason_en: '' };
  const was = { value: 1.234, qualifier: 'exact', printed: '1,234' } as const;
  const [province] = provinces;
  if (province === undefined) throw new Error('There is one.');
  const changes: Change[] = [
    { ...about, release: 1, kind: 'added', after: was },
    { ...about, release: 2, kind: 'changed', before: was, after: observation, reason: 'a, b' },
    { ...about, release: 3, kind: 'withdrawn', before: observation },
    { ...about, release: 4, kind: 'added', after: was },
  ];
  const releases = [1, 2, 3].map((release) => ({ release, date: '', note: '', note_en: '' }));
  const text = [...changesCsv([{ ...province, changes }], { releases })].join('');
  expect(text.split('\r\n')).toEqual([
    'release,figure,value,qualifier,printed,reason,reason_en',
    '1,cao-bang.models-registered,1.2340,exact,"1,234",,',
    '2,cao-bang.models-registered,1100,at-least,hơn 1.100,"a, b",',
    '3,cao-bang.models-registered,,,,,',
    '',
  ]);
});

test('the JSON has the rows of the CSV, with numbers as numbers', () => {
  const rows: unknown = JSON.parse([...observationsJson(provinces)].join(''));
  expect(rows).toEqual([
    Object.fromEntries(observationColumns.map((name) => [name, Reflect.get(observation, name)])),
  ]);
  expect([...observationsJson([])].join('')).toBe('[]\n');
});
