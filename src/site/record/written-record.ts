import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import type { ProvinceRecord } from '../../core/figures/built-record.ts';
import { noteRead } from './reads.ts';
import { playerName } from './player-name.ts';
import type { Version } from '../../core/reading/version.ts';
import type { WrittenFile } from '../../take-away/data/publication.ts';
import type { Reference } from '../../core/figures/tables.ts';

/**
 * The checked record, as the pages read it: written by the pipeline, each file read once in a process.
 * `RECORD_DIR` names the folder, `.generated` without it.
 */
export const recordFolder = (): string => join(process.env['RECORD_DIR'] || '.generated', 'record');

const cache = new Map<string, unknown>();

function read(path: string): unknown {
  noteRead(path);
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
  return read(join(recordFolder(), 'reference.json')) as Reference;
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
      `The record has no "${recordFolder()}". Run "npm run build" (or "npm run dev"), which writes it.`,
      { cause },
    );
  }
}

function keysIn(part: string): readonly string[] {
  const folder = join(recordFolder(), part);
  noteRead(folder);
  return readdirSync(folder)
    .map((name) => name.replace(/\.json$/, ''))
    .sort();
}

export function province(key: string): ProvinceRecord {
  return read(join(recordFolder(), 'provinces', `${key}.json`)) as ProvinceRecord;
}

/** Provinces whose figures were all withdrawn; mostly there is none, and no folder of them. */
export function departed(): readonly ProvinceRecord[] {
  const folder = join(recordFolder(), 'departed');
  noteRead(folder);
  return existsSync(folder)
    ? keysIn('departed').map((key) => read(join(folder, `${key}.json`)) as ProvinceRecord)
    : [];
}

/** The release of the record as a whole. */
export const recordVersion = (): Version => read(join(recordFolder(), 'version.json')) as Version;

/** Every file below `/data/`, as the pipeline listed it. */
export const dataFiles = (): readonly WrittenFile[] =>
  read(join(recordFolder(), 'data-files.json')) as readonly WrittenFile[];

/** The script of the one-file decks. It may not end the element that it stands in. */
export function playerScript(): string {
  const path = join(recordFolder(), '..', playerName);
  noteRead(path);
  const script = readFileSync(path, 'utf8').trim();
  if (script.includes('</')) throw new Error('The player would end its own element.');
  return script;
}
