import type { Known } from '../../intake/incoming.ts';
import { fileAddress } from '../../site/address.ts';
import { knownPath, knownProvincePath, type KnownRecord, type KnownTable } from '../../site/known-file.ts';
import { knownFrom } from './known.ts';

/** The record as far as it was fetched. */
export interface RecordStore {
  readonly known: () => Known;
  /** Fetches the small tables, once; false when they are not to be had. */
  readonly open: () => Promise<boolean>;
  /** Fetches the figures of provinces, once each; true when there is something new. */
  readonly fetchProvinces: (keys: readonly string[]) => Promise<boolean>;
  /** Of these, the provinces that have figures which could not be fetched. */
  readonly missing: (keys: readonly string[]) => readonly string[];
}

export type FetchJson = (path: string) => Promise<unknown>;

/** Nothing where there is no network and nothing was kept. */
const fetchJson: FetchJson = async (path) => {
  const answer = await fetch(fileAddress(path)).catch(() => undefined);
  return answer?.ok === true ? answer.json() : undefined;
};

export function recordStore(fetchFile: FetchJson = fetchJson): RecordStore {
  let record: KnownRecord | undefined;
  let known = knownFrom([]);
  const provinces = new Map<string, KnownTable>();
  const missing = (keys: readonly string[]): readonly string[] =>
    keys.filter((key) => record?.provinces.includes(key) === true && !provinces.has(key));

  async function open(): Promise<boolean> {
    record ??= (await fetchFile(knownPath)) as KnownRecord | undefined;
    if (record !== undefined) known = knownFrom([...record.tables, ...provinces.values()]);
    return record !== undefined;
  }

  async function fetchProvinces(keys: readonly string[]): Promise<boolean> {
    const wanted = missing(keys);
    const fetched = await Promise.all(wanted.map((key) => fetchFile(knownProvincePath(key))));
    wanted.forEach((key, index) => {
      const table = fetched[index] as KnownTable | undefined;
      if (table !== undefined) provinces.set(key, table);
    });
    return fetched.some((table) => table !== undefined) && open();
  }

  return { known: () => known, open, fetchProvinces, missing };
}
