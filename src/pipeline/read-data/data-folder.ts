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

const noFile = finding(
  'no-file',
  {
    vi: 'Ở đây không có tệp nào để đọc: tên này là thư mục, đường ống, hoặc liên kết không dẫn tới đâu.',
    en: 'There is no file to read here: this is a folder, a pipe, or a link that leads nowhere.',
  },
  {
    vi: 'Hãy thay bằng chính tệp CSV, hoặc bỏ tên này đi.',
    en: 'Put the CSV file itself here, or remove this.',
  },
);

const refusals: Readonly<Record<Refusal, Finding>> = {
  nowhere: noFile,
  'no-file': noFile,
  'no-right': finding(
    'unreadable-file',
    { vi: 'Không có quyền đọc.', en: 'It may not be read.' },
    {
      vi: 'Hãy cấp quyền đọc cho người chạy lệnh.',
      en: 'Give whoever runs the command the right to read it.',
    },
  ),
  'too-large': finding(
    'file-too-large',
    {
      vi: `Tệp lớn hơn ${String(largest / megabyte)} MB, nhiều hơn mọi bảng số liệu.`,
      en: `The file is larger than ${String(largest / megabyte)} MB, which no table of figures is.`,
    },
    {
      vi: 'Hãy xem có nhầm tệp không; nếu đúng tệp, hãy chia số liệu theo tỉnh.',
      en: 'Check that it is the right file; if so, divide the figures by province.',
    },
  ),
};

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
