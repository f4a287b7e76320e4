import { createHash } from 'node:crypto';
import { closeSync, globSync, mkdirSync, openSync, readSync, statSync, writeSync } from 'node:fs';
import { dirname, join } from 'node:path';
import { fileWriter } from 'hyparquet-writer';
import { csvw, csvwPath } from '../take-away/data/csvw.ts';
import { dataPackage } from '../take-away/data/data-package.ts';
import { dataWorkbook } from '../take-away/data/data-workbook.ts';
import { writeParquet } from '../take-away/data/parquet.ts';
import type { Publication, WrittenFile } from '../take-away/data/publication.ts';
import { publishedTables } from '../take-away/data/published.ts';
import { fileNames, licenceText, readme } from '../take-away/data/readme.ts';
import { workbookBytes } from '../take-away/office/xlsx/workbook.ts';
import { zipped } from '../take-away/office/zip.ts';
import type { BuiltRecord } from '../core/figures/built-record.ts';
import { writeLines } from './write-lines.ts';

/**
 * What goes with the tables of `<folder>/data/`, written before: other formats, metadata, terms, checksums, and all of it in one archive.
 * `<folder>/record/data-files.json` lists every file for the pages.
 */
export function writeDownload(record: BuiltRecord, publication: Publication, folder: string): void {
  const data = join(folder, 'data');
  for (const table of publishedTables)
    writeLines(join(data, csvwPath(table.name)), json(csvw(table, publication)));
  writeParquet(record, publication, fileWriter(join(data, fileNames.parquet)));
  writeBytes(join(data, fileNames.workbook), workbookBytes(dataWorkbook(record, publication)));
  writeLines(join(data, fileNames.readme), [readme(publication)]);
  writeLines(join(data, fileNames.licence), [licenceText(publication)]);
  const described = dataPackage(record.reference.sources, filesIn(data), publication);
  writeLines(join(data, fileNames.package), json(described));
  writeLines(join(data, fileNames.sums), sums(filesIn(data)));
  writeBytes(join(data, fileNames.archive), zipped(archived(data)));
  writeLines(join(folder, 'record', 'data-files.json'), json(filesIn(data)));
}

const json = (value: unknown): readonly string[] => [JSON.stringify(value, null, 2), '\n'];

/** Every file of a folder, in the order of their paths. */
const filesIn = (folder: string): readonly WrittenFile[] =>
  pathsIn(folder).map((path) => ({
    path,
    bytes: statSync(join(folder, path)).size,
    sha256: sha256(join(folder, path)),
  }));

const pathsIn = (folder: string): readonly string[] =>
  globSync('**/*', { cwd: folder })
    .filter((path) => statSync(join(folder, path)).isFile())
    .map((path) => path.replaceAll('\\', '/'))
    .sort();

/** As `sha256sum` writes and checks it. */
const sums = (files: readonly WrittenFile[]): readonly string[] =>
  files.map(({ path, sha256: sum }) => `${sum}  ${path}\n`);

function* archived(folder: string) {
  for (const path of pathsIn(folder).filter((each) => each !== fileNames.archive))
    yield { path, content: pieces(join(folder, path)) };
}

function sha256(path: string): string {
  const hash = createHash('sha256');
  for (const piece of pieces(path)) hash.update(piece);
  return hash.digest('hex');
}

const pieceLength = 1 << 16;

function* pieces(path: string): Iterable<Uint8Array> {
  const file = openSync(path, 'r');
  try {
    for (;;) {
      const piece = new Uint8Array(pieceLength);
      const length = readSync(file, piece);
      if (length === 0) return;
      yield piece.subarray(0, length);
    }
  } finally {
    closeSync(file);
  }
}

function writeBytes(path: string, chunks: Iterable<Uint8Array>): void {
  mkdirSync(dirname(path), { recursive: true });
  const file = openSync(path, 'w');
  try {
    for (const chunk of chunks) writeSync(file, chunk);
  } finally {
    closeSync(file);
  }
}
