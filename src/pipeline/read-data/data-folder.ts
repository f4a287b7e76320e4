import { findingOf } from '../../core/figures/finding-of.ts';
import { inEach } from '../../core/words/localized.ts';
import { join } from 'node:path';
import type { DataFile } from '../../core/record/check-files.ts';
import { finding, inFile, type Finding, type Problem } from '../../core/figures/problem.ts';
import type { TableName } from '../../core/schema/column.ts';
import { partitioned, tables } from '../../core/schema/tables.ts';
import { nearest } from '../../core/values/nearest.ts';
import { decode } from '../../core/record/decode.ts';
import { bytesOf, namesOf, type Refusal } from './regular-file.ts';

export interface DataFolder {
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}

/** What is needed of a file system. */
export interface Disk {
  /** Names in a folder; none for a folder that is not there. */
  readonly list: (folder: string) => readonly string[] | Refusal;
  readonly read: (path: string) => Uint8Array | Refusal;
}

const megabyte = 1_000_000;
/** More than the figures of any province, and less than a text can be long. */
const largest = 250 * megabyte;

const realDisk: Disk = { list: namesOf, read: (path) => bytesOf(path, largest) };

const small = Object.values(tables).filter(({ name }) => !partitioned.includes(name));
const isCompanion = (name: string): boolean => name.startsWith('.') || name.endsWith('.md');

/** Reads the tables of a data folder, in an order that does not depend on the disk. */
export function readFolder(folder = './data', disk: Disk = realDisk): DataFolder {
  const names = namesIn(folder, disk);
  const expected = small.map(({ name }) => `${name}.csv`);
  const strange = names.filter((name) => name.endsWith('.csv') && !expected.includes(name)).toSorted();
  const read = [
    ...small.map(({ name }) => readFile(folder, disk, name, `${name}.csv`, names.includes(`${name}.csv`))),
    ...partitioned.flatMap((table) => readPartitions(folder, disk, table)),
  ];
  const hasFigures = namesIn(join(folder, figures), disk).length > 0;
  return {
    files: read.flatMap((result) => ('text' in result ? [result] : [])),
    problems: [
      ...read.flatMap((result) => ('text' in result ? [] : [result])),
      ...strange.map((name) => inFile(name, unknownFile(nearest(name, expected)))),
      ...(hasFigures ? [] : [inFile(`${figures}/`, noProvince)]),
    ],
  };
}

const figures = 'observations';

/** None of a folder that cannot be looked into, which is told where its files are read. */
function namesIn(folder: string, disk: Disk): readonly string[] {
  const names = disk.list(folder);
  return typeof names === 'string' ? [] : names.filter((name) => !isCompanion(name));
}

function readPartitions(folder: string, disk: Disk, table: TableName): readonly (DataFile | Problem)[] {
  const refusal = disk.list(join(folder, table));
  if (typeof refusal === 'string') return [inFile(`${table}/`, refusals[refusal])];
  return namesIn(join(folder, table), disk)
    .toSorted()
    .map((name) => readFile(folder, disk, table, `${table}/${name}`, true));
}

function readFile(
  folder: string,
  disk: Disk,
  table: TableName,
  file: string,
  isThere: boolean,
): DataFile | Problem {
  if (!isThere) return inFile(file, missing);
  if (!file.endsWith('.csv')) return inFile(file, notCsv);
  const bytes = disk.read(join(folder, file));
  if (typeof bytes === 'string') return inFile(file, refusals[bytes]);
  const text = decode(bytes);
  return text === undefined ? inFile(file, notUtf8) : { table, file, text };
}

const missing = findingOf('missing-file', (words) => words.checks.dataFolder.missing);

const noProvince = findingOf('missing-file', (words) => words.checks.dataFolder.noProvince);

const notCsv = findingOf('not-csv', (words) => words.checks.dataFolder.notCsv);

const notUtf8 = findingOf('not-utf8', (words) => words.checks.dataFolder.notUtf8);

const noFile = findingOf('no-file', (words) => words.checks.dataFolder.noFile);

const refusals: Readonly<Record<Refusal, Finding>> = {
  nowhere: noFile,
  'no-file': noFile,
  'no-right': findingOf('unreadable-file', (words) => words.checks.dataFolder.refusals['no-right']),
  'too-large': finding(
    'file-too-large',
    inEach((words) => words.checks.dataFolder.refusals['too-large'].problem(String(largest / megabyte))),
    inEach((words) => words.checks.dataFolder.refusals['too-large'].repair),
  ),
};

const unknownFile = (meant: string | undefined): Finding =>
  finding(
    'unknown-file',
    inEach((words) => words.checks.dataFolder.unknownFile.problem),
    meant === undefined
      ? inEach((words) => words.checks.dataFolder.unknownFile.repair)
      : inEach((words) => words.checks.dataFolder.unknownFile.proposal(meant)),
  );
