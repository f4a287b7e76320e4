import { expect, test } from 'vitest';
import { recordStore, type FetchJson } from '../../../src/enhance/check/record.ts';
import { knownPath, knownProvincePath, type KnownTable } from '../../../src/site/known-file.ts';

const area: KnownTable = {
  table: 'areas',
  file: 'areas.csv',
  columns: ['area', 'name'],
  rows: [['bac-kan', 'Bắc Kạn']],
};
const figures: KnownTable = {
  table: 'observations',
  file: 'observations/bac-kan.csv',
  columns: ['area', 'value'],
  rows: [['bac-kan', '2707']],
};
const network = new Map<string, unknown>([
  [knownPath, { provinces: ['bac-kan', 'cao-bang'], tables: [area] }],
  [knownProvincePath('bac-kan'), figures],
]);

function storeOn(files: ReadonlyMap<string, unknown>) {
  const asked: string[] = [];
  const fetchFile: FetchJson = (path) => {
    asked.push(path);
    return Promise.resolve(files.get(path));
  };
  return { asked, store: recordStore(fetchFile) };
}

test('the record is what was fetched: the small tables, then provinces as they are spoken of, each once', async () => {
  const { asked, store } = storeOn(network);
  expect(await store.open()).toBe(true);
  expect(store.known().observations.rows).toEqual([]);
  expect(await store.fetchProvinces(['bac-kan', 'thai-nguyen'])).toBe(true);
  expect(store.known().observations.rows).toEqual([
    { file: 'observations/bac-kan.csv', line: 2, cells: { area: 'bac-kan', value: '2707' } },
  ]);
  expect(await store.fetchProvinces(['bac-kan'])).toBe(false);
  expect(asked).toEqual([knownPath, knownProvincePath('bac-kan')]);
  expect(store.missing(['bac-kan', 'thai-nguyen'])).toEqual([]);
});

test('without a network what is missing is said', async () => {
  expect(await storeOn(new Map()).store.open()).toBe(false);
  const { store } = storeOn(new Map([[knownPath, network.get(knownPath)]]));
  await store.open();
  expect(await store.fetchProvinces(['bac-kan'])).toBe(false);
  expect(store.missing(['bac-kan'])).toEqual(['bac-kan']);
  expect(store.known().areas.rows).toHaveLength(1);
});
