import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvinceRecord } from '../../core/figures/record.ts';
import type { Reference } from '../../core/figures/tables.ts';

/**
 * The checked record, as the pages read it: written by the pipeline, each file read once in a process.
 * `RECORD_DIR` names the folder, `.generated` without it.
 */
const folder = (): string => join(process.env['RECORD_DIR'] || '.generated', 'record');

const cache = new Map<string, unknown>();

function read(path: string): unknown {
  if (!cache.has(path)) cache.set(path, parse(path));
  return cache.get(path);
}

function parse(path: string): unknown {
  let text: string;
  try {
    text = readFileSync(path, 'utf8');
  } catch (cause) {
    throw new Error(`The record has no "${path}". Run "npm run build" (or "npm run dev"), which writes it.`, {
      cause,
    });
  }
  return JSON.parse(text);
}

export function reference(): Reference {
  return read(join(folder(), 'reference.json')) as Reference;
}

/** Provinces that have figures, in the order of their keys. */
export const provinceKeys = (): readonly string[] => recordKeys().filter((key) => !isCountry(key));

/** The country, if there are figures of it. */
export const countryKeys = (): readonly string[] => recordKeys().filter(isCountry);

const isCountry = (key: string): boolean =>
  reference().areas.some(({ area, level }) => area === key && level === 'country');

/** Whatever has a file of figures: the provinces, and the country, which is none and has no page of its own. */
export function recordKeys(): readonly string[] {
  try {
    return keysIn('provinces');
  } catch (cause) {
    throw new Error(
      `The record has no "${folder()}". Run "npm run build" (or "npm run dev"), which writes it.`,
      { cause },
    );
  }
}

const keysIn = (part: string): readonly string[] =>
  readdirSync(join(folder(), part))
    .map((name) => name.replace(/\.json$/, ''))
    .sort();

export function province(key: string): ProvinceRecord {
  return read(join(folder(), 'provinces', `${key}.json`)) as ProvinceRecord;
}

/** Provinces whose figures were all withdrawn; mostly there is none, and no folder of them. */
export const departed = (): readonly ProvinceRecord[] =>
  existsSync(join(folder(), 'departed'))
    ? keysIn('departed').map((key) => read(join(folder(), 'departed', `${key}.json`)) as ProvinceRecord)
    : [];
