import { expect, test } from 'vitest';
import { recordStore, type FetchJson } from '../../../src/hand-in/page/record-store.ts';
import {
  sharedTablesPath,
  provinceTablePath,
  type RecordTable,
} from '../../../src/hand-in/page/record-file.ts';

const area: RecordTable = {
  table: 'areas',
  file: 'areas.csv',
  columns: ['area', 'name', 'level'],
  rows: [
    ['vn', 'Việt Nam', 'country'],
    ['bac-kan', 'Bắc Kạn', 'province'],
  ],
};
const figures: RecordTable = {
  table: 'observations',
  file: 'observations/bac-kan.csv',
  columns: ['area', 'value'],
  rows: [['bac-kan', '2707']],
};
const ofCountry: RecordTable = { ...figures, file: 'observations/vn.csv', rows: [['vn', '83.94']] };
const network = new Map<string, unknown>([
  [sharedTablesPath, { provinces: ['bac-kan', 'cao-bang', 'vn'], tables: [area] }],
  [provinceTablePath('bac-kan'), figures],
  [provinceTablePath('vn'), ofCountry],
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
  expect(asked).toEqual([sharedTablesPath, provinceTablePath('bac-kan')]);
  expect(store.missing(['bac-kan', 'thai-nguyen'])).toEqual([]);
});

test('without a network what is missing is said', async () => {
  expect(await storeOn(new Map()).store.open()).toBe(false);
  const { store } = storeOn(new Map([[sharedTablesPath, network.get(sharedTablesPath)]]));
  await store.open();
  expect(await store.fetchProvinces(['bac-kan'])).toBe(false);
  expect(store.missing(['bac-kan'])).toEqual(['bac-kan']);
  expect(store.known().areas.rows).toHaveLength(2);
});

test('the figures of the country are fetched for charts, once, and no check knows of them', async () => {
  const { asked, store } = storeOn(network);
  await store.open();
  const country = [{ file: 'observations/vn.csv', line: 2, cells: { area: 'vn', value: '83.94' } }];
  expect(await store.fetchCountry()).toEqual(country);
  expect(await store.fetchCountry()).toEqual(country);
  expect(asked).toEqual([sharedTablesPath, provinceTablePath('vn')]);
  expect(store.known().observations.rows).toEqual([]);
});

test('figures of the country that a file speaks of are fetched once for both', async () => {
  const { asked, store } = storeOn(network);
  await store.open();
  await store.fetchProvinces(['vn']);
  expect(await store.fetchCountry()).toEqual(store.known().observations.rows);
  expect(asked).toEqual([sharedTablesPath, provinceTablePath('vn')]);
});

test('a record without figures of the country has none, and those that are not to be had are missing', async () => {
  const without = { provinces: ['bac-kan'], tables: [area] };
  const { store } = storeOn(new Map([[sharedTablesPath, without]]));
  await store.open();
  expect(await store.fetchCountry()).toEqual([]);
  const cut = storeOn(new Map([[sharedTablesPath, network.get(sharedTablesPath)]])).store;
  await cut.open();
  expect(await cut.fetchCountry()).toBeUndefined();
});
