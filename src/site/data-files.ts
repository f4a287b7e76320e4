import { statSync } from 'node:fs';
import { join } from 'node:path';
import { provinceKeys } from '../record/load.ts';
import { tables } from '../schema/tables.ts';
import { areaName } from '../charts/context.ts';
import { referenceTables } from '../exports/csv.ts';
import { inLang, type Lang } from '../words/lang.ts';
import { wordsIn } from '../words/words.ts';
import { wholeContext } from './charts.ts';

/** A file to take away: `path` below `/data/`, what is in it, and its size in bytes. */
export interface DataFile {
  readonly path: string;
  readonly content: string;
  readonly bytes: number;
}

const sizeOf = (path: string): number =>
  statSync(join(process.env['RECORD_DIR'] ?? '.generated', 'data', path)).size;

export function dataFiles(lang: Lang): readonly DataFile[] {
  const words = wordsIn(lang).pages.data;
  const named: readonly (readonly [string, string])[] = [
    ['observations.csv', inLang(tables.observations.title, lang)],
    ['observations.json', words.observationsJson],
    ['derived.csv', words.derived],
    ['changes.csv', inLang(tables.changes.title, lang)],
    ...referenceTables.map((table) => [`${table}.csv`, inLang(tables[table].title, lang)] as const),
    ...provinceKeys().map(
      (key) => [`observations/${key}.csv`, words.byProvince(areaName(wholeContext(lang), key))] as const,
    ),
  ];
  return named.map(([path, content]) => ({ path, content, bytes: sizeOf(path) }));
}
