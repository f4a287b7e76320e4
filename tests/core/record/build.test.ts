import { expect, test } from 'vitest';
import { checkFolder } from '../../../src/pipeline/read-data/check-folder.ts';
import { buildRecord } from '../../../src/core/record/build-record.ts';
import { soundFolder } from '../checks/sound.ts';

const { rows } = checkFolder(soundFolder);
const record = buildRecord(rows);
const { reference, provinces } = record;

test('provinces come in the order of their keys, each with its figures', () => {
  expect(provinces.map(({ province, observations }) => [province, observations.length])).toEqual([
    ['bac-kan', 16],
    ['cao-bang', 4],
  ]);
});

test('a row becomes a figure with its id, its unit and a number', () => {
  expect(provinces[0]?.observations[3]).toEqual({
    kind: 'observation',
    id: 'bac-kan.models-recognised.2017-12--2020.cumulative.de-an-06',
    area: 'bac-kan',
    period: '2017-12/2020',
    indicator: 'models-recognised',
    field: '',
    subject: '',
    origin: '',
    bloc: '',
    basis: 'cumulative',
    value: 1100,
    qualifier: 'at-least',
    unit: 'model',
    printed: 'hơn 1.100',
    source: 'de-an-06',
    locator: 'đoạn 3',
    authority: 'các cấp ủy',
    note: '',
  });
});

test('ids are unique', () => {
  const ids = provinces.flatMap(({ observations, derived }) =>
    [...observations, ...derived].map(({ id }) => id),
  );
  expect(new Set(ids).size).toBe(ids.length);
});

test('the small tables keep their order and all their columns', () => {
  expect(reference.areas.map(({ area }) => area)).toEqual(rows.areas.rows.map(({ cells }) => cells['area']));
  expect(reference.fields[0]).toEqual({ field: 'economy', name: 'Kinh tế', name_en: 'Economy', order: 1 });
  expect(reference.fieldMap[0]).toEqual({
    scheme: 'vn',
    label: 'phát triển kinh tế',
    field: 'economy',
    match: 'exactMatch',
  });
  expect(reference.indicators[2]).toMatchObject({
    indicator: 'recognition-rate',
    unit: 'percent',
    numerator: 'models-recognised',
  });
  expect(reference.sources.map(({ kind }) => kind)).toEqual(['press', 'official', 'press', 'press', 'law']);
  expect(reference.breaks).toHaveLength(1);
  expect(reference.choices[0]).toMatchObject({
    area: 'tp-bac-kan',
    basis: 'flow',
    source: 'tp-bac-kan-2022',
  });
});

test('a row that the checks should have refused is an error that says where it is', () => {
  const broken = {
    ...rows,
    observations: {
      ...rows.observations,
      rows: rows.observations.rows.map((row) => ({ ...row, cells: { ...row.cells, value: '1.234' } })),
    },
  };
  expect(() => buildRecord(broken)).toThrow(
    'observations/bac-kan.csv:2, column value: "1.234" should not have passed the checks.',
  );
});

test('the same rows give the same record', () => {
  expect(JSON.stringify(buildRecord(rows))).toBe(JSON.stringify(record));
});
