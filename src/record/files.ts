import { existsSync, readdirSync, readFileSync } from 'node:fs';
import { join } from 'node:path';
import { finding, inFile, type Finding, type Problem } from '../checks/problem.ts';
import type { TableName } from '../schema/column.ts';
import { partitioned, tables } from '../schema/tables.ts';
import { nearest } from '../values/nearest.ts';
import { decode } from './decode.ts';

/** One file of the data folder, not yet looked into. */
export interface DataFile {
  readonly table: TableName;
  /** Path inside the data folder, with forward slashes. */
  readonly file: string;
  readonly text: string;
}

export interface DataFolder {
  readonly files: readonly DataFile[];
  readonly problems: readonly Problem[];
}

/** What is needed of a file system. */
export interface Disk {
  /** Names in a folder; none for a folder that is not there. */
  readonly list: (folder: string) => readonly string[];
  readonly read: (path: string) => Uint8Array;
}

const realDisk: Disk = {
  list: (folder) => (existsSync(folder) ? readdirSync(folder) : []),
  read: (path) => readFileSync(path),
};

const small = Object.values(tables).filter(({ name }) => !partitioned.includes(name));
const isCompanion = (name: string): boolean => name.startsWith('.') || name.endsWith('.md');

/** Reads the tables of a data folder, in an order that does not depend on the disk. */
export function readFolder(folder = './data', disk: Disk = realDisk): DataFolder {
  const names = disk.list(folder).filter((name) => !isCompanion(name));
  const expected = small.map(({ name }) => `${name}.csv`);
  const strange = names.filter((name) => name.endsWith('.csv') && !expected.includes(name)).toSorted();
  const read = [
    ...small.map(({ name }) => readFile(folder, disk, name, `${name}.csv`, names.includes(`${name}.csv`))),
    ...partitioned.flatMap((table) => readPartitions(folder, disk, table)),
  ];
  const hasFigures = disk.list(join(folder, figures)).some((name) => !isCompanion(name));
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

const readPartitions = (folder: string, disk: Disk, table: TableName): readonly (DataFile | Problem)[] =>
  disk
    .list(join(folder, table))
    .filter((name) => !isCompanion(name))
    .toSorted()
    .map((name) => readFile(folder, disk, table, `${table}/${name}`, true));

function readFile(
  folder: string,
  disk: Disk,
  table: TableName,
  file: string,
  isThere: boolean,
): DataFile | Problem {
  if (!isThere) return inFile(file, missing);
  if (!file.endsWith('.csv')) return inFile(file, notCsv);
  const text = decode(disk.read(join(folder, file)));
  return text === undefined ? inFile(file, notUtf8) : { table, file, text };
}

const missing = finding(
  'missing-file',
  { vi: 'Thiếu tệp này trong thư mục số liệu.', en: 'This file is missing from the data folder.' },
  { vi: 'Hãy thêm tệp, ít nhất với dòng tiêu đề.', en: 'Add it, at least with its headings.' },
);

const noProvince = finding(
  'missing-file',
  { vi: 'Chưa có tệp số liệu của tỉnh nào.', en: 'There is no file of any province.' },
  {
    vi: 'Hãy thêm tệp của tỉnh, ví dụ: observations/bac-kan.csv.',
    en: 'Add the file of a province, such as observations/bac-kan.csv.',
  },
);

const notCsv = finding(
  'not-csv',
  { vi: 'Thư mục này chỉ chứa tệp CSV.', en: 'This folder holds CSV files only.' },
  {
    vi: 'Hãy lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    en: 'Save it as “CSV UTF-8 (comma delimited)”.',
  },
);

const notUtf8 = finding(
  'not-utf8',
  {
    vi: 'Tệp không phải UTF-8, chữ tiếng Việt sẽ hỏng.',
    en: 'The file is not UTF-8; Vietnamese letters would be lost.',
  },
  {
    vi: 'Hãy lưu lại dạng “CSV UTF-8 (phân cách bằng dấu phẩy)”.',
    en: 'Save it as “CSV UTF-8 (comma delimited)”.',
  },
);

const unknownFile = (meant: string | undefined): Finding =>
  finding(
    'unknown-file',
    { vi: 'Không có bảng nào tên như vậy.', en: 'There is no table of this name.' },
    meant === undefined
      ? { vi: 'Hãy chuyển tệp ra khỏi thư mục số liệu.', en: 'Move the file out of the data folder.' }
      : {
          vi: `Hãy đổi tên thành ${meant}, hoặc chuyển tệp ra ngoài.`,
          en: `Rename it ${meant}, or move it out.`,
        },
  );
