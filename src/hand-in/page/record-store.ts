import type { Row } from '../../core/figures/rows.ts';
import type { Known } from '../incoming.ts';
import { fileAddress } from '../../core/address/file-address.ts';
import { sharedTablesPath, provinceTablePath, type SharedTables, type RecordTable } from './record-file.ts';
import { rowsFrom } from './record-rows.ts';

/** The record as far as it was fetched. */
export interface RecordStore {
  readonly known: () => Known;
  /** Fetches the small tables, once; false when they are not to be had. */
  readonly open: () => Promise<boolean>;
  /** Fetches the figures of provinces, once each; true when there is something new. */
  readonly fetchProvinces: (keys: readonly string[]) => Promise<boolean>;
  /** Of these, the provinces that have figures which could not be fetched. */
  readonly missing: (keys: readonly string[]) => readonly string[];
  /**
   * Fetches the figures of the whole country, once, for charts alone: no check depends on whether one was drawn. Nothing where they
   * are not to be had.
   */
  readonly fetchCountry: () => Promise<readonly Row[] | undefined>;
}

export type FetchJson = (path: string) => Promise<unknown>;

/** Nothing where there is no network and nothing was kept. */
const fetchJson: FetchJson = async (path) => {
  const answer = await fetch(fileAddress(path)).catch(() => undefined);
  return answer?.ok === true ? answer.json() : undefined;
};

export function recordStore(fetchFile: FetchJson = fetchJson): RecordStore {
  let record: SharedTables | undefined;
  let known = rowsFrom([]);
  const provinces = new Map<string, RecordTable>();
  const countries = new Map<string, RecordTable>();
  const missing = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => record?.provinces.includes(key) === true && !provinces.has(key));

  async function open(): Promise<boolean> {
    record ??= (await fetchFile(sharedTablesPath)) as SharedTables | undefined;
    if (record !== undefined) known = rowsFrom([...record.tables, ...provinces.values()]);
    return record !== undefined;
  }

  async function fetchProvinces(keys: readonly string[]): Promise<boolean> {
    const fetched = await fetchTables(missing(keys));
    for (const [key, table] of fetched) provinces.set(key, table);
    return fetched.length > 0 && open();
  }

  async function fetchCountry(): Promise<readonly Row[] | undefined> {
    const keys = countriesIn(known).filter((key) => record?.provinces.includes(key) === true);
    const there = (): ReadonlyMap<string, RecordTable> => new Map([...countries, ...provinces]);
    for (const [key, table] of await fetchTables(keys.filter((key) => !there().has(key))))
      countries.set(key, table);
    const tables = keys.map((key) => there().get(key)).filter((table) => table !== undefined);
    return tables.length === keys.length ? rowsFrom(tables).observations.rows : undefined;
  }

  /** Those that are to be had. */
  async function fetchTables(keys: readonly string[]): Promise<readonly (readonly [string, RecordTable])[]> {
    const fetched = await Promise.all(keys.map((key) => fetchFile(provinceTablePath(key))));
    return keys.flatMap((key, index) =>
      fetched[index] === undefined ? [] : [[key, fetched[index] as RecordTable] as const],
    );
  }

  return { known: () => known, open, fetchProvinces, missing, fetchCountry };
}

const countriesIn = ({ areas }: Known): readonly string[] =>
  areas.rows.filter(({ cells }) => cells['level'] === 'country').map(({ cells }) => cells['area'] ?? '');
